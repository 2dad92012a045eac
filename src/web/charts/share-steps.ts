import type { Formatting } from '#web/formatting.ts';

/** At most four classes of equal width with round bounds, so that a reader can say them. */
export type ShareSteps = {
  /** Which class a fraction falls in: 0 to 3. */
  readonly step: (share: number) => number;
  /** From low to high: `5 – 10%`. */
  readonly labels: readonly string[];
};

const roundWidths = [0.001, 0.002, 0.005, 0.01, 0.02, 0.05, 0.1, 0.2, 0.25, 0.5];

export function shareSteps(shares: readonly number[], formatting: Formatting): ShareSteps {
  const low = Math.min(...shares);
  const high = Math.max(...shares);
  const start = (width: number): number => Math.floor(low / width + 1e-9);
  const width =
    roundWidths.find((candidate) => (start(candidate) + 4) * candidate >= high - 1e-9) ?? 0.5;
  const first = start(width);
  const last = Math.min(3, Math.max(0, Math.ceil(high / width - 1e-9) - 1 - first));
  const digits = width < 0.01 ? 1 : 0;
  const bound = (position: number): number => (first + position) * width;
  return {
    step: (share) => Math.min(last, Math.max(0, Math.floor(share / width + 1e-9) - first)),
    labels: Array.from(
      { length: last + 1 },
      (_, position) =>
        `${formatting.number(bound(position) * 100, digits)} – ${formatting.share(bound(position + 1), digits)}`,
    ),
  };
}
