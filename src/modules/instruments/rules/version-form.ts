import { addDays, type Day, findDay } from '#kernel/day.ts';
import { ok, type Result, refuse } from '#kernel/result.ts';

/** What the catalogue will say from a day on. */
export type NewVersion = {
  readonly name: string;
  readonly name_en: string;
  readonly purpose: string;
  readonly purpose_en: string;
  readonly conditions: string | null;
  readonly voluntary: boolean;
  readonly weeks: number;
  readonly extension_weeks: number;
  readonly hours_per_week: number;
  readonly place_within_days: number | null;
  readonly places: number | null;
  readonly partnerId: number | null;
  readonly cost: number;
  readonly evidence: string;
  readonly evidence_en: string;
  readonly owner: string;
  readonly from: Day;
  readonly checkedOn: Day;
};

export type VersionFault =
  | 'needed'
  | 'wholeNumber'
  | 'wrongConditions'
  | 'fromLater'
  | 'choosePartner'
  | 'checkedPast'
  | 'chooseType';

const texts = [
  'name',
  'name_en',
  'purpose',
  'purpose_en',
  'evidence',
  'evidence_en',
  'owner',
] as const;
const bounds = {
  weeks: [0, 260],
  extension_weeks: [0, 260],
  hours_per_week: [0, 40],
  place_within_days: [1, 365],
  places: [0, 20_000],
  euros: [0, 1_000_000],
} as const;
const optional: readonly string[] = ['place_within_days', 'places'];

type Text = (name: string) => string;

/** Reads the form of a new version; by field what is wrong with it. */
export function readVersion(
  text: Text,
  {
    held,
    today,
    conditionPattern,
    partners,
  }: {
    /** First day of the version that holds; nothing: the instrument is new. */
    readonly held: Day | undefined;
    readonly partners: readonly number[];
    readonly today: Day;
    readonly conditionPattern: string;
  },
): Result<NewVersion, Readonly<Record<string, VersionFault>>> {
  const faults = faultsOf(text, conditionPattern);
  const from = laterThan(held, findDay(text('from')));
  if (from === undefined) faults['from'] = 'fromLater';
  const partnerId = partners.find((id) => String(id) === text('partner')) ?? null;
  if (partnerId === null && text('partner') !== '') faults['partner'] = 'choosePartner';
  const checkedOn = findDay(text('checked'));
  if (checkedOn === undefined || checkedOn > today) faults['checked'] = 'checkedPast';
  if (Object.keys(faults).length > 0 || from === undefined || checkedOn === undefined)
    return refuse(faults);
  const number = (name: string) => Number(text(name));
  const orNone = (name: string) => (text(name) === '' ? null : number(name));
  return ok({
    name: text('name'),
    name_en: text('name_en'),
    purpose: text('purpose'),
    purpose_en: text('purpose_en'),
    conditions: text('conditions') === '' ? null : text('conditions'),
    voluntary: text('voluntary') !== '',
    weeks: number('weeks'),
    extension_weeks: number('extension_weeks'),
    hours_per_week: number('hours_per_week'),
    place_within_days: orNone('place_within_days'),
    places: orNone('places'),
    partnerId,
    cost: number('euros') * 100,
    evidence: text('evidence'),
    evidence_en: text('evidence_en'),
    owner: text('owner'),
    from,
    checkedOn,
  });
}

const laterThan = (held: Day | undefined, from: Day | undefined): Day | undefined =>
  from !== undefined && held !== undefined && from < addDays(held, 1) ? undefined : from;

function faultsOf(text: Text, conditionPattern: string): Record<string, VersionFault> {
  const faults: Record<string, VersionFault> = {};
  for (const name of texts) if (text(name) === '') faults[name] = 'needed';
  for (const [name, [least, most]] of Object.entries(bounds)) {
    const value = text(name);
    if (value === '' && optional.includes(name)) continue;
    const isWhole = /^\d{1,7}$/.test(value) && Number(value) >= least && Number(value) <= most;
    if (!isWhole) faults[name] = 'wholeNumber';
  }
  const conditions = text('conditions');
  if (conditions !== '' && !new RegExp(conditionPattern).test(conditions)) {
    faults['conditions'] = 'wrongConditions';
  }
  return faults;
}
