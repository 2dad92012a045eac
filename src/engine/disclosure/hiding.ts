import { openBy, type Unknown } from './equations.ts';
import { setBounds } from './leeway.ts';
import type { PublishedCell } from './release.ts';

/** Hides a cell that is large enough to show, to protect another. */
export function hide(unknown: Unknown): void {
  const published: PublishedCell = { id: unknown.id, hidden: 'protecting' };
  const { lower, upper } = openBy(published, unknown.count);
  unknown.published = published;
  setBounds(unknown, lower, upper);
}
