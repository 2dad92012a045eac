import type { Scoped } from '#database/scope.ts';
import type { Day } from '#kernel/day.ts';
import { listHeads, openFiles } from '#modules/people/index.ts';
import { findTrack, listModels } from '#modules/service-model/index.ts';
import { chooseColumn } from '#web/choose-column.tsx';
import { Facts } from '#web/facts.tsx';
import { Form, type FormErrors, type FormValues } from '#web/form.tsx';
import { formatting } from '#web/formatting.ts';
import { withQuery } from '#web/frame.ts';
import type { Visit } from '#web/route.ts';
import { type Column, Table } from '#web/table.tsx';
import { Heading, Link, Paragraph } from '#web/text.tsx';
import { pick } from '#web/words.ts';
import type { LoadedPlan } from '../actions/load-plan.ts';
import { planWords } from '../plan-words.ts';
import { isOverdue, type PlannedWeek, type Rhythm } from '../rules/rhythm.ts';
import { sayWhy } from './say-rhythm.ts';

/** In place of a week: what finds no place in them. */
export const restOf = 'rest';

export type NamedRhythm = Rhythm & {
  readonly clientNumber: string;
  readonly name: string;
  readonly trackName: string | undefined;
};

/** The lines with names, of files that are opened here, one line in the read log each. */
export async function loadNames(
  transaction: Scoped,
  { language }: Visit,
  lines: readonly Rhythm[],
): Promise<readonly NamedRhythm[]> {
  const persons = lines.map(({ person_id }) => person_id);
  await openFiles(transaction, persons, 'due-list');
  const heads = await listHeads(transaction, persons);
  const models = await listModels(transaction);
  return lines.flatMap((line) => {
    const head = heads.get(line.person_id);
    if (head === undefined) return [];
    const model = models.find(({ key }) => key === line.model);
    const track = model && line.track !== null ? findTrack(model, line.track) : undefined;
    return [
      {
        ...line,
        clientNumber: head.person_key,
        name: `${head.given_names} ${head.family_name}`,
        trackName: track?.name[language],
      },
    ];
  });
}

type PlanProps = {
  readonly visit: Visit;
  readonly plan: LoadedPlan;
  readonly shown: {
    /** Nothing: what finds no place. */
    readonly monday: Day | undefined;
    readonly clients: readonly NamedRhythm[];
    readonly found: number;
  };
  readonly mondays: readonly Day[];
  readonly values: FormValues;
  readonly errors: FormErrors;
};

export function PlanView(props: PlanProps) {
  const { visit, plan, shown } = props;
  const t = pick(planWords, visit.language);
  const { day } = formatting(visit.language);
  return (
    <>
      <AtAGlance visit={visit} plan={plan} />
      <Weeks visit={visit} plan={plan} />
      <Heading level={2} id="clients-of-week">
        {shown.monday === undefined ? t.toRest : t.weekOf(day(shown.monday))}
      </Heading>
      <Paragraph>{t.order}</Paragraph>
      <Clients {...props} />
      <Paragraph>
        {t.normSource(plan.norm.source)} <Link href="/contact-plan/norms">{t.toNorms}</Link>
      </Paragraph>
    </>
  );
}

function AtAGlance({ visit, plan }: Pick<PlanProps, 'visit' | 'plan'>) {
  const { language, day: today } = visit;
  const t = pick(planWords, language);
  const { number } = formatting(language);
  const { lines, norm, rest, weeks, hours } = plan;
  const overdue = lines.filter((line) => isOverdue(line, today)).length;
  const onRequest = lines.filter(({ every }) => every === null).length;
  return (
    <Facts
      facts={[
        {
          term: t.hoursThisWeek,
          value: t.hoursValue(number(hours[0] ?? 0, 1)),
          note: t.hoursNote(
            number(weeks[0]?.places ?? 0),
            number(norm.share),
            number(norm.minutes),
          ),
        },
        {
          term: t.overdue,
          value: <Link href="/caseload?due=overdue">{number(overdue)}</Link>,
        },
        {
          term: t.restTerm,
          value: rest.length === 0 ? t.restNone : t.rest(number(rest.length), number(weeks.length)),
          note: rest.length > 0 && (
            <Link href={`/contact-plan?week=${restOf}#clients-of-week`}>{t.restNote}</Link>
          ),
        },
        { term: t.onRequest, value: number(onRequest), note: t.onRequestNote },
      ]}
    />
  );
}

