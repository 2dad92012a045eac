import { describe, expect, it } from 'vitest';
import { model2024 } from '../shipped/model-2024.ts';
import {
  putRule,
  putTexts,
  putTrack,
  removeRule,
  removeTrack,
  type Text,
} from './change-content.ts';

const from =
  (values: Readonly<Record<string, string>>): Text =>
  (name) =>
    values[name] ?? '';
const track = {
  ...{ code: '6', name_nl: 'Spoor 6', name_en: 'Track 6', norm: '50', youth: '' },
  ...{ for_whom_nl: 'Wie begint.', for_whom_en: 'Who begins.', contacts: '12', longest: '' },
  ...{ contact_nl: 'maandelijks', contact_en: 'monthly', department: 'work', second: 'yes' },
  ...{ teams: '', instruments: 'ontwikkelen | develop\nbemiddelen | mediate' },
};

describe('a draft of a model', () => {
  it('takes no track with a code that is there, half a translation or a norm that is no number', () => {
    const wrong = { ...track, code: '0', name_en: '', norm: 'veel', instruments: 'ontwikkelen' };
    expect(putTrack(model2024, undefined, from(wrong))).toEqual({
      ok: false,
      refusal: {
        ...{ code: 'code-taken', name_en: 'missing', norm: 'not-a-number', instruments: 'pairs' },
      },
    });
  });
  it('takes a new track, changes it under the same code, and lets it go when no rule leads there', () => {
    const added = putTrack(model2024, undefined, from(track));
    if (!added.ok) throw new Error('it was refused');
    expect(added.value.tracks.at(-1)).toMatchObject({ code: '6', norm: 50, youthNorm: null });
    const changed = putTrack(added.value, '6', from({ ...track, code: 'elsewhere', norm: '' }));
    if (!changed.ok) throw new Error('it was refused');
    expect(changed.value.tracks.at(-1)).toMatchObject({ code: '6', norm: null });
    expect(removeTrack(changed.value, '6')).toEqual({ ok: true, value: model2024 });
  });
  it('keeps a track to which a rule leads, and the last of each', () => {
    const used = model2024.entry[0]?.track ?? '';
    expect(removeTrack(model2024, used)).toMatchObject({ refusal: { '': 'rules-lead-here' } });
    const one = { ...model2024, tracks: model2024.tracks.slice(0, 1), entry: [] };
    expect(removeTrack(one, one.tracks[0]?.code ?? '')).toMatchObject({
      refusal: { '': 'last-one' },
    });
    const single = { ...model2024, entry: model2024.entry.slice(0, 1) };
    expect(removeRule(single, 0)).toMatchObject({ refusal: { '': 'last-one' } });
  });
  it('takes conditions on recorded facts alone, of the kind of the fact', () => {
    const rule = (values: Record<string, string>) =>
      putRule(model2024, undefined, from({ track: '1', used: 'yes', ...values }));
    expect(rule({})).toMatchObject({ refusal: { fact_1: 'no-condition' } });
    expect(rule({ fact_1: 'postcode', is_1: 'yes' })).toMatchObject({ ok: false });
    expect(rule({ fact_1: 'age', is_1: 'yes' })).toMatchObject({ ok: false });
    expect(rule({ fact_1: 'on_benefit', is_1: 'at-least', value_1: '1' })).toMatchObject({
      ok: false,
    });
    const added = rule({
      fact_2: 'age',
      is_2: 'at-most',
      value_2: '26',
      fact_4: 'on_benefit',
      is_4: 'yes',
    });
    expect(added.ok && added.value.entry.at(-1)).toEqual({
      track: '1',
      used: true,
      when: [
        { fact: 'age', is: 'at-most', value: 26 },
        { fact: 'on_benefit', is: 'yes' },
      ],
    });
  });
  it('drops a step of the way to the grant whose name is emptied, but not the last', () => {
    const texts = { summary_nl: 's', summary_en: 's', basis_nl: 'b', basis_en: 'b' };
    const two = { step_2_nl: 'Intake', step_2_en: 'Intake', what_2_nl: 'x', what_2_en: 'x' };
    const changed = putTexts(model2024, from({ ...texts, ...two }));
    expect(changed.ok && changed.value.wayToGrant).toHaveLength(1);
    expect(putTexts(model2024, from(texts))).toMatchObject({ refusal: { step_1_nl: 'missing' } });
  });
});
