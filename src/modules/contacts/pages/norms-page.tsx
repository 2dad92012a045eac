import { beginAct } from '#database/begin-act.ts';
import { onlyOnce } from '#database/only-once.ts';
import { type Acting, type Gate, inScope } from '#database/scope.ts';
import { actingAs } from '#modules/entry/index.ts';
import type { Field } from '#web/field.tsx';
import { Form, type FormErrors, type FormValues } from '#web/form.tsx';
import { formatting } from '#web/formatting.ts';
import { getSignedIn, type Route, type Visit } from '#web/route.ts';
import { readSubmitted } from '#web/submitted.ts';
import { Table } from '#web/table.tsx';
import { Heading, Link, Paragraph } from '#web/text.tsx';
import { type Language, pick } from '#web/words.ts';
import { normWords } from '../norm-words.ts';
import { insertNorm, type KeptNorm, listNorms } from '../rhythm-store.ts';
import { type NormField, readNorm } from '../rules/norm-form.ts';
import { placesIn } from '../rules/rhythm.ts';

const setsNorms = (visit: Visit): boolean => getSignedIn(visit).role === 'administrator';
const acting = (visit: Visit): Acting =>
  actingAs(visit, setsNorms(visit) ? 'admin' : 'team', 'normen van het contactplan');

/** What the contact plan counts with, now, before and from a day ahead; an administrator sets the next. */
export const normsPage = (gate: Gate): Route => ({
  route: 'GET /contact-plan/norms',
  handle: (visit) => show(gate, visit, undefined),
});

type Filled = {
  readonly values: FormValues;
  readonly errors: FormErrors;
  /** Somebody set one from the same day meanwhile: it stands in the table. */
  readonly taken?: boolean;
};

async function show(gate: Gate, visit: Visit, refused: Filled | undefined) {
  const { language } = visit;
  const t = pick(normWords, language);
  const norms = await inScope(gate, acting(visit), listNorms);
  const held = norms.find(({ from_day: from }) => from <= visit.day);
  return visit.page({
    title: t.norms,
    lead: t.normsLead,
    invalid: refused !== undefined,
    status: refused === undefined ? 200 : refused.taken ? 409 : 400,
    body: (
      <>
        <Paragraph>
          <Link href="/service-model">{t.model}</Link>
        </Paragraph>
        <NormTable visit={visit} norms={norms} held={held} />
        {setsNorms(visit) && (
          <>
            <Heading level={2}>{t.set}</Heading>
            <Form
              language={language}
              action="/contact-plan/norms"
              csrf={visit.csrf}
              once={visit.trace}
              fields={fields(language, visit)}
              values={refused?.values ?? usual(held, visit)}
              errors={refused?.errors ?? {}}
              submit={t.setDo}
            />
          </>
        )}
      </>
    ),
  });
}

type NormTableProps = {
  readonly visit: Visit;
  readonly norms: readonly KeptNorm[];
  readonly held: KeptNorm | undefined;
};

function NormTable({ visit, norms, held }: NormTableProps) {
  const t = pick(normWords, visit.language);
  const { day, number } = formatting(visit.language);
  const standing = (norm: KeptNorm) =>
    norm === held ? t.now : norm.from_day > visit.day ? t.ahead : t.over;
  return (
    <Table
      id="norms"
      caption={t.caption}
      empty={t.none}
      rows={norms}
      stacks
      columns={[
        {
          header: t.from,
          rowHeader: true,
          // The day of the norm that shipped lies before everything that is recorded.
          cell: (norm) => (norm.shipped ? t.always : day(norm.from_day)),
        },
        { header: t.standing, cell: standing },
        { header: t.minutes, numeric: true, cell: (norm) => number(norm.minutes) },
        { header: t.share, numeric: true, cell: (norm) => number(norm.share) },
        { header: t.perWeek, numeric: true, cell: (norm) => number(placesIn(36, norm)) },
        { header: t.weeks, numeric: true, cell: (norm) => number(norm.weeks) },
        {
          header: t.daysWithoutTrack,
          numeric: true,
          cell: (norm) => number(norm.days_without_track),
        },
        { header: t.source, cell: (norm) => norm.source },
      ]}
    />
  );
}

const usual = (held: KeptNorm | undefined, { day }: Visit): FormValues =>
  held === undefined
    ? { from: day }
    : {
        from: day,
        minutes: String(held.minutes),
        share: String(held.share),
        weeks: String(held.weeks),
        daysWithoutTrack: String(held.days_without_track),
      };

function fields(language: Language, { day }: Visit): readonly Field[] {
  const t = pick(normWords, language);
  const whole = (name: NormField, label: string, hint: string): Field => ({
    kind: 'text',
    name,
    label,
    hint,
    inputmode: 'numeric',
    short: true,
  });
  return [
    { kind: 'date', name: 'from', label: t.from, min: day },
    whole('minutes', t.minutes, t.minutesHint),
    whole('share', t.share, t.shareHint),
    whole('weeks', t.weeks, t.weeksHint),
    whole('daysWithoutTrack', t.daysWithoutTrack, t.daysHint),
    { kind: 'text', name: 'source', label: t.source, hint: t.sourceHint, maxlength: 300 },
  ];
}

/** Sets a norm from a day on; what held until then stays as it was. */
export const postNorm = (gate: Gate): Route => ({
  route: 'POST /contact-plan/norms',
  handle: async (visit) => {
    const t = pick(normWords, visit.language);
    const form = await readSubmitted(visit);
    const read = readNorm((field) => form.text(field), visit.day);
    if (!read.ok) {
      const errors = read.refusal.map((field): [string, string] => [
        field,
        field === 'from' ? t.wrongFrom : field === 'source' ? t.wrongSource : t.wrongNumber,
      ]);
      return show(gate, visit, { values: form.values, errors: Object.fromEntries(errors) });
    }
    const done = await inScope(gate, acting(visit), (transaction) =>
      onlyOnce(transaction, form.mark, async () => {
        await beginAct(transaction);
        return insertNorm(transaction, read.value);
      }),
    );
    if (done.done === 'now' && !done.value)
      return show(gate, visit, { values: form.values, errors: { from: t.taken }, taken: true });
    return visit.context.redirect('/contact-plan/norms', 303);
  },
});
