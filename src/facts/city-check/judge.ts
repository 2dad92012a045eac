import type {
  CheckedCell,
  CheckedTable,
  ComparedTable,
  Comparison,
  InconsistentTable,
} from './definition.ts';

/** Two-sided 99% of a normal distribution: of a hundred true figures one falls outside by chance. */
const standardErrors = 2.6;

const toleranceOf = ({ agreed, chance }: Comparison): number =>
  Math.max(agreed, standardErrors * chance);

function isMet(comparison: Comparison): boolean {
  const { published, city, signBeyond } = comparison;
  if (city === undefined || Number.isNaN(city)) return false;
  const tolerance = toleranceOf(comparison);
  const near = Math.abs(city - published) <= tolerance + 1e-9;
  const mustAgree =
    signBeyond !== undefined && Math.abs(published) > Math.max(signBeyond, tolerance);
  return near && (!mustAgree || Math.sign(city) === Math.sign(published));
}

/** Four decimals: finer than any published figure. */
const rounded = (value: number): number => Math.round(value * 10_000) / 10_000;

function cellOf(comparison: Comparison): CheckedCell {
  const { what, published, city } = comparison;
  return {
    what,
    published: rounded(published),
    city: city === undefined || Number.isNaN(city) ? null : rounded(city),
    tolerance: rounded(toleranceOf(comparison)),
    met: isMet(comparison),
  };
}

export function judge({ name, source, cells }: ComparedTable): CheckedTable {
  const checked = cells.map(cellOf);
  const failing = checked.filter(({ met }) => !met);
  const table = { name, source, cells: checked };
  if (failing.length === 0) return { ...table, status: 'met' };
  const beyond = failing.every(({ city }) => city === null);
  const reason = beyond
    ? 'the snapshot does not tell of these moments'
    : `${failing.length} of ${checked.length} figures lie outside their tolerance`;
  return { ...table, status: 'not met', reason };
}

/** The cells say whether they would be met; the table says that nobody can tell which figure is right. */
export const shown = ({ name, source, reason, cells }: InconsistentTable): CheckedTable => ({
  name,
  source,
  status: 'source inconsistent',
  reason,
  cells: cells.map(cellOf),
});
