import type { Child } from 'hono/jsx';

type DisclosureProps = {
  readonly summary: string;
  /** Unique on the page: an address that leads into it opens it. */
  readonly id?: string | undefined;
  /** `button`: the one thing that is mostly done on this page. */
  readonly look?: 'button' | undefined;
  readonly open?: boolean | undefined;
  readonly children?: Child;
};

/** What is not always needed, behind its name; open on paper. */
export function Disclosure({ summary, id, look, open, children }: DisclosureProps) {
  return (
    <details class="ws-disclosure" id={id} open={open}>
      <summary class={look && 'nl-button nl-button--primary'}>{summary}</summary>
      {children}
    </details>
  );
}
