import { yearOf } from '#city/calendar.ts';
import { compositionOf, groups } from '#city/calibration/composition.ts';
import type { Side } from '#city/geography/geography.ts';
import {
  adults,
  type Dossier,
  type Kind,
  kinds,
  type Level,
  type Sex,
} from '#city/people/person.ts';

/**
 * How far the people on benefit are from the published composition of the coming December. Arrivals and
 * departures look at it: of a few households that chance proposes, the one that brings the groups nearer
 * to their published share comes or goes (minimisation, as in Pocock and Simon 1975, for a stock that
 * lives on). Ages and time on benefit are taken as they will be on 31 December.
 */
export type Balance = {
  /** Main-income persons by group, in the order of `groups`. */
  readonly counts: Float64Array;
  shares: Float64Array;
  year: number;
  persons: number;
};

export const emptyBalance = (): Balance => ({
  counts: new Float64Array(groups.length),
  shares: new Float64Array(groups.length),
  year: 0,
  persons: 0,
});

/** What counts of one adult: enough to place somebody who does not exist yet. */
export type Traits = {
  readonly sex: Sex;
  readonly birthYear: number;
  readonly national: Level;
  readonly main: boolean;
};

const kindAt = new Map<Kind, number>(kinds.map((kind, at) => [kind, at]));
const firstAge = 2;
const firstKind = 8;
const firstLevel = 14;
const firstDuration = 17;
const agesUntil = [25, 35, 45, 55, 65];

/** Counts all households on benefit anew: once a month, for everybody grows older. */
export function recount(
  balances: Readonly<Record<Side, Balance>>,
  active: readonly Dossier[],
  month: number,
): void {
  const year = yearOf(month);
  for (const side of ['zuid', 'rest'] as const) {
    const balance = balances[side];
    balance.counts.fill(0);
    balance.persons = 0;
    if (balance.year !== year) balance.shares = compositionOf(year, side);
    balance.year = year;
  }
  for (const dossier of active) {
    weigh(balances[dossier.side], adults(dossier), dossier.kind, dossier.since, 1);
  }
}

/** Takes a household into the count, or out of it with `times` -1. */
export function weigh(
  balance: Balance,
  persons: readonly Traits[],
  kind: Kind,
  since: number,
  times: 1 | -1,
): void {
  const { counts, year } = balance;
  for (const person of persons) {
    if (!person.main) continue;
    balance.persons += times;
    for (const group of groupsOf(person, kind, since, year)) {
      counts[group] = (counts[group] ?? 0) + times;
    }
  }
}

/**
 * Above 0 when the groups of these persons have more than their share, below 0 when they have less; each
 * group weighs by its own size, so that small ones are heard.
 */
export function surplus(
  balance: Balance,
  persons: readonly Traits[],
  kind: Kind,
  since: number,
): number {
  const { counts, shares, year } = balance;
  let sum = 0;
  for (const person of persons) {
    if (!person.main) continue;
    for (const group of groupsOf(person, kind, since, year)) {
      const due = (shares[group] ?? 0) * balance.persons + 1;
      sum += (counts[group] ?? 0) / due - 1;
    }
  }
  return sum;
}

export function groupsOf(
  person: Traits,
  kind: Kind,
  since: number,
  year: number,
): readonly number[] {
  const age = year - person.birthYear;
  let band = 0;
  while (band < 5 && age >= (agesUntil[band] ?? 0)) band += 1;
  return [
    person.sex - 1,
    firstAge + band,
    firstKind + (kindAt.get(kind) ?? 0),
    firstLevel + person.national,
    firstDuration + durationBand(since, year),
  ];
}

/** Time on benefit on 31 December: under 5 years, 5 to 10, over 10. Days are counted from 1970. */
function durationBand(since: number, year: number): 0 | 1 | 2 {
  const years = (year + 1 - 1970) * 365.2425 - since;
  return years < 5 * 365.2425 ? 0 : years < 10 * 365.2425 ? 1 : 2;
}
