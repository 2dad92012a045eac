import type { Child } from 'hono/jsx';

/** One fact of a short list. */
export type Fact = {
  readonly term: string;
  readonly value: Child;
  /** In smaller letters under the value: since when, by whom. */
  readonly note?: Child;
};

type FactsProps = {
  readonly facts: readonly Fact[];
  /** Numbers alone: on a phone two stand beside each other. */
  readonly counts?: boolean | undefined;
};

/** What is this, how does it stand, what is due: the top of a worker's page, three to six facts. */
export function Facts({ facts, counts }: FactsProps) {
  return (
    <dl class={`utrecht-data-list ws-facts${counts ? ' ws-facts--counts' : ''}`}>
      {facts.map((fact) => (
        <div class="utrecht-data-list__item">
          <dt class="utrecht-data-list__item-key">{fact.term}</dt>
          <dd class="utrecht-data-list__item-value utrecht-data-list__item-value--html-dd">
            {fact.value}
            {fact.note && <span class="ws-facts__note">{fact.note}</span>}
          </dd>
        </div>
      ))}
    </dl>
  );
}
