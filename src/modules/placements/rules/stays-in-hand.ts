import { addMonths, type Day, getDay } from '#kernel/day.ts';
import { ok, type Result, refuse } from '#kernel/result.ts';

/** A part of the income from work that is left out of account: Participatiewet art. 31(2), by letter. */
export type AllowanceArticle = '31-2-n' | '31-2-r' | '31-2-y' | '31-2-z' | '31-2-aa';

type Amounts = { readonly perMille: number; readonly mostCents: number; readonly months: number };
const always = Number.POSITIVE_INFINITY;

/** Rates and maxima with the day from which they hold; a new half year is a new entry in front. */
const dated: readonly {
  readonly from: Day;
  readonly of: Readonly<Record<AllowanceArticle, Amounts>>;
}[] = [
  {
    // Text of the act in force on 2026-07-01.
    from: getDay('2026-07-01'),
    of: {
      '31-2-n': { perMille: 250, mostCents: 28_500, months: 6 },
      '31-2-r': { perMille: 125, mostCents: 17_766, months: 30 },
      '31-2-y': { perMille: 150, mostCents: 18_019, months: always },
      '31-2-z': { perMille: 150, mostCents: 18_019, months: 12 },
      '31-2-aa': { perMille: 150, mostCents: 18_019, months: always },
    },
  },
];

/** Months for which each article may be used, as they hold on the day; those without an end are left out. */
export function termsOn(day: Day): Readonly<Record<string, number>> {
  const amounts = dated.find(({ from }) => from <= day) ?? dated.at(-1);
  return Object.fromEntries(
    Object.entries(amounts?.of ?? {}).flatMap(([article, { months }]) =>
      months === always ? [] : [[article, months]],
    ),
  );
}

export type Asked = {
  readonly article: AllowanceArticle;
  readonly day: Day;
  readonly age: number;
  /** Net income from work in the month. */
  readonly incomeCents: number;
  /** Months in which this article was used before. */
  readonly monthsUsed: number;
};

export type StaysInHand = {
  /** Left out of account: what the client has more than without the work. */
  readonly keptCents: number;
  /** Taken off the benefit. */
  readonly countedCents: number;
  readonly perMille: number;
  readonly mostCents: number;
  readonly monthsLeft: number | undefined;
  readonly since: Day;
};

export type NotLeftOut = 'amounts-unknown' | 'under-27' | 'months-used';

/** Art. 31(5): letters n and r are not for who is under 27. */
export function staysInHand(asked: Asked): Result<StaysInHand, NotLeftOut> {
  const { article, day, age, incomeCents, monthsUsed } = asked;
  const amounts = dated.find(({ from }) => from <= day);
  if (amounts === undefined) return refuse('amounts-unknown');
  if (age < 27 && (article === '31-2-n' || article === '31-2-r')) return refuse('under-27');
  const { perMille, mostCents, months } = amounts.of[article];
  if (monthsUsed >= months) return refuse('months-used');
  const keptCents = Math.min(Math.floor((incomeCents * perMille) / 1000), mostCents);
  return ok({
    keptCents,
    countedCents: incomeCents - keptCents,
    perMille,
    mostCents,
    monthsLeft: months === always ? undefined : months - monthsUsed,
    since: amounts.from,
  });
}

/**
 * Until when an article may be used from a first day, by the months that were used before; nothing: without an end.
 * The same conditions as for a month of it (art. 31(2) and 31(5)).
 */
export function allowanceUntil(
  asked: Pick<Asked, 'article' | 'age' | 'monthsUsed'> & { readonly from: Day },
): Result<Day | undefined, NotLeftOut> {
  const { article, age, monthsUsed, from } = asked;
  const found = staysInHand({ article, age, monthsUsed, day: from, incomeCents: 0 });
  if (!found.ok) return found;
  const { monthsLeft } = found.value;
  return ok(monthsLeft === undefined ? undefined : addMonths(from, monthsLeft));
}
