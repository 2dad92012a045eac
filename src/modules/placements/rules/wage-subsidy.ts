import { type Day, getDay } from '#kernel/day.ts';

/**
 * Wage subsidy a month (Participatiewet art. 10d). Two readings of the text stand beside each other, as the
 * validation at the ministry of July 2026 left open what the employer's charges count in:
 * A (usual practice): the limit of 70% and the half of the flat rate are of wage and holiday allowance, and the
 *   outcome is raised by the charges.
 * B: the limit and the half are of wage, holiday allowance and charges together, and the outcome is raised as well.
 */
export type Reading = 'A' | 'B';

export type SubsidyAsked = {
  /** The flat rate is for the first six months at most (art. 10d(5)). */
  readonly kind: 'measured' | 'flat';
  /** In per cent of the minimum wage; not used for the flat rate. */
  readonly wageValue: number;
  readonly hours: number;
  /** Statutory minimum wage a month at 36 hours, art. 8(1)(b) WML. */
  readonly minimumWageCents: number;
};

export type Subsidy = {
  readonly reading: Reading;
  /** Wage and holiday allowance at full time. */
  readonly wholeCents: number;
  /** What the employer loses on the wage value, before the limit. */
  readonly differenceCents: number;
  readonly limitCents: number;
  /** Of the hours agreed, charges included. */
  readonly monthlyCents: number;
};

/** Reference wage a month at 36 hours, and from when. Of 2026-07-01 no published amount is known here: ask it. */
export const minimumWage = { from: getDay('2026-01-01'), cents: 229_440 } as const;
export const minimumWageKnownUntil: Day = getDay('2026-07-01');

const holiday = 0.08;
/** Ministerial regulation on charges, since 2018-01-01. */
const charges = 0.235;
const limit = 0.7;
const fullWeek = 36;

export function wageSubsidy(asked: SubsidyAsked, reading: Reading): Subsidy {
  const whole = asked.minimumWageCents * (1 + holiday);
  const base = reading === 'A' ? whole : whole * (1 + charges);
  const difference = asked.kind === 'flat' ? base / 2 : whole - (whole * asked.wageValue) / 100;
  const most = limit * base;
  const monthly = Math.min(difference, most) * (1 + charges) * hoursShare(asked.hours);
  return {
    reading,
    wholeCents: Math.round(whole),
    differenceCents: Math.round(difference),
    limitCents: Math.round(most),
    monthlyCents: Math.round(monthly),
  };
}

const hoursShare = (hours: number): number => Math.min(hours, fullWeek) / fullWeek;
