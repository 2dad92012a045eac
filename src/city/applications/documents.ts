import { never } from '#city/calendar.ts';
import { applying } from '#city/calibration/applications.ts';
import type { Random } from '#engine/random/generator.ts';

export type Document = {
  readonly kind: string;
  readonly asked: number;
  readonly due: number;
  readonly completion: boolean;
  /** `never`: it did not come. */
  readonly received: number;
};

export type Completion = {
  readonly asked: number;
  readonly due: number;
  readonly received: number;
};

/**
 * A term to complete the application: always before it is not taken up, which it is because nothing came; for some
 * of the others, when the decision leaves room.
 */
export function completionOf(
  random: Random,
  received: number,
  outcome: string,
  decided: number | undefined,
): Completion | undefined {
  const asked = received + random.between(4, 9);
  const due = asked + applying.completionDays;
  const came = asked + random.between(2, applying.completionDays);
  const missing = random.chance(applying.completionShare);
  if (outcome === 'not_taken_up') return { asked, due, received: never };
  const room = decided === undefined ? outcome === 'rejected' : came + 2 < decided;
  return missing && room ? { asked, due, received: came } : undefined;
}

type About = {
  readonly received: number;
  readonly decided: number;
  readonly completion: Completion | undefined;
  readonly couple: boolean;
  readonly inflow: string;
  readonly searched: boolean;
};

const byInflow: Readonly<Record<string, string>> = {
  '01': 'study',
  '11': 'dismissal',
  '12': 'dismissal',
  '13': 'business',
  '14': 'unemployment',
  '15': 'other_benefit',
  '17': 'maintenance',
};

/** What follows from the situation, and what was asked again: one of them had been missing. */
export function documentsOf(random: Random, about: About): readonly Document[] {
  const { received, decided, completion } = about;
  const own = byInflow[about.inflow];
  const kinds = [
    'identity',
    'bank',
    ...(random.chance(0.7) ? ['rent'] : []),
    ...(own === undefined ? [] : [own]),
    ...(about.couple ? ['partner_identity', 'partner_income'] : []),
    ...(about.searched ? ['search'] : []),
  ];
  const lacking = completion === undefined ? -1 : 1 + random.below(kinds.length - 1);
  const due = received + 10;
  return kinds.flatMap((kind, at): readonly Document[] => {
    const there = received + random.below(9);
    const came = at === lacking ? never : Math.min(there, Math.max(received, decided - 1));
    const first = { kind, asked: received, due, completion: false, received: came };
    if (at !== lacking || completion === undefined) return [first];
    const { asked, due: until, received: again } = completion;
    return [first, { kind, asked, due: until, completion: true, received: again }];
  });
}
