import { addMonths, type Day, getDay } from '#kernel/day.ts';
import { ok, type Result, refuse } from '#kernel/result.ts';

export type SanctionOutcome =
  | 'imposed'
  | 'lowered'
  | 'warning'
  | 'no_culpability'
  | 'urgent_reasons'
  | 'returned';

export type Measure = { readonly perCent: number; readonly months: number };

export type SanctionDecision = {
  readonly outcome: SanctionOutcome;
  readonly reason: string;
  readonly article: string;
  readonly ruleVersion: string;
  readonly measure: (Measure & { readonly effectFrom: Day }) | undefined;
};

export type SanctionFault =
  | 'outcome'
  | 'reason'
  | 'hear-first'
  | 'hearing-open'
  | 'no-conduct'
  | 'own-signal'
  | 'lower'
  | 'effect'
  | 'no-warning';

/** Since when the rule holds, and which text of the ordinance it is read from. */
const ruleVersion =
  'Participatiewet artikel 18, sinds 1 januari 2015; Maatregelenverordening Rotterdam CVDR348678/4';

const months = 12;

/** Duties of article 18(4), the same for every municipality; the others stand in the ordinance, category 1. */
const uniform = (conduct: string): boolean => conduct.startsWith('18-4-');

/**
 * The reduction by rule: 100% for a duty of article 18(4), one month, two when it happens again within twelve months
 * and three after that (18(5) to 18(7)); by the ordinance 30% of one month, two when it happens again.
 */
export function usualMeasure(conduct: string, earlier: number): Measure {
  if (!uniform(conduct)) return { perCent: 30, months: earlier > 0 ? 2 : 1 };
  return { perCent: 100, months: Math.min(3, earlier + 1) };
}

/** Sanctions of the same kind in the twelve months before the day. */
export const earlierOf = (
  conduct: string,
  sanctions: readonly { readonly conduct: string; readonly imposed_on: Day }[],
  today: Day,
): number =>
  sanctions.filter(
    (one) =>
      uniform(one.conduct) === uniform(conduct) &&
      one.imposed_on > addMonths(today, -months) &&
      one.imposed_on <= today,
  ).length;

export type SanctionTyped = {
  readonly outcome: string;
  readonly reason: string;
  /** Of a lower sanction: per cent and months; nothing otherwise. */
  readonly perCent: number | undefined;
  readonly months: number | undefined;
  /** `2026-04`. */
  readonly effectFrom: string;
};

export type SanctionCase = {
  readonly conduct: string | null;
  /** The client told the own side, or what came of a hearing is recorded. */
  readonly heard: boolean;
  readonly hearingOpen: boolean;
  readonly earlier: number;
  /** Who decides gave the signal. */
  readonly ownSignal: boolean;
};

/** The months in which a reduction may begin, the next first: never back in time. */
export const effectMonths = (today: Day): readonly string[] =>
  [1, 2, 3].map((ahead) => addMonths(getDay(`${today.slice(0, 7)}-01`), ahead).slice(0, 7));

const leads: ReadonlySet<string> = new Set(['imposed', 'lowered', 'warning']);

/** What was typed as a decision, or why it cannot be one, by field. */
export function readSanctionDecision(
  typed: SanctionTyped,
  about: SanctionCase,
  today: Day,
): Result<SanctionDecision, Readonly<Record<string, SanctionFault>>> {
  const { outcome, reason } = typed;
  if (!isOutcome(outcome)) return refuse({ outcome: 'outcome' });
  if (reason.length < 10) return refuse({ reason: 'reason' });
  const refused = refusalOf(outcome, about);
  if (refused !== undefined) return refuse({ outcome: refused });
  const base = {
    outcome,
    reason,
    article: articleOf(outcome, about.conduct ?? ''),
    ruleVersion,
  };
  if (outcome !== 'imposed' && outcome !== 'lowered') return ok({ ...base, measure: undefined });
  const measure = measureOf(outcome, typed, usualMeasure(about.conduct ?? '', about.earlier));
  if (measure === undefined) return refuse({ perCent: 'lower' });
  if (!effectMonths(today).includes(typed.effectFrom)) return refuse({ effectFrom: 'effect' });
  return ok({ ...base, measure: { ...measure, effectFrom: getDay(`${typed.effectFrom}-01`) } });
}

const outcomes: Readonly<Record<SanctionOutcome, true>> = {
  imposed: true,
  lowered: true,
  warning: true,
  no_culpability: true,
  urgent_reasons: true,
  returned: true,
};

const isOutcome = (text: string): text is SanctionOutcome => Object.hasOwn(outcomes, text);

/** Someone other than who reported decides (domain.md §4); nobody is reduced unheard (Awb 4:8). */
function refusalOf(outcome: SanctionOutcome, about: SanctionCase): SanctionFault | undefined {
  if (about.ownSignal) return 'own-signal';
  if (about.hearingOpen) return 'hearing-open';
  if (!leads.has(outcome)) return undefined;
  if (!about.heard) return 'hear-first';
  if (about.conduct === null) return 'no-conduct';
  // The ordinance: of category 1, the first time.
  if (outcome === 'warning' && (uniform(about.conduct) || about.earlier > 0)) return 'no-warning';
  return undefined;
}

function measureOf(
  outcome: 'imposed' | 'lowered',
  { perCent, months: asked }: SanctionTyped,
  usual: Measure,
): Measure | undefined {
  if (outcome === 'imposed') return usual;
  if (perCent === undefined || asked === undefined) return undefined;
  const within = perCent <= usual.perCent && asked <= usual.months;
  const lower = perCent < usual.perCent || asked < usual.months;
  return within && lower ? { perCent, months: asked } : undefined;
}

const law = 'van de Participatiewet';

const dutyArticle = (conduct: string): string =>
  uniform(conduct)
    ? `artikel 18 lid 4 onder ${conduct.slice(-1)} en lid 5 ${law}`
    : `artikel 18 lid 2 ${law}, en de Maatregelenverordening Rotterdam`;

function articleOf(outcome: SanctionOutcome, conduct: string): string {
  switch (outcome) {
    case 'imposed':
    case 'warning':
      return dutyArticle(conduct);
    case 'lowered':
      return `${dutyArticle(conduct)}; artikel 18 lid 10 ${law}`;
    case 'no_culpability':
      return `artikel 18 lid 9 ${law}`;
    case 'urgent_reasons':
      return `artikel 18 lid 10 ${law}`;
    case 'returned':
      return 'artikel 3:2 van de Algemene wet bestuursrecht';
  }
}
