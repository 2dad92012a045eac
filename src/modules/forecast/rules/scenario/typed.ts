import { type Day, findDay } from '#kernel/day.ts';
import { readNumber } from '#kernel/number.ts';
import { findMonth, type Month, monthAfter } from '../month.ts';
import type { Target } from '../stock/target.ts';
import type { Scenario, ScenarioPart } from './scenario.ts';

/** The fields of the form on /forecast, as they stand in the address. */
export const numberFields = [
  'inflow',
  'vacancies',
  'fte_work',
  'fte_prestatie010',
  'fte_youth',
  'subsidies',
  'dwellings',
  'migrants',
  'refugees',
] as const;
export type NumberField = (typeof numberFields)[number];
export type TypedField = NumberField | 'from' | 'model' | 'months' | 'target' | 'by';
export type Typed = Readonly<Partial<Record<TypedField, string>>>;

/** Least and most of each number: per cent, full-time coaches, or a count. */
export const limits: Readonly<Record<NumberField, readonly [number, number]>> = {
  inflow: [-90, 300],
  vacancies: [-90, 300],
  fte_work: [-500, 500],
  fte_prestatie010: [-500, 500],
  fte_youth: [-500, 500],
  subsidies: [0, 1_000],
  dwellings: [-10_000, 50_000],
  migrants: [-50_000, 50_000],
  refugees: [-10_000, 20_000],
};

export const horizons = [24, 36, 60] as const;

export type Chosen = {
  readonly scenario: Scenario;
  readonly months: number;
  readonly target: Target;
};

export type TypedError =
  | {
      readonly field: NumberField;
      readonly kind: 'number';
      readonly least: number;
      readonly most: number;
    }
  | { readonly field: 'from' | 'months'; readonly kind: 'choice' }
  | { readonly field: 'target'; readonly kind: 'target' }
  | { readonly field: 'by'; readonly kind: 'by'; readonly first: Day; readonly last: Day };

type Reading = { readonly chosen: Chosen; readonly errors: readonly TypedError[] };

/** What was typed as a scenario; what cannot be read is left out, and told. */
export function readTyped(typed: Typed, origin: Month, usual: Target, name: string): Reading {
  const errors: TypedError[] = [];
  const numbers = readNumbers(typed, errors);
  const from = typed.from ? findMonth(typed.from) : monthAfter(origin, 1);
  if (from === undefined || from < origin) errors.push({ field: 'from', kind: 'choice' });
  const asked = typed.months ? Number(typed.months) : usualHorizon;
  const months = horizons.find((one) => one === asked);
  if (months === undefined) errors.push({ field: 'months', kind: 'choice' });
  const target = readTarget(typed, origin, usual, errors);
  const parts = partsOf(numbers, typed.model === 'yes', from ?? origin);
  const chosen = {
    scenario: { name, parts },
    months: reaching(months ?? usualHorizon, origin, target),
    target,
  };
  return { chosen, errors };
}

/** Who looks at a target looks ahead as far as its day. */
const reaching = (months: number, origin: Month, { by }: Target): number =>
  horizons.find((one) => one >= months && by.slice(0, 7) <= monthAfter(origin, one - 1)) ??
  usualHorizon;

const usualHorizon = 60;

function readNumbers(typed: Typed, errors: TypedError[]): ReadonlyMap<NumberField, number> {
  const numbers = new Map<NumberField, number>();
  for (const field of numberFields) {
    const text = (typed[field] ?? '').trim();
    if (text === '') continue;
    const value = readNumber(text);
    const [least, most] = limits[field];
    if (!Number.isFinite(value) || value < least || value > most) {
      errors.push({ field, kind: 'number', least, most });
    } else if (value !== 0) numbers.set(field, value);
  }
  return numbers;
}

function readTarget(typed: Typed, origin: Month, usual: Target, errors: TypedError[]): Target {
  const text = (typed.target ?? '').trim();
  const value = text === '' ? usual.value : readNumber(text);
  if (!Number.isInteger(value) || value < 1) errors.push({ field: 'target', kind: 'target' });
  const first = `${origin}-01` as Day;
  const last = `${monthAfter(origin, usualHorizon - 1)}-28` as Day;
  const by = typed.by ? findDay(typed.by) : usual.by;
  if (by === undefined || by < first || by.slice(0, 7) > last.slice(0, 7)) {
    errors.push({ field: 'by', kind: 'by', first, last });
  }
  return { value: Number.isInteger(value) && value > 0 ? value : usual.value, by: by ?? usual.by };
}

function partsOf(
  numbers: ReadonlyMap<NumberField, number>,
  model: boolean,
  from: Month,
): readonly ScenarioPart[] {
  const parts: ScenarioPart[] = [];
  const add = (field: NumberField, part: (value: number) => ScenarioPart) => {
    const value = numbers.get(field);
    if (value !== undefined) parts.push(part(value));
  };
  add('inflow', (value) => ({ kind: 'inflow', from, change: value / 100 }));
  add('vacancies', (value) => ({ kind: 'labour-market', from, vacancies: value / 100 }));
  const fte = Object.fromEntries(
    (['work', 'prestatie010', 'youth'] as const).flatMap((service) => {
      const moved = numbers.get(`fte_${service}`);
      return moved === undefined ? [] : [[service, moved]];
    }),
  );
  if (Object.keys(fte).length > 0) parts.push({ kind: 'capacity', from, fte });
  add('subsidies', (places) => ({ kind: 'wage-subsidies', from, places }));
  if (model) parts.push({ kind: 'service-model', from });
  add('dwellings', (number) => ({ kind: 'housing', from, number }));
  add('migrants', (number) => ({ kind: 'labour-migration', from, number }));
  add('refugees', (number) => ({ kind: 'refugees', from, number }));
  return parts;
}
