import type { Child } from 'hono/jsx';

type HeadingProps = {
  readonly level: 2 | 3;
  readonly id?: string | undefined;
  readonly children?: Child;
};

/** Level 1 is the page's own title. */
export function Heading({ level, id, children }: HeadingProps) {
  const look = `nl-heading nl-heading--level-${level}`;
  return level === 2 ? (
    <h2 class={look} id={id}>
      {children}
    </h2>
  ) : (
    <h3 class={look} id={id}>
      {children}
    </h3>
  );
}

export function Paragraph({ children }: { readonly children?: Child }) {
  return <p class="nl-paragraph">{children}</p>;
}

/** The first sentence under a title: what is this page for. */
export function Lead({ children }: { readonly children?: Child }) {
  return <p class="nl-paragraph nl-paragraph--lead">{children}</p>;
}

/** What stands under the main thing of a cell, quieter. */
export function SecondLine({ children }: { readonly children?: Child }) {
  return <span class="ws-second-line">{children}</span>;
}

/** What should have been done by now; the words say so too. */
export function Late({ children }: { readonly children?: Child }) {
  return <span class="ws-late">{children}</span>;
}

/** Things of one kind beneath each other, without an order. */
export function List({ items }: { readonly items: readonly Child[] }) {
  return (
    <ul class="ws-list">
      {items.map((item) => (
        <li>{item}</li>
      ))}
    </ul>
  );
}

type LinkProps = {
  readonly href: string;
  readonly download?: boolean | undefined;
  readonly children?: Child;
};

export function Link({ href, download, children }: LinkProps) {
  return (
    <a class="nl-link" href={href} download={download}>
      {children}
    </a>
  );
}
