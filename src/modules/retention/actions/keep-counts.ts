import type { Gate } from '#database/scope.ts';
import type { Day } from '#kernel/day.ts';
import type { Found } from '../report.ts';
import { dueBefore, type Term, terms } from '../rules/terms.ts';
import { findDue } from '../store.ts';

export type Line = { readonly term: Term; readonly found: Found };

/**
 * What is past each term, counted once a day: it goes through all records (a second on a whole city), and between two
 * nights only a new day changes it.
 */
export function keepCounts(gate: Gate): (day: Day) => Promise<readonly Line[]> {
  let kept: { readonly day: Day; readonly lines: Promise<readonly Line[]> } | undefined;
  return (day) => {
    if (kept?.day === day) return kept.lines;
    const lines = count(gate, day);
    kept = { day, lines };
    lines.catch(() => {
      kept = undefined;
    });
    return lines;
  };
}

async function count(gate: Gate, day: Day): Promise<readonly Line[]> {
  const lines: Line[] = [];
  for (const term of terms)
    lines.push({ term, found: await findDue(gate, day, term.record, dueBefore(term, day)) });
  return lines;
}
