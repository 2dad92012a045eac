import { addMonths, type Day } from '#kernel/day.ts';
import { ok, type Result, refuse } from '#kernel/result.ts';

export type SubsidyTyped = {
  readonly kind: string;
  readonly wageValue: number | undefined;
  readonly from: Day | undefined;
  readonly until: Day | undefined;
};
export type SubsidyFault = 'kind' | 'value' | 'from' | 'flat-end' | 'order';

/**
 * A measured subsidy has a wage value and may go on; the flat rate has none and lasts six months at most (Participatiewet
 * art. 10d lid 5, as in force since 2023-07-01).
 */
export function readSubsidy(
  typed: SubsidyTyped,
): Result<SubsidyTyped & { readonly from: Day }, Readonly<Record<string, SubsidyFault>>> {
  const { kind, wageValue, from, until } = typed;
  const faults: Record<string, SubsidyFault> = {};
  if (kind !== 'measured' && kind !== 'flat') faults['kind'] = 'kind';
  if (kind === 'measured' && wageValue === undefined) faults['value'] = 'value';
  if (from === undefined) faults['from'] = 'from';
  const end = from === undefined ? undefined : endFault(kind, from, until);
  if (end !== undefined) faults['until'] = end;
  if (from === undefined || Object.keys(faults).length > 0) return refuse(faults);
  return ok({ kind, wageValue: kind === 'flat' ? undefined : wageValue, from, until });
}

function endFault(kind: string, from: Day, until: Day | undefined): SubsidyFault | undefined {
  if (until !== undefined && until <= from) return 'order';
  const flat = kind === 'flat' && (until === undefined || until > addMonths(from, 6));
  return flat ? 'flat-end' : undefined;
}
