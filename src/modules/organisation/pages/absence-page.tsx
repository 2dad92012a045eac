import { beginAct, isOverlap } from '#database/begin-act.ts';
import { onlyOnce } from '#database/only-once.ts';
import { type Gate, inScope } from '#database/scope.ts';
import { actingAs } from '#modules/entry/index.ts';
import { Button } from '#web/button.tsx';
import { CsrfField } from '#web/csrf-field.tsx';
import type { Field } from '#web/field.tsx';
import { Form, type FormErrors, type FormValues } from '#web/form.tsx';
import { formatting } from '#web/formatting.ts';
import { getSignedIn, type Route, type Visit } from '#web/route.ts';
import { readSubmitted } from '#web/submitted.ts';
import { Table } from '#web/table.tsx';
import { Heading } from '#web/text.tsx';
import { pick } from '#web/words.ts';
import {
  type AbsenceLine,
  type Colleague,
  endAbsence,
  insertAbsence,
  listAbsences,
  listColleagues,
  setStandIn,
} from '../absence-store.ts';
import { readAbsence } from '../rules/absence.ts';
import { absenceFaults, words } from '../words.ts';

const reason = 'afwezigheid in het team';

/** Who of the own teams is away or will be, and who takes over. */
export const absencePage = (gate: Gate): Route => ({
  route: 'GET /team/absence',
  handle: (visit) => show(gate, visit, 200, { share: '100', from: visit.day }, {}),
});

async function show(
  gate: Gate,
  visit: Visit,
  status: 200 | 400,
  values: FormValues,
  errors: FormErrors,
) {
  const t = pick(words, visit.language);
  const { lines, colleagues } = await inScope(
    gate,
    actingAs(visit, 'team', reason),
    async (transaction) => ({
      lines: await listAbsences(transaction),
      colleagues: await listColleagues(transaction),
    }),
  );
  const plans = getSignedIn(visit).role === 'team-manager';
  return visit.page({
    title: t.absence,
    lead: t.absenceLead,
    breadcrumb: [{ label: t.team, href: '/team' }, { label: t.absence }],
    invalid: status === 400,
    status,
    body: (
      <>
        <AbsenceTable visit={visit} lines={lines} plans={plans} />
        {plans && (
          <>
            {lines.length > 0 && (
              <>
                <Heading level={2}>{t.takeover}</Heading>
                <Form
                  id="stand-in"
                  language={visit.language}
                  action="/team/absence/stand-in"
                  csrf={visit.csrf}
                  once={`${visit.trace}-stand-in`}
                  fields={takeoverFields(visit, lines, colleagues)}
                  values={{}}
                  errors={{}}
                  submit={t.saveTakeover}
                />
              </>
            )}
            <Heading level={2}>{t.planAbsence}</Heading>
            <Form
              language={visit.language}
              action="/team/absence"
              csrf={visit.csrf}
              once={visit.trace}
              fields={fieldsOf(visit, colleagues)}
              values={values}
              errors={errors}
              submit={t.saveAbsence}
            />
          </>
        )}
      </>
    ),
  });
}

function fieldsOf({ language }: Visit, colleagues: readonly Colleague[]): readonly Field[] {
  const t = pick(words, language);
  const choices = colleagues.map(({ id, name }) => ({ value: String(id), label: name }));
  return [
    { kind: 'select', name: 'staff', label: t.whoIsAway, choices },
    {
      kind: 'text',
      name: 'share',
      label: t.shareAway,
      inputmode: 'numeric',
      short: true,
      maxlength: 3,
    },
    { kind: 'date', name: 'from', label: t.awayFrom },
    { kind: 'date', name: 'until', label: t.awayUntil, hint: t.awayUntilHint, optional: true },
    { kind: 'select', name: 'standIn', label: t.standIn, choices, optional: true },
  ];
}

/** For an absence that is there: who takes over the clients, until the colleague is back. */
function takeoverFields(
  { language }: Visit,
  lines: readonly AbsenceLine[],
  colleagues: readonly Colleague[],
): readonly Field[] {
  const t = pick(words, language);
  const { day } = formatting(language);
  return [
    {
      kind: 'select',
      name: 'absence',
      label: t.whoIsAway,
      choices: lines.map(({ absence_id: id, name, from_day: from }) => ({
        value: String(id),
        label: `${name}, ${day(from)}`,
      })),
    },
    {
      kind: 'select',
      name: 'takeover',
      label: t.standIn,
      hint: t.takeoverHint,
      optional: true,
      choices: colleagues.map(({ id, name }) => ({ value: String(id), label: name })),
    },
  ];
}

