import type { Child } from 'hono/jsx';

type DisclosureProps = {
  readonly summary: string;
  readonly open?: boolean | undefined;
  readonly children?: Child;
};

/** What is not always needed, behind its name; open on paper. */
export function Disclosure({ summary, open, children }: DisclosureProps) {
  return (
    <details class="ws-disclosure" open={open}>
      <summary>{summary}</summary>
      {children}
    </details>
  );
}
