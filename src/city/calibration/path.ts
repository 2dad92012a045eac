/** Straight lines through points (month or year, value); level before the first and after the last. */
export function pathThrough(
  points: readonly (readonly [number, number])[],
): (month: number) => number {
  return (month) => {
    const next = points.findIndex(([at]) => at > month);
    const [lastAt, last] = points.at(next === -1 ? -1 : Math.max(0, next - 1)) ?? [0, 0];
    const after = points[next];
    if (after === undefined || month <= lastAt) return last;
    return last + ((after[1] - last) * (month - lastAt)) / (after[0] - lastAt);
  };
}

/** The value of the first line whose bound lies above `x`; of the last line when none does. */
export function stepped(lines: readonly (readonly [number, number])[], x: number): number {
  const line = lines.find(([below]) => x < below) ?? lines.at(-1);
  if (line === undefined) throw new Error('a table without lines');
  return line[1];
}
