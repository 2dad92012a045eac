import { onlyOnce } from '#database/only-once.ts';
import { type Gate, inScope } from '#database/scope.ts';
import { appointmentKinds, interpreterLanguages } from '#extract/application-codes.ts';
import { labelOf } from '#extract/label-of.ts';
import { actingAs } from '#modules/entry/index.ts';
import { openFiles } from '#modules/people/index.ts';
import { Facts } from '#web/facts.tsx';
import { Form } from '#web/form.tsx';
import { formatting } from '#web/formatting.ts';
import { Notice } from '#web/notice.tsx';
import type { Route, Visit } from '#web/route.ts';
import { readSubmitted } from '#web/submitted.ts';
import { Table } from '#web/table.tsx';
import { Heading, Link, Paragraph } from '#web/text.tsx';
import { pick } from '#web/words.ts';
import { daysAhead, makeAppointment, mostShown, type Typed } from '../actions/plan.ts';
import { Refused, refusing } from '../actions/refusing.ts';
import { listFreePlaces, listOpenTalks, listPersons, listWaiting } from '../store.ts';
import { faults, reasons, words } from '../words.ts';
import { interpreterField, placeField } from './talk-forms.tsx';
import type { Tried } from './tried.ts';

type Desk = Awaited<ReturnType<typeof readDesk>>;

/** Who waits against the hours there are, and the appointments to come. */
export const planningPage = (gate: Gate): Route => ({
  route: 'GET /planning',
  handle: (visit) => show(gate, visit, undefined),
});

export const planRoute = (gate: Gate): Route => ({
  route: 'POST /planning',
  handle: async (visit) => {
    const form = await readSubmitted(visit);
    const typed: Typed = Object.fromEntries(
      Object.entries(form.values).flatMap(([name, value]) =>
        typeof value === 'string' ? [[name, value] as const] : [],
      ),
    );
    try {
      await inScope(gate, actingAs(visit, 'planning', reasons.plan), async (transaction) => {
        await onlyOnce(transaction, form.mark, () =>
          refusing(makeAppointment(transaction, visit, typed)),
        );
      });
    } catch (fault) {
      if (!(fault instanceof Refused)) throw fault;
      const { field, ...said } = faults[fault.refusal];
      return show(gate, visit, {
        act: typed['act'] ?? 'plan',
        values: typed,
        errors: { [field]: said[visit.language] },
      });
    }
    return visit.context.redirect('/planning', 303);
  },
});

const foundIn = ([first]: readonly { readonly found: number }[]): number => first?.found ?? 0;

const readDesk = (gate: Gate, visit: Visit) =>
  inScope(gate, actingAs(visit, 'planning', reasons.list), async (transaction) => {
    const waiting = await listWaiting(transaction, mostShown);
    const talks = await listOpenTalks(transaction, mostShown);
    const places = await listFreePlaces(transaction, daysAhead, mostShown);
    const persons = [...new Set([...waiting, ...talks].map((row) => row.person_id))];
    await openFiles(transaction, persons, 'due-list');
    const names = new Map(
      (await listPersons(transaction, persons)).map((row) => [row.person_id, row.name]),
    );
    return {
      waiting,
      talks,
      places,
      counts: { waits: foundIn(waiting), free: foundIn(places), talks: foundIn(talks) },
      nameOf: (id: number, key: string) => names.get(id) ?? key,
    };
  });

async function show(gate: Gate, visit: Visit, tried: Tried | undefined) {
  const { language } = visit;
  const t = pick(words, language);
  const f = formatting(language);
  const desk = await readDesk(gate, visit);
  const { waits, free, talks } = desk.counts;
  return visit.page({
    title: t.planning,
    lead: t.lead,
    invalid: tried !== undefined,
    status: tried ? 400 : 200,
    body: (
      <>
        <Facts
          facts={[
            { term: t.waiting, value: f.number(waits) },
            {
              term: t.free,
              value: f.number(free),
              note: <Link href="/planning/hours">{t.toHours}</Link>,
            },
            { term: t.openTalks, value: f.number(talks) },
          ]}
        />
        {waits > free && (
          <Notice kind="warning" language={language} title={t.short}>
            <p>
              {t.shortBody(f.number(waits), f.number(free))}{' '}
              <Link href="/planning/hours">{t.toHours}</Link>
            </p>
          </Notice>
        )}
        <WaitingPart visit={visit} desk={desk} tried={tried} />
        <TalksPart visit={visit} desk={desk} />
      </>
    ),
  });
}

type PartProps = { readonly visit: Visit; readonly desk: Desk; readonly tried: Tried | undefined };

function WaitingPart({ visit, desk, tried }: PartProps) {
  const { language } = visit;
  const t = pick(words, language);
  const { day } = formatting(language);
  return (
    <>
      <Heading level={2}>{t.waiting}</Heading>
      <Paragraph>{t.waitingOrder}</Paragraph>
      <Table
        id="waiting"
        underHeading
        caption={t.waiting}
        empty={t.nobodyWaits}
        rows={desk.waiting}
        columns={[
          {
            header: t.client,
            rowHeader: true,
            cell: (row) => desk.nameOf(row.person_id, row.person_key),
          },
          { header: t.kind, cell: (row) => labelOf(appointmentKinds, row.kind)[language] },
          { header: t.since, cell: (row) => day(row.since) },
          { header: t.missed, numeric: true, cell: (row) => String(row.missed) },
        ]}
      />
      <Heading level={2}>{t.plan}</Heading>
      <Form
        id="plan"
        language={language}
        action="/planning"
        csrf={visit.csrf}
        once={`${visit.trace}-plan`}
        hidden={{ act: 'plan' }}
        values={tried?.values}
        errors={tried?.errors}
        submit={t.plan}
        fields={[
          {
            kind: 'select',
            name: 'client',
            label: t.client,
            choices: desk.waiting.map((row) => ({
              value: row.person_key,
              label: desk.nameOf(row.person_id, row.person_key),
            })),
          },
          placeField(visit, desk.places),
          interpreterField(visit),
        ]}
      />
    </>
  );
}

function TalksPart({ visit, desk }: Omit<PartProps, 'tried'>) {
  const { language } = visit;
  const t = pick(words, language);
  const { day } = formatting(language);
  return (
    <>
      <Heading level={2}>{t.openTalks}</Heading>
      <Paragraph>{t.openOrder}</Paragraph>
      <Table
        id="talks"
        underHeading
        caption={t.openTalks}
        empty={t.noTalks}
        rows={desk.talks}
        columns={[
          {
            header: t.client,
            rowHeader: true,
            cell: (row) => (
              <Link href={`/planning/talks/${row.appointment_id}`}>
                {desk.nameOf(row.person_id, row.person_key)}
              </Link>
            ),
          },
          { header: t.when, cell: (row) => `${day(row.planned_day)}, ${row.starts}` },
          { header: t.with, cell: (row) => row.staff },
          {
            header: t.interpreter,
            cell: (row) =>
              row.interpreter
                ? labelOf(interpreterLanguages, row.interpreter)[language]
                : t.noInterpreter,
          },
        ]}
      />
    </>
  );
}
