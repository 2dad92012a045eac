import { describe, expect, it } from 'vitest';
import { getDay } from '#kernel/day.ts';
import { model2024 } from '../shipped/model-2024.ts';
import { type FactName, factNames, type RecordedFacts } from './facts.ts';
import { layBeside } from './lay-beside.ts';
import { readVersion } from './new-version.ts';

const today = getDay('2026-03-02');
const unchanged: Record<string, string> = {
  from: '2026-07-01',
  name_nl: 'Model 2026',
  name_en: 'Model 2026',
  reason: 'besluit van het college',
  ...Object.fromEntries(
    model2024.tracks.flatMap(
      ({
        code,
        norm,
        youthNorm,
        contactsAYear,
        longestMonths,
        secondReading,
      }): [string, string][] => [
        [`norm_${code}`, String(norm ?? '')],
        [`youth_${code}`, String(youthNorm ?? '')],
        [`contacts_${code}`, String(contactsAYear)],
        [`longest_${code}`, String(longestMonths ?? '')],
        [`second_${code}`, secondReading ? 'yes' : ''],
      ],
    ),
  ),
  ...Object.fromEntries(
    model2024.entry.flatMap((rule, at): [string, string][] => [
      [`turn_${at + 1}`, String(at + 1)],
      [`used_${at + 1}`, 'yes'],
      ...rule.when.map((one, part): [string, string] => [
        `value_${at + 1}_${part + 1}`,
        'value' in one ? String(one.value) : '',
      ]),
    ]),
  ),
};
const read = (other: Record<string, string>, taken: readonly string[] = []) =>
  readVersion((name) => ({ ...unchanged, ...other })[name] ?? '', model2024, {
    today,
    taken: taken.map((day) => getDay(day)),
  });
const faults = (other: Record<string, string>, taken: readonly string[] = []) => {
  const version = read(other, taken);
  return version.ok
    ? 'made'
    : version.refusal.map(({ field, why }) => `${field} ${why}`).join(', ');
};

describe('a next version is refused', () => {
  it.each([
    ['without a day', { from: '' }, 'from not-a-day'],
    ['that works back', { from: '2026-03-02' }, 'from not-ahead'],
    ['without a reason', { reason: '' }, 'reason missing'],
    ['with half a norm', { norm_0: '39.5' }, 'norm_0 not-a-number'],
    ['with a bound in words', { value_7_1: 'soon' }, 'value_7_1 not-a-number'],
  ])('%s', (_why, other, fault) => expect(faults(other)).toBe(fault));
  it('on the day of another', () => expect(faults({}, ['2026-07-01'])).toBe('from taken'));
});

describe('a next version', () => {
  it('is the model before when nothing is changed', () => {
    const version = read({});
    expect(version.ok && version.value.content).toEqual({
      ...model2024,
      name: { nl: 'Model 2026', en: 'Model 2026' },
    });
  });
  it('has its own norm, bound and order', () => {
    const version = read({ norm_1: '', value_7_1: '12', turn_1: '99', used_2: '' });
    const content = version.ok ? version.value.content : model2024;
    expect(content.tracks[1]?.norm).toBeNull();
    expect(content.entry.at(-1)?.track).toBe('NUG');
    expect(content.entry[0]?.used).toBe(false);
    expect(content.entry[5]?.when[0]).toEqual({ fact: 'months_to_work', is: 'at-most', value: 12 });
  });
});

describe('laid beside the present clients', () => {
  const facts = (values: { readonly [fact in FactName]?: number | boolean }) =>
    Object.fromEntries(
      Object.keys(factNames).map((name) => [
        name,
        { value: values[name as FactName], source: 'planner' },
      ]),
    ) as RecordedFacts;
  const granted = { on_benefit: true, in_institution: false, lasting_exemption: false, age: 40 };
  it('counts who falls where, who is to be assessed and what it asks', () => {
    const present = [
      ...Array.from({ length: 20 }, () => ({
        facts: facts({ ...granted, months_on_benefit: 1 }),
        track: '0',
      })),
      { facts: facts({ ...granted, months_on_benefit: 30 }), track: 'MA' },
    ];
    const found = layBeside(model2024, present);
    expect(found).toMatchObject({ clients: 21, toBeAssessed: 1, elsewhere: 1, others: 0 });
    expect(found.tracks[0]).toEqual({ code: '0', now: 20, proposed: 20, tenthsOfFte: 5 });
    expect(found.tracks[4]?.tenthsOfFte).toBeNull();
  });
});