function Weeks({ visit, plan }: Pick<PlanProps, 'visit' | 'plan'>) {
  const { language } = visit;
  const t = pick(planWords, language);
  const { day, number } = formatting(language);
  const hoursOf = ({ monday }: PlannedWeek) =>
    plan.hours[plan.weeks.findIndex((week) => week.monday === monday)] ?? 0;
  return (
    <Table
      id="weeks"
      caption={t.weeks}
      empty=""
      rows={plan.weeks}
      columns={[
        {
          header: t.week,
          rowHeader: true,
          cell: ({ monday }) => (
            <Link href={`/contact-plan?week=${monday}#clients-of-week`}>{day(monday)}</Link>
          ),
        },
        { header: t.hours, numeric: true, cell: (week) => number(hoursOf(week), 1) },
        { header: t.places, numeric: true, cell: ({ places }) => number(places) },
        { header: t.done, numeric: true, cell: ({ done }) => number(done) },
        { header: t.planned, numeric: true, cell: ({ clients }) => number(clients.length) },
        {
          header: t.free,
          numeric: true,
          cell: ({ places, done, clients }) => number(Math.max(0, places - done - clients.length)),
        },
      ]}
    />
  );
}

function Clients({ visit, shown, mondays, values, errors }: PlanProps) {
  const { language } = visit;
  const t = pick(planWords, language);
  const { day, number } = formatting(language);
  const chosen = [values['client'] ?? []].flat();
  const table = (
    <Table
      id="plan-clients"
      caption={t.caption(number(shown.found))}
      empty={t.none}
      rows={shown.clients}
      stacks
      columns={[
        chooseColumn<NamedRhythm>({
          header: t.choose,
          name: 'client',
          value: ({ clientNumber }) => clientNumber,
          label: ({ name }) => t.chooseWho(name),
          isChosen: ({ clientNumber }) => chosen.includes(clientNumber),
        }),
        ...planColumns(visit),
      ]}
    />
  );
  if (shown.clients.length === 0) return table;
  return (
    <Form
      language={language}
      action={withQuery(visit.url, { moved: undefined })}
      csrf={visit.csrf}
      once={visit.trace}
      above={table}
      fields={[
        {
          kind: 'select',
          name: 'to',
          label: t.moveTo,
          choices: [
            ...mondays.map((monday) => ({ value: monday, label: t.weekOf(day(monday)) })),
            { value: 'plan', label: t.asPlanned },
          ],
        },
      ]}
      values={{ to: values['to'] ?? '' }}
      errors={errors}
      submit={t.move}
    />
  );
}

function planColumns(visit: Visit): readonly Column<NamedRhythm>[] {
  const t = pick(planWords, visit.language);
  const { day } = formatting(visit.language);
  return [
    {
      header: t.client,
      rowHeader: true,
      cell: ({ clientNumber, name }) => (
        <Link href={`/clients/${encodeURIComponent(clientNumber)}`}>{name}</Link>
      ),
    },
    { header: t.track, cell: ({ trackName }) => trackName ?? t.noTrack },
    {
      header: t.lastContact,
      cell: ({ contact_day: last }) => (last === null ? t.never : day(last)),
    },
    { header: t.due, cell: ({ due_on: due }) => (due === null ? '' : day(due)) },
    { header: t.why, cell: (line) => sayWhy(visit, line) },
  ];
}
