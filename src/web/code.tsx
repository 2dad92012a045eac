import { ScrollRegion } from '#web/scroll-region.tsx';

type CodeProps = {
  /** Unique on the page. */
  readonly id: string;
  /** What the text is: `SQL van het bestand`. */
  readonly label: string;
  readonly text: string;
};

/** A query or a file as it stands, line by line; long lines scroll within. */
export function Code({ id, label, text }: CodeProps) {
  return (
    <figure class="ws-figure-of-code">
      <figcaption class="ws-code__label" id={id}>
        {label}
      </figcaption>
      <ScrollRegion class="ws-code" labelledBy={id}>
        <pre>
          <code>{text}</code>
        </pre>
      </ScrollRegion>
    </figure>
  );
}
