/** What is counted of somebody whose participation ended. */
export type Ended = {
  readonly side: 'zuid' | 'rest';
  readonly entryGroup: string;
  readonly outcome: string;
};

export type YieldRow = {
  readonly group: { readonly by: 'all' | 'side' | 'entry-group'; readonly code: string };
  readonly total: number;
  readonly byOutcome: ReadonlyMap<string, number>;
};

/** Counts below this are not shown: a colleague could be known by them. */
export const leastShown = 10;

/** How participation ended: all, by side of the river and by entry group. */
export function yieldOf(ended: readonly Ended[], groups: readonly string[]): readonly YieldRow[] {
  const row = (group: YieldRow['group'], of: readonly Ended[]): YieldRow => ({
    group,
    total: of.length,
    byOutcome: new Map(
      [...Map.groupBy(of, ({ outcome }) => outcome)].map(([code, list]) => [code, list.length]),
    ),
  });
  return [
    row({ by: 'all', code: '' }, ended),
    ...['zuid', 'rest'].map((code) =>
      row(
        { by: 'side', code },
        ended.filter(({ side }) => side === code),
      ),
    ),
    ...groups.map((code) =>
      row(
        { by: 'entry-group', code },
        ended.filter(({ entryGroup }) => entryGroup === code),
      ),
    ),
  ];
}
