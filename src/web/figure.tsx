import type { Child } from 'hono/jsx';
import type { Day } from '#kernel/day.ts';
import { formatting } from '#web/formatting.ts';
import { houseWords } from '#web/house-words.ts';
import { Link } from '#web/text.tsx';
import { type Language, pick } from '#web/words.ts';

type FigureProps = {
  readonly language: Language;
  readonly label: string;
  /** Already written in the page's language: `32.649`, `37,4%`. */
  readonly value: string;
  /** One sentence: what changed since when. */
  readonly change?: string | undefined;
  readonly definitionHref: string;
  /** The day that it was counted on, or the period that it was counted over, written for the language. */
  readonly moment: { readonly day: Day } | { readonly period: string };
  /** What it was computed from: the snapshot, a published table. */
  readonly source: string;
};

/** A number never stands alone: with its definition, its reference date and where it comes from. */
export function Figure(props: FigureProps) {
  const t = pick(houseWords, props.language);
  const { moment } = props;
  const when =
    'day' in moment
      ? `${t.referenceDate} ${formatting(props.language).day(moment.day)}`
      : `${t.period} ${moment.period}`;
  return (
    <li class="ws-figure">
      <p class="ws-figure__label">{props.label}</p>
      <p class="ws-figure__value">{props.value}</p>
      {props.change && <p class="ws-figure__change">{props.change}</p>}
      <p class="ws-figure__origin">
        {when}. {t.source}: {props.source}.{' '}
        <Link href={props.definitionHref}>
          {t.definition}
          <span class="ws-visually-hidden">: {props.label}</span>
        </Link>
      </p>
    </li>
  );
}

/** Some figures beside each other. */
export function Figures({ children }: { readonly children?: Child }) {
  return <ul class="ws-figures">{children}</ul>;
}
