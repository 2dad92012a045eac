import { type Day, getDay } from '#kernel/day.ts';

/** Amounts of the Participatiewet in whole euro cents a month, holiday allowance included, from a day. */
export type Norms = {
  readonly from: Day;
  readonly source: string;
  /** Art. 21: 21 until pension age. */
  readonly single: number;
  readonly couple: number;
  /** Art. 20: 18 to 20. */
  readonly youngSingle: number;
  readonly youngCouple: number;
  /** Art. 34 lid 3. */
  readonly assetsSingle: number;
  readonly assetsFamily: number;
};

const assets = { assetsSingle: 800_000, assetsFamily: 1_600_000 } as const;
const law = 'Participatiewet art. 20, 21 en 34';

/** Newest first. Before 2026 the product knows no amounts: it asks nobody of those years for them. */
const known: readonly Norms[] = [
  {
    from: getDay('2026-07-01'),
    source: `${law}, bedragen per 1 juli 2026`,
    single: 141_946,
    couple: 202_779,
    youngSingle: 35_042,
    youngCouple: 70_084,
    ...assets,
  },
  {
    from: getDay('2026-01-01'),
    source: `${law}, bedragen per 1 januari 2026`,
    single: 140_150,
    couple: 200_213,
    youngSingle: 34_599,
    youngCouple: 69_198,
    ...assets,
  },
];

/** The amounts that hold on this day, if the product knows them. */
export const findNorms = (day: Day): Norms | undefined => known.find(({ from }) => from <= day);

/**
 * What a single person has who shares a house with so many others who share its costs: ((40% + A × 30%) / A) of the
 * couple's norm, A all adults who share (art. 22a Pw).
 */
export function sharedNorm(norms: Norms, others: number): number {
  if (others === 0) return norms.single;
  const adults = others + 1;
  return Math.round((norms.couple * (0.4 + adults * 0.3)) / adults);
}

/** Art. 52 Pw: at least so much of the norm as an advance, within four weeks after the application. */
export const advance = { share: 0.95, withinDays: 28, article: 'art. 52 Pw' } as const;
