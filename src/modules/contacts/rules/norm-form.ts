import { addMonths, type Day, findDay } from '#kernel/day.ts';
import { ok, type Result, refuse } from '#kernel/result.ts';

/** What the contact plan counts with, from a day on. */
export type NewNorm = {
  readonly from: Day;
  /** Of one contact, with preparing and recording it. */
  readonly minutes: number;
  /** Per cent of the hours of a coach that is there for contacts. */
  readonly share: number;
  /** So many weeks ahead is planned. */
  readonly weeks: number;
  /** Days between contacts of who has no track yet. */
  readonly daysWithoutTrack: number;
  /** Who decided it, and where it stands. */
  readonly source: string;
};

export type NormField = 'from' | 'minutes' | 'share' | 'weeks' | 'daysWithoutTrack' | 'source';

/** Least and most of each number, as the table keeps them. */
const bounds = {
  minutes: [5, 240],
  share: [1, 100],
  weeks: [1, 12],
  daysWithoutTrack: [7, 366],
} as const satisfies Partial<Record<NormField, readonly [number, number]>>;

/** From today or a day ahead, at most two years: what the plan counted with before stays as it was. */
export function readNorm(
  text: (field: NormField) => string,
  today: Day,
): Result<NewNorm, readonly NormField[]> {
  const from = findDay(text('from'));
  const source = text('source');
  const numbers = Object.keys(bounds) as (keyof typeof bounds)[];
  const fitsSource = source.length >= 3 && source.length <= 300;
  const faults: readonly NormField[] = [
    ...(isNear(from, today) ? [] : (['from'] as const)),
    ...numbers.filter((field) => !isWithin(text(field), bounds[field])),
    ...(fitsSource ? [] : (['source'] as const)),
  ];
  if (from === undefined || faults.length > 0) return refuse(faults);
  return ok({
    from,
    minutes: Number(text('minutes')),
    share: Number(text('share')),
    weeks: Number(text('weeks')),
    daysWithoutTrack: Number(text('daysWithoutTrack')),
    source,
  });
}

const isNear = (day: Day | undefined, today: Day): boolean =>
  day !== undefined && day >= today && day <= addMonths(today, 24);

const isWithin = (text: string, [least, most]: readonly [number, number]): boolean =>
  /^\d{1,3}$/.test(text) && Number(text) >= least && Number(text) <= most;
