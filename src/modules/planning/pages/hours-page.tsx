import { beginAct } from '#database/begin-act.ts';
import { onlyOnce } from '#database/only-once.ts';
import { type Gate, inScope } from '#database/scope.ts';
import { addDays } from '#kernel/day.ts';
import { actingAs } from '#modules/entry/index.ts';
import { chooseColumn } from '#web/choose-column.tsx';
import { FilterForm, Form, type FormErrors, type FormValues } from '#web/form.tsx';
import { formatting } from '#web/formatting.ts';
import { Notice } from '#web/notice.tsx';
import type { Route, Visit } from '#web/route.ts';
import { readSubmitted, type Submitted } from '#web/submitted.ts';
import { Table } from '#web/table.tsx';
import { Heading } from '#web/text.tsx';
import { pick } from '#web/words.ts';
import { hoursFaults, hoursWords } from '../hours-words.ts';
import { readHours } from '../rules/opening-hours.ts';
import {
  type Hour,
  listHours,
  listWorkers,
  openHours,
  type Worker,
  withdrawHours,
} from '../store.ts';
import { reasons } from '../words.ts';

/** So far ahead the hours of a worker are shown. */
const daysShown = 92;

type Tried = {
  readonly act: 'open' | 'withdraw';
  readonly values: FormValues;
  readonly errors: FormErrors;
};

/** Hours of intake workers: open them, once or each week, and take them back. */
export const hoursPage = (gate: Gate): Route => ({
  route: 'GET /planning/hours',
  handle: (visit) => show(gate, visit, undefined),
});

async function show(gate: Gate, visit: Visit, tried: Tried | undefined) {
  const { language, day } = visit;
  const { req } = visit.context;
  const t = pick(hoursWords, language);
  const desk = await inScope(
    gate,
    actingAs(visit, 'planning', reasons.hours),
    async (transaction) => {
      const workers = await listWorkers(transaction);
      const worker = workers.find(({ id }) => String(id) === req.query('worker')) ?? workers[0];
      const hours =
        worker === undefined
          ? []
          : await listHours(transaction, worker.id, addDays(day, daysShown));
      return { workers, worker, hours };
    },
  );
  const done = req.query('done') ?? '';
  return visit.page({
    title: t.hours,
    lead: t.lead,
    breadcrumb: [{ label: t.planning, href: '/planning' }, { label: t.hours }],
    ...(tried ? { invalid: true, status: 400 as const } : {}),
    body: (
      <>
        {/^\d{1,4}$/.test(done) && !tried && (
          <Notice kind="info" language={language}>
            {t.done(done)}
          </Notice>
        )}
        <FilterForm
          language={language}
          action="/planning/hours"
          fields={[
            {
              kind: 'select',
              name: 'worker',
              label: t.worker,
              choices: desk.workers.map(({ id, name }) => ({ value: String(id), label: name })),
            },
          ]}
          values={{ worker: String(desk.worker?.id ?? '') }}
          submit={t.show}
        />
        {desk.worker && <Opening visit={visit} worker={desk.worker} tried={tried} />}
        {desk.worker && (
          <Hours visit={visit} worker={desk.worker} hours={desk.hours} tried={tried} />
        )}
      </>
    ),
  });
}

type PartProps = {
  readonly visit: Visit;
  readonly worker: Worker;
  readonly tried: Tried | undefined;
};

function Opening({ visit, worker, tried }: PartProps) {
  const { language } = visit;
  const t = pick(hoursWords, language);
  const mine = tried?.act === 'open' ? tried : undefined;
  return (
    <>
      <Heading level={2}>{t.openFor(worker.name)}</Heading>
      <Form
        id="open"
        language={language}
        action={`/planning/hours?worker=${worker.id}`}
        csrf={visit.csrf}
        once={visit.trace}
        hidden={{ act: 'open' }}
        fields={[
          { kind: 'date', name: 'from', label: t.from },
          { kind: 'date', name: 'until', label: t.until, hint: t.untilHint, optional: true },
          {
            kind: 'checkboxes',
            name: 'weekdays',
            label: t.weekdays,
            optional: true,
            choices: t.dayNames.split(' ').map((label, place) => ({
              value: String(place + 1),
              label,
            })),
          },
          { kind: 'text', name: 'times', label: t.times, hint: t.timesHint, maxlength: 120 },
        ]}
        values={mine?.values}
        errors={mine?.errors}
        submit={t.open}
      />
    </>
  );
}

