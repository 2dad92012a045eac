import type { Gate, Scoped } from '#database/scope.ts';
import { choicesOf, hasCode } from '#extract/label-of.ts';
import { allowanceArticles } from '#extract/placement-codes.ts';
import { addMonths, type Day } from '#kernel/day.ts';
import { ageOn, fileRoute } from '#modules/people/index.ts';
import { Facts } from '#web/facts.tsx';
import type { Field } from '#web/field.tsx';
import { FilterForm } from '#web/form.tsx';
import { formatting } from '#web/formatting.ts';
import { Notice } from '#web/notice.tsx';
import { centsOf, wholeOf } from '#web/reading.ts';
import type { Route, Visit } from '#web/route.ts';
import { type Language, pick } from '#web/words.ts';
import { formFaults } from '../form-faults.ts';
import { type AllowanceArticle, staysInHand } from '../rules/stays-in-hand.ts';
import { listAllowances } from '../store.ts';
import { words } from '../words.ts';

/** What stays in hand of work beside the benefit; a calculation, nothing is saved. */
export const besidePage = (gate: Gate): Route =>
  fileRoute(gate, 'GET /clients/:number/beside-benefit', async (visit, client) => {
    const { language } = visit;
    const t = pick(words, language);
    const { head, recorded } = await client.open(async (transaction, found) => ({
      head: found,
      recorded: await recordedUse(transaction, client.personId, visit.day),
    }));
    const asked = (name: string) => visit.context.req.query(name);
    const calculates = asked('income') !== undefined;
    const values = {
      article: asked('article') ?? recorded.article,
      income: asked('income') ?? '',
      months: asked('months') || recorded.months,
    };
    const errors = calculates ? faultsIn(values, language) : {};
    const ready = calculates && Object.keys(errors).length === 0;
    return visit.page({
      title: t.besideTitle,
      lead: `${head.given_names} ${head.family_name}. ${t.besideLead}`,
      width: 'reading',
      breadcrumb: client.breadcrumb(head, t.besideTitle),
      ...(Object.keys(errors).length > 0 ? { invalid: true, status: 400 as const } : {}),
      body: (
        <>
          <FilterForm
            language={language}
            action={`${client.href}/beside-benefit`}
            fields={fields(language)}
            values={values}
            errors={errors}
            submit={t.calculate}
          />
          {ready && <Outcome visit={visit} born={head.birth_date} values={values} />}
        </>
      ),
    });
  });

/** The article that holds now by the decision of Income, and the months of it that were used; read, not typed again. */
async function recordedUse(transaction: Scoped, personId: number, today: Day) {
  const allowances = await listAllowances(transaction, personId);
  const now = allowances.find(
    ({ from_day: from, until_day: until }) => from <= today && (until === null || until > today),
  );
  if (now === undefined) return { article: '', months: '0' };
  const months = allowances
    .filter(({ article }) => article === now.article)
    .map(({ from_day: from, until_day: until }) =>
      wholeMonths(from, until === null || until > today ? today : until),
    );
  return { article: now.article, months: String(months.reduce((all, one) => all + one, 0)) };
}

function wholeMonths(from: Day, until: Day): number {
  let months = 0;
  while (addMonths(from, months + 1) <= until) months += 1;
  return months;
}

function fields(language: Language): readonly Field[] {
  const t = pick(words, language);
  return [
    {
      kind: 'select',
      name: 'article',
      label: t.article,
      choices: choicesOf(allowanceArticles, language),
    },
    { kind: 'text', name: 'income', label: t.income, inputmode: 'decimal', short: true },
    { kind: 'text', name: 'months', label: t.monthsUsed, inputmode: 'numeric', short: true },
  ];
}

type Values = { readonly article: string; readonly income: string; readonly months: string };

function faultsIn(values: Values, language: Language): Readonly<Record<string, string>> {
  const t = pick(formFaults, language);
  return {
    ...(hasCode(allowanceArticles, values.article) ? {} : { article: t.article }),
    ...(centsOf(values.income) === undefined ? { income: t.amount } : {}),
    ...(wholeOf(values.months, 0, 600) === undefined ? { months: t.months } : {}),
  };
}

function Outcome({ visit, born, values }: { visit: Visit; born: Day; values: Values }) {
  const { language, day } = visit;
  const t = pick(words, language);
  const f = formatting(language);
  const found = staysInHand({
    article: values.article as AllowanceArticle,
    day,
    age: ageOn(born, day),
    incomeCents: centsOf(values.income) ?? 0,
    monthsUsed: Number(values.months),
  });
  if (!found.ok)
    return (
      <Notice kind="info" language={language}>
        {t[found.refusal]}
      </Notice>
    );
  const { keptCents, countedCents, perMille, mostCents, monthsLeft, since } = found.value;
  return (
    <Facts
      facts={[
        { term: t.kept, value: f.euro(keptCents) },
        { term: t.counted, value: f.euro(countedCents) },
        {
          term: t.rule,
          value: t.ruleText(f.share(perMille / 1000), f.euro(mostCents), f.day(since)),
        },
        { term: t.monthsLeft, value: monthsLeft === undefined ? t.noLimit : String(monthsLeft) },
      ]}
    />
  );
}
