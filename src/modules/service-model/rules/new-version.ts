import { type Day, findDay } from '#kernel/day.ts';
import { ok, type Result, refuse } from '#kernel/result.ts';
import type { Condition, EntryRule, ModelContent, Track } from './model.ts';

export type VersionToMake = {
  readonly from: Day;
  readonly reason: string;
  readonly content: ModelContent;
};
export type VersionFault = {
  readonly field: string;
  readonly why: 'missing' | 'not-a-day' | 'not-ahead' | 'taken' | 'not-a-number';
};

type Text = (name: string) => string;

/**
 * A next version of a model as a form has it: norms, rhythm, longest stay and second reader of each track; order, use
 * and bounds of each rule. It begins on a day that lies ahead, so that nobody's track is decided by it backwards.
 */
export function readVersion(
  text: Text,
  base: ModelContent,
  when: { readonly today: Day; readonly taken: readonly Day[] },
): Result<VersionToMake, readonly VersionFault[]> {
  const from = findDay(text('from'));
  const faults: VersionFault[] = [];
  if (from === undefined) faults.push({ field: 'from', why: 'not-a-day' });
  else if (from <= when.today) faults.push({ field: 'from', why: 'not-ahead' });
  else if (when.taken.includes(from)) faults.push({ field: 'from', why: 'taken' });
  for (const field of ['name_nl', 'name_en', 'reason']) {
    if (text(field) === '') faults.push({ field, why: 'missing' });
  }
  const number = (field: string, [least, most]: readonly [number, number], optional: boolean) => {
    const typed = text(field);
    if (typed === '' && optional) return null;
    const read = /^\d{1,4}$/.test(typed) ? Number(typed) : Number.NaN;
    if (read >= least && read <= most) return read;
    faults.push({ field, why: 'not-a-number' });
    return least;
  };
  const tracks = base.tracks.map((track) => readTrack(text, track, number));
  const entry = readEntry(text, base.entry, number);
  if (from === undefined || faults.length > 0) return refuse(faults);
  const name = { nl: text('name_nl'), en: text('name_en') };
  return ok({ from, reason: text('reason'), content: { ...base, name, tracks, entry } });
}

type ReadNumber = (
  field: string,
  range: readonly [number, number],
  optional: boolean,
) => number | null;

const readTrack = (text: Text, track: Track, number: ReadNumber): Track => ({
  ...track,
  norm: number(`norm_${track.code}`, [1, 1000], true),
  youthNorm: number(`youth_${track.code}`, [1, 1000], true),
  contactsAYear: number(`contacts_${track.code}`, [0, 52], false) ?? 0,
  longestMonths: number(`longest_${track.code}`, [1, 120], true),
  secondReading: text(`second_${track.code}`) !== '',
});

/** In the order of the typed numbers; rules with the same number keep the order that they had. */
function readEntry(
  text: Text,
  rules: readonly EntryRule[],
  number: ReadNumber,
): readonly EntryRule[] {
  return rules
    .map((rule, at) => ({
      turn: number(`turn_${at + 1}`, [1, 99], false) ?? at,
      rule: {
        ...rule,
        used: text(`used_${at + 1}`) !== '',
        when: rule.when.map((condition, part): Condition => {
          if (!('value' in condition)) return condition;
          const value = number(`value_${at + 1}_${part + 1}`, [0, 1000], false);
          return { ...condition, value: value ?? condition.value };
        }),
      },
    }))
    .sort((one, other) => one.turn - other.turn)
    .map(({ rule }) => rule);
}
