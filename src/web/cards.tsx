import type { Child } from 'hono/jsx';
import { Heading, Paragraph } from '#web/text.tsx';

type Card = {
  readonly title: string;
  readonly text: Child;
  /** The one thing to do here: a button or a link. It stands at the foot of the card. */
  readonly action: Child;
};

/** Ways to go on beside each other, each with what it is for; beneath each other on a phone. */
export function Cards({ cards }: { readonly cards: readonly Card[] }) {
  return (
    <ul class="ws-cards">
      {cards.map(({ title, text, action }) => (
        <li>
          <Heading level={3}>{title}</Heading>
          <Paragraph>{text}</Paragraph>
          {action}
        </li>
      ))}
    </ul>
  );
}
