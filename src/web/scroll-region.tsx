import type { Child } from 'hono/jsx';

type ScrollRegionProps = {
  /** Ids of the elements that name the region: no two on a page may be named the same. */
  readonly labelledBy: string;
  readonly class: string;
  readonly children?: Child;
};

/** What scrolls by itself must take focus, or the keyboard cannot scroll it (WCAG 2.1.1). */
const reachable = { tabindex: 0 };

/** Content that may be wider than the page scrolls here, so that the page itself never does. */
export function ScrollRegion({ labelledBy, class: look, children }: ScrollRegionProps) {
  return (
    <section class={look} aria-labelledby={labelledBy} {...reachable}>
      {children}
    </section>
  );
}
