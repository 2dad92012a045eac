import { describe, expect, it } from 'vitest';
import { tracks } from '#extract/guidance-codes.ts';
import { readContent } from '../kept-content.ts';
import { model2017 } from '../shipped/model-2017.ts';
import { model2020 } from '../shipped/model-2020.ts';
import { model2024 } from '../shipped/model-2024.ts';
import { type FactName, factNames, type RecordedFact, type RecordedFacts } from './facts.ts';
import { findTrack } from './model.ts';
import { propose } from './propose.ts';

/** Somebody of 40, two years on benefit, half a year from work, in order; with other facts where the case says so. */
function facts(
  other: { readonly [fact in FactName]?: number | boolean | undefined } = {},
): RecordedFacts {
  const usual: { readonly [fact in FactName]: number | boolean } = {
    on_benefit: true,
    months_on_benefit: 24,
    age: 40,
    basic_qualification: true,
    in_institution: false,
    lasting_exemption: false,
    contributes: false,
    work_realistic: true,
    months_to_work: 6,
    able_to_learn: true,
    level_work: 3,
    level_finances: 3,
    level_health: 4,
    level_housing: 4,
    level_skills: 4,
  };
  const made = Object.keys(factNames).map((name): [string, RecordedFact] => [
    name,
    { value: { ...usual, ...other }[name as FactName], source: 'planner' },
  ]);
  return Object.fromEntries(made) as RecordedFacts;
}

const proposed = (other: Parameters<typeof facts>[0]) => {
  const { track, missing } = propose(model2024, facts(other));
  return track ?? `? ${missing.join(' ')}`;
};

describe('what is not recorded is named, not guessed', () => {
  it.each([
    [
      'nobody estimated the distance',
      { months_to_work: undefined, work_realistic: undefined },
      '? months_to_work work_realistic',
    ],
    ['nobody looked at money', { level_finances: undefined }, '? level_finances'],
    ['an exemption may exist', { lasting_exemption: undefined }, '? lasting_exemption'],
  ])('%s', (_why, other, outcome) => expect(proposed(other)).toBe(outcome));

  it('but a fact that no rule needs any more does not matter', () => {
    expect(proposed({ level_housing: undefined, level_work: undefined })).toBe('1');
    expect(proposed({ in_institution: true, months_to_work: undefined })).toBe('5');
  });
});

describe('the 2024 model proposes', () => {
  it.each([
    ['track 0 in the first six months', { months_on_benefit: 5 }, '0'],
    ['not track 0 from the sixth month on', { months_on_benefit: 6 }, '1'],
    ['work up to nine months away', { months_to_work: 9 }, '1'],
    ['skills from ten months', { months_to_work: 10 }, '3'],
    ['skills when language lags', { level_skills: 2 }, '3'],
    [
      'education to a young person without qualification',
      { age: 26, basic_qualification: false },
      '2',
    ],
    ['work to the same person of 27', { age: 27, basic_qualification: false }, '1'],
    ['personal development when health comes first', { level_health: 2 }, '4'],
    ['personal development after more than two years', { months_to_work: 25 }, '4'],
    ['wellbeing in an institution', { in_institution: true }, '5'],
    ['wellbeing with a lasting exemption', { lasting_exemption: true }, '5'],
    [
      'wellbeing to who is older, long on benefit and contributes',
      {
        work_realistic: false,
        months_to_work: 1000,
        age: 58,
        months_on_benefit: 90,
        contributes: true,
      },
      '5',
    ],
    ['help without benefit', { on_benefit: false }, 'NUG'],
  ])('%s', (_what, other, track) => expect(proposed(other)).toBe(track));
});

describe('the models that ship', () => {
  const models = [model2017, model2020, model2024];
  it('are of the published form and follow each other', () => {
    for (const model of models) expect(readContent(model).tracks.length).toBeGreaterThan(2);
    expect(models.map(({ from }) => from)).toEqual(models.map(({ from }) => from).toSorted());
  });
  it('propose no track that they do not have', () => {
    for (const model of models) {
      for (const { track } of model.entry) expect(findTrack(model, track)?.code).toBe(track);
    }
  });
  it('have the names of the published code list', () => {
    for (const { code, name } of models.flatMap((model) => model.tracks)) {
      expect(tracks.codes.find((one) => one.code === code)?.label).toEqual(name);
    }
  });
});