type TableProps = {
  readonly visit: Visit;
  readonly lines: readonly AbsenceLine[];
  readonly plans: boolean;
};

function AbsenceTable({ visit, lines, plans }: TableProps) {
  const { language } = visit;
  const t = pick(words, language);
  const { day, number } = formatting(language);
  return (
    <Table
      id="absence"
      caption={t.absenceCaption}
      empty={t.absenceNone}
      rows={lines}
      columns={[
        { header: t.name, rowHeader: true, cell: (line) => line.name },
        { header: t.shareAway, numeric: true, cell: (line) => number(line.share) },
        { header: t.awayFrom, cell: (line) => day(line.from_day) },
        {
          header: t.awayUntil,
          cell: (line) => (line.until_day === null ? t.notKnown : day(line.until_day)),
        },
        { header: t.standIn, cell: (line) => line.stand_in ?? t.nobodyYet },
        ...(plans
          ? [
              {
                header: t.backAgain,
                cell: (line: AbsenceLine) => (
                  <form class="ws-inline-form" method="post" action="/team/absence/end">
                    <CsrfField token={visit.csrf} />
                    <input type="hidden" name="absence" value={String(line.absence_id)} />
                    <Button kind="secondary">
                      {t.endAbsence}
                      <span class="ws-visually-hidden">: {line.name}</span>
                    </Button>
                  </form>
                ),
              },
            ]
          : []),
      ]}
    />
  );
}

export const postAbsence = (gate: Gate): Route => ({
  route: 'POST /team/absence',
  handle: async (visit) => {
    const form = await readSubmitted(visit);
    const refused = await inScope(gate, actingAs(visit, 'team', reason), async (transaction) => {
      const colleagues = await listColleagues(transaction);
      const read = readAbsence(
        form,
        colleagues.map(({ id }) => id),
        visit.day,
      );
      if (!read.ok) return read.refusal;
      await onlyOnce(transaction, form.mark, async () => {
        await beginAct(transaction);
        await insertAbsence(transaction, read.value);
      });
      return undefined;
    }).catch((fault: unknown) => {
      // Two absences of one person at once: the database says so, whoever was first.
      if (isOverlap(fault)) return { from: 'overlap' } as const;
      throw fault;
    });
    if (refused === undefined) return visit.context.redirect('/team/absence', 303);
    const errors = Object.entries(refused).map(([field, fault]) => [
      field,
      absenceFaults[fault][visit.language],
    ]);
    return show(gate, visit, 400, form.values, Object.fromEntries(errors) as FormErrors);
  },
});

export const postAbsenceEnd = (gate: Gate): Route => ({
  route: 'POST /team/absence/end',
  handle: async (visit) => {
    const form = await readSubmitted(visit);
    const id = Number(form.text('absence'));
    if (Number.isSafeInteger(id) && id > 0) {
      await inScope(gate, actingAs(visit, 'team', reason), async (transaction) => {
        await beginAct(transaction);
        await endAbsence(transaction, id);
      });
    }
    return visit.context.redirect('/team/absence', 303);
  },
});

/** Names who takes over, or takes the name away; the clients are on My day of who stands in. */
export const postStandIn = (gate: Gate): Route => ({
  route: 'POST /team/absence/stand-in',
  handle: async (visit) => {
    const form = await readSubmitted(visit);
    const absence = Number(form.text('absence'));
    if (Number.isSafeInteger(absence) && absence > 0) {
      await inScope(gate, actingAs(visit, 'team', reason), async (transaction) => {
        const colleagues = await listColleagues(transaction);
        const standIn = colleagues.find(({ id }) => String(id) === form.text('takeover'))?.id;
        await onlyOnce(transaction, form.mark, async () => {
          await beginAct(transaction);
          await setStandIn(transaction, absence, standIn ?? null);
        });
      });
    }
    return visit.context.redirect('/team/absence', 303);
  },
});
