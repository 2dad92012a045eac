import { beginAct } from '#database/begin-act.ts';
import { onlyOnce } from '#database/only-once.ts';
import { type Gate, inScope, type Scoped } from '#database/scope.ts';
import { actingAs } from '#modules/entry/index.ts';
import { openFiles } from '#modules/people/index.ts';
import { Actions, Button, LinkButton } from '#web/button.tsx';
import { CsrfField } from '#web/csrf-field.tsx';
import { formatting } from '#web/formatting.ts';
import { onceField } from '#web/once-field.ts';
import { pageAsked } from '#web/page-asked.ts';
import { Pagination } from '#web/pagination.tsx';
import type { Route, Visit } from '#web/route.ts';
import { readSubmitted } from '#web/submitted.ts';
import { Table } from '#web/table.tsx';
import { Heading, Link, List, Paragraph } from '#web/text.tsx';
import { pick } from '#web/words.ts';
import { countWaitingForms, listTakenForms, type TakenForm, takeForm } from '../form-store.ts';
import {
  findListPage,
  type ListLine,
  listLines,
  listNames,
  type Placed,
  takeNext,
  type WorkList,
} from '../store.ts';
import { lists, reasons, words } from '../words.ts';
import { applicationAddress } from './application-address.ts';
import { sayDue, standingOf } from './due-words.ts';

const perPage = 50;
const order = Object.keys(lists) as readonly WorkList[];

type Line = Placed & ListLine & { readonly name: string | undefined };
type Desk = {
  readonly lines: readonly Line[];
  readonly found: number;
  readonly waiting: Awaited<ReturnType<typeof countWaitingForms>>;
  readonly taken: readonly TakenForm[];
};

/** The work of an income consultant: what is due and why, and what nobody has yet. */
export const applicationsPage = (gate: Gate): Route => ({
  route: 'GET /applications',
  handle: async (visit) => {
    const { language, url, context } = visit;
    const t = pick(words, language);
    const asked = context.req.query('list');
    const list = order.find((one) => one === asked) ?? 'mine';
    const page = pageAsked(context.req.query('page'));
    const desk = await readDesk(gate, visit, list, page);
    return visit.page({
      title: t.applications,
      lead: t.lead,
      body: (
        <>
          <nav aria-label={t.lists}>
            <List
              items={order.map((one) =>
                one === list ? (
                  <strong>{lists[one].name[language]}</strong>
                ) : (
                  <Link href={`/applications?list=${one}`}>{lists[one].name[language]}</Link>
                ),
              )}
            />
          </nav>
          <Paragraph>{lists[list].order[language]}</Paragraph>
          <ApplicationTable visit={visit} caption={lists[list].name[language]} lines={desk.lines} />
          <Pagination
            language={language}
            url={url}
            page={page}
            lastPage={Math.ceil(desk.found / perPage)}
          />
          <Taking visit={visit} desk={desk} />
        </>
      ),
    });
  },
});

function readDesk(gate: Gate, visit: Visit, list: WorkList, page: number): Promise<Desk> {
  return inScope(gate, actingAs(visit, 'income', reasons.lists), async (transaction) => {
    const { rows, found } = await findListPage(transaction, list, perPage, (page - 1) * perPage);
    await openFiles(
      transaction,
      rows.map((row) => row.person_id),
      'due-list',
    );
    const names = await listNames(
      transaction,
      rows.map((row) => row.person_id),
    );
    const lines = await listLines(
      transaction,
      rows.map((row) => row.application_id),
    );
    const byId = new Map(lines.map((line) => [line.application_id, line]));
    return {
      found,
      lines: rows.flatMap((row) => {
        const line = byId.get(row.application_id);
        return line ? [{ ...row, ...line, name: names.get(row.person_id) }] : [];
      }),
      waiting: await countWaitingForms(transaction),
      taken: await listTakenForms(transaction),
    };
  });
}

type TableProps = {
  readonly visit: Visit;
  readonly caption: string;
  readonly lines: readonly Line[];
};

function ApplicationTable({ visit, caption, lines }: TableProps) {
  const { language } = visit;
  const t = pick(words, language);
  const { day } = formatting(language);
  return (
    <Table
      id="applications"
      caption={caption}
      empty={t.empty}
      rows={lines}
      columns={[
        {
          header: t.client,
          rowHeader: true,
          cell: (line) => (
            <Link href={applicationAddress(line.person_key, line.application_id)}>
              {line.name ?? line.person_key}
            </Link>
          ),
        },
        {
          header: t.dueColumn,
          cell: (line) => sayDue(standingOf(line), language, visit.day),
        },
        { header: t.reported, cell: (line) => day(line.reported_on) },
        {
          header: t.decideBy,
          cell: (line) => (line.decision_due === null ? t.notApplied : day(line.decision_due)),
        },
        { header: t.with, cell: (line) => line.staff ?? t.nobody },
      ]}
    />
  );
}

function Taking({ visit, desk }: { readonly visit: Visit; readonly desk: Desk }) {
  const { language, csrf } = visit;
  const t = pick(words, language);
  const f = formatting(language);
  const { number, oldest } = desk.waiting;
  return (
    <>
      <Paragraph>{t.takeLead}</Paragraph>
      <form method="post" action="/applications">
        <CsrfField token={csrf} />
        <input type="hidden" name={onceField} value={visit.trace} />
        <Actions>
          <Button name="take" value="application">
            {t.takeNext}
          </Button>
          {number > 0 && (
            <Button kind="secondary" name="take" value="form">
              {t.takeForm}
            </Button>
          )}
          <LinkButton kind="secondary" href="/applications/new">
            {t.start}
          </LinkButton>
        </Actions>
      </form>
      <Paragraph>
        {oldest === null ? t.noForms : t.formsWaiting(f.number(number), f.day(oldest))}
      </Paragraph>
      {desk.taken.length > 0 && (
        <>
          <Heading level={2}>{t.myForms}</Heading>
          <Table
            id="forms"
            caption={t.myForms}
            empty={t.noForms}
            rows={desk.taken}
            columns={[
              {
                header: t.reference,
                rowHeader: true,
                cell: (form) => (
                  <Link href={`/applications/new?form=${form.form_id}`}>{form.reference}</Link>
                ),
              },
              { header: t.sentOn, cell: (form) => f.day(form.sent_on) },
            ]}
          />
        </>
      )}
    </>
  );
}

/** Takes the next application, or the next form, of those that nobody has. */
export const takeRoute = (gate: Gate): Route => ({
  route: 'POST /applications',
  handle: async (visit) => {
    const form = await readSubmitted(visit);
    const take = form.text('take');
    const acting = actingAs(visit, 'income', take === 'form' ? reasons.takeForm : reasons.take);
    const taken = await inScope(gate, acting, (transaction) =>
      onlyOnce(transaction, form.mark, () => takeOldest(transaction, take)),
    );
    // A second click takes no second one: what was taken stands in the own list.
    return visit.context.redirect(taken.done === 'now' ? taken.value : '/applications', 303);
  },
});

/** Takes the application or the form that waits longest; where to go on with it. */
async function takeOldest(transaction: Scoped, take: string): Promise<string> {
  await beginAct(transaction);
  if (take === 'form') {
    const form = await takeForm(transaction);
    return form === undefined ? '/applications' : `/applications/new?form=${form}`;
  }
  if (take !== 'application') return '/applications';
  const number = await takeNext(transaction);
  return number === undefined
    ? '/applications?list=unassigned'
    : `/clients/${encodeURIComponent(number)}`;
}
