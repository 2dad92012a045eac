import { Form, type FormErrors, type FormValues } from '#web/form.tsx';
import { PlainTableView } from '#web/plain-table.tsx';
import type { Route, Visit } from '#web/route.ts';
import { readSubmitted } from '#web/submitted.ts';
import { Heading, Paragraph } from '#web/text.tsx';
import { pick } from '#web/words.ts';
import type { ForecastGround } from '../actions/open-ground.ts';
import { type DriverRefusal, readDriver } from '../actions/read-driver.ts';
import { type Estimated, isNone } from '../rules/scenario/labour-market.ts';
import { marketWords } from '../words/market-words.ts';
import { mayWrite, steererOf } from './asked.ts';
import { type ForecastDesk, forecastDesk } from './desk.ts';
import type { FrontDesk } from './front-desk.ts';
import { Parts } from './parts.tsx';
import { withGround } from './with-ground.tsx';

type Typing = { readonly values: FormValues; readonly errors: FormErrors };

/** A series of the labour market: what is loaded, how strongly flows follow it, and loading another. */
export const answerMarket = ({ openGround, store }: FrontDesk): readonly Route[] => [
  {
    route: 'GET /forecast/labour-market',
    handle: (visit) => withGround(visit, openGround, (ground) => show(visit, ground)),
  },
  {
    route: 'POST /forecast/labour-market',
    handle: (visit) =>
      withGround(visit, openGround, async (ground) => {
        const m = pick(marketWords, visit.language);
        const { text, values } = await readSubmitted(visit);
        const missing = (['name', 'source', 'column', 'csv'] as const).filter(
          (at) => text(at) === '',
        );
        if (missing.length > 0) {
          const errors = Object.fromEntries(missing.map((at) => [at, m.missing(m[at])]));
          return show(visit, ground, { values, errors });
        }
        const read = readDriver(text('csv'), { column: text('column'), only: text('only') });
        if (!read.ok) {
          const errors = { [placeOf(read.refusal)]: sayFault(visit, read.refusal) };
          return show(visit, ground, { values, errors });
        }
        const [name, source] = [text('name').slice(0, 200), text('source').slice(0, 500)];
        await store.keepDriver(steererOf(visit), { name, source, ...read.value });
        return visit.context.redirect('/forecast/labour-market', 303);
      }),
  },
];

const placeOf = ({ kind }: DriverRefusal) => (kind === 'column' || kind === 'only' ? kind : 'csv');

export function sayFault({ language }: Pick<Visit, 'language'>, refusal: DriverRefusal): string {
  const { kind, line, text } = refusal;
  return pick(marketWords, language)[`${kind}Fault`]({ line: String(line), text });
}

function show(visit: Visit, ground: ForecastGround, typing?: Typing) {
  const desk = forecastDesk(ground, visit.language);
  return visit.page({
    title: desk.t.tabMarket,
    lead: pick(marketWords, visit.language).lead,
    invalid: typing !== undefined,
    status: typing === undefined ? 200 : 400,
    body: (
      <>
        <Parts desk={desk} url={visit.url} />
        <Sensitivity desk={desk} />
        {mayWrite(visit) && <Loading visit={visit} typing={typing} />}
      </>
    ),
  });
}

function Sensitivity({ desk }: { readonly desk: ForecastDesk }) {
  const { f, language, ground } = desk;
  const m = pick(marketWords, language);
  const { driver, estimated, inflow, used } = ground.market;
  const row = (what: string, one: Omit<Estimated, 'months'> | undefined, said: string) =>
    one === undefined
      ? [what, '–', '–', m.tooShort]
      : [what, f.number(one.mean, 2), m.to(f.number(one.low, 2), f.number(one.high, 2)), said];
  const told = (one: Estimated | undefined) =>
    one === undefined ? '' : isNone(one) ? m.isNone : m.isSome(f.number(one.months));
  return (
    <>
      <Paragraph>
        {driver === undefined
          ? m.none
          : m.loaded(driver.name, driver.source, f.month(driver.first))}
      </Paragraph>
      <PlainTableView
        id="sensitivity"
        empty={m.none}
        table={{
          caption: m.caption,
          columns: [
            { header: m.what },
            { header: m.effect, numeric: true },
            { header: m.range, numeric: true },
            { header: m.said },
          ],
          rows: [
            ...(driver === undefined
              ? []
              : [row(m.exits, estimated, told(estimated)), row(m.inflow, inflow, told(inflow))]),
            row(m.used, used, m.isUsed),
          ],
        }}
      />
      <Paragraph>{m.how}</Paragraph>
    </>
  );
}

function Loading({
  visit,
  typing,
}: {
  readonly visit: Visit;
  readonly typing: Typing | undefined;
}) {
  const m = pick(marketWords, visit.language);
  return (
    <section aria-labelledby="load-title">
      <Heading level={2} id="load-title">
        {m.load}
      </Heading>
      <Form
        id="load"
        language={visit.language}
        action="/forecast/labour-market"
        csrf={visit.csrf}
        fields={[
          { kind: 'text', name: 'name', label: m.name, maxlength: 200 },
          { kind: 'text', name: 'source', label: m.source, maxlength: 500 },
          { kind: 'text', name: 'column', label: m.column, maxlength: 100 },
          {
            kind: 'text',
            name: 'only',
            label: m.only,
            hint: m.onlyHint,
            maxlength: 200,
            optional: true,
          },
          {
            kind: 'textarea',
            name: 'csv',
            label: m.csv,
            hint: m.csvHint,
            rows: 8,
            maxlength: 200_000,
          },
        ]}
        values={typing?.values}
        errors={typing?.errors}
        submit={m.save}
      />
    </section>
  );
}
