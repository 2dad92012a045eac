import type { FactName, RecordedFacts } from './facts.ts';
import type { Condition, EntryRule, ModelContent } from './model.ts';

/** What the rules make of the facts: a track, or that it is to be assessed and why. */
export type Proposal = {
  /** Nothing: to be assessed by the worker. */
  readonly track: string | undefined;
  /** The rules that were looked at, in order, up to the one that decided. */
  readonly steps: readonly Step[];
  /** Facts that are not recorded and that the rules needed. */
  readonly missing: readonly FactName[];
};

export type Step = {
  readonly rule: EntryRule;
  readonly outcome: Outcome;
  readonly conditions: readonly { readonly condition: Condition; readonly outcome: Outcome }[];
};

/** `unknown`: a fact is not recorded, and the others do not rule it out. */
export type Outcome = 'holds' | 'fails' | 'unknown';

/**
 * The first rule that holds is proposed. A rule before it that might hold if a fact were recorded stops the
 * proposal: what is not recorded is named, not guessed.
 */
export function propose(model: ModelContent, facts: RecordedFacts): Proposal {
  const steps: Step[] = [];
  const missing = new Set<FactName>();
  for (const rule of model.entry) {
    if (!rule.used) continue;
    const conditions = rule.when.map((condition) => ({
      condition,
      outcome: judge(condition, facts),
    }));
    const outcome = all(conditions.map((one) => one.outcome));
    steps.push({ rule, outcome, conditions });
    if (outcome === 'unknown') {
      for (const one of conditions) if (one.outcome === 'unknown') missing.add(one.condition.fact);
    }
    if (outcome === 'holds') {
      return { track: missing.size === 0 ? rule.track : undefined, steps, missing: [...missing] };
    }
  }
  return { track: undefined, steps, missing: [...missing] };
}

function judge(condition: Condition, facts: RecordedFacts): Outcome {
  const { value } = facts[condition.fact];
  if (value === undefined) return 'unknown';
  switch (condition.is) {
    case 'yes':
      return value === true ? 'holds' : 'fails';
    case 'no':
      return value === false ? 'holds' : 'fails';
    case 'at-least':
      return Number(value) >= condition.value ? 'holds' : 'fails';
    case 'at-most':
      return Number(value) <= condition.value ? 'holds' : 'fails';
  }
}

function all(outcomes: readonly Outcome[]): Outcome {
  if (outcomes.includes('fails')) return 'fails';
  return outcomes.includes('unknown') ? 'unknown' : 'holds';
}