function Hours({ visit, worker, hours, tried }: PartProps & { readonly hours: readonly Hour[] }) {
  const { language } = visit;
  const t = pick(hoursWords, language);
  const { day, number } = formatting(language);
  const mine = tried?.act === 'withdraw' ? tried : undefined;
  const chosen = [mine?.values['place'] ?? []].flat();
  const at = (hour: Hour) => t.at(day(hour.planned_day), hour.starts);
  const free = hours.filter(({ taken }) => !taken).length;
  const table = (
    <Table
      id="hours"
      caption={t.caption(number(hours.length), number(free))}
      empty={t.none}
      rows={hours}
      columns={[
        chooseColumn<Hour>({
          header: t.choose,
          name: 'place',
          value: ({ place_id }) => String(place_id),
          label: (hour) => t.chooseHour(at(hour)),
          isChosen: ({ place_id }) => chosen.includes(String(place_id)),
        }),
        { header: t.hour, rowHeader: true, cell: at },
        { header: t.standing, cell: ({ taken }) => (taken ? t.taken : t.free) },
      ]}
    />
  );
  return (
    <>
      <Heading level={2}>{t.hoursOf(worker.name)}</Heading>
      {hours.length === 0 ? (
        table
      ) : (
        <Form
          id="withdraw"
          language={language}
          action={`/planning/hours?worker=${worker.id}`}
          csrf={visit.csrf}
          once={visit.trace}
          hidden={{ act: 'withdraw' }}
          above={table}
          fields={[]}
          errors={mine?.errors}
          submit={t.withdraw}
        />
      )}
    </>
  );
}

export const postHours = (gate: Gate): Route => ({
  route: 'POST /planning/hours',
  handle: async (visit) => {
    const form = await readSubmitted(visit);
    return form.text('act') === 'withdraw' ? withdraw(gate, visit, form) : open(gate, visit, form);
  },
});

const back = (visit: Visit, worker: number, done: number) =>
  visit.context.redirect(`/planning/hours?worker=${worker}&done=${done}`, 303);

async function open(gate: Gate, visit: Visit, form: Submitted) {
  const { language } = visit;
  const read = readHours(form, visit.day);
  if (!read.ok) {
    const errors = Object.fromEntries(
      Object.entries(read.refusal).map(([name, fault]) => [name, hoursFaults[fault][language]]),
    );
    return show(gate, visit, { act: 'open', values: form.values, errors });
  }
  const asked = Number(visit.context.req.query('worker'));
  const opened = await inScope(
    gate,
    actingAs(visit, 'planning', reasons.hours),
    async (transaction) => {
      const worker = (await listWorkers(transaction)).find(({ id }) => id === asked);
      if (worker === undefined) return 0;
      const once = await onlyOnce(transaction, form.mark, async () => {
        await beginAct(transaction);
        return openHours(transaction, worker.id, read.value);
      });
      return once.done === 'now' ? once.value : 0;
    },
  );
  return back(visit, asked, opened);
}

async function withdraw(gate: Gate, visit: Visit, form: Submitted) {
  const t = pick(hoursWords, visit.language);
  const places = form.texts('place').map(Number).filter(Number.isSafeInteger);
  if (places.length === 0)
    return show(gate, visit, {
      act: 'withdraw',
      values: form.values,
      errors: { '': t.chooseSome },
    });
  const gone = await inScope(
    gate,
    actingAs(visit, 'planning', reasons.hours),
    async (transaction) => {
      await beginAct(transaction);
      return withdrawHours(transaction, places);
    },
  );
  if (gone < places.length)
    return show(gate, visit, { act: 'withdraw', values: {}, errors: { '': t.someTaken } });
  return back(visit, Number(visit.context.req.query('worker')), gone);
}
