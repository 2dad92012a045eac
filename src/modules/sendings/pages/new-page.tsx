import { onlyOnce } from '#database/only-once.ts';
import { type Gate, inScope } from '#database/scope.ts';
import { actingAs } from '#modules/entry/index.ts';
import { chooseColumn } from '#web/choose-column.tsx';
import type { Field } from '#web/field.tsx';
import { FilterForm, Form, type FormErrors, type FormValues } from '#web/form.tsx';
import { formatting } from '#web/formatting.ts';
import { pageAsked } from '#web/page-asked.ts';
import { Pagination } from '#web/pagination.tsx';
import type { Route, Visit } from '#web/route.ts';
import { readSubmitted } from '#web/submitted.ts';
import { Table } from '#web/table.tsx';
import { Heading } from '#web/text.tsx';
import { pick } from '#web/words.ts';
import {
  type Choosable,
  leadsTeam,
  listChoosable,
  listCoaches,
  listNamesOf,
} from '../actions/list-choosable.ts';
import { readSending } from '../rules/sending-text.ts';
import { insertSending } from '../store.ts';
import { templates } from '../templates.ts';
import { chooseReason, words } from '../words.ts';
import { sayFaults, textFields, topicCodes, valuesOf } from './sending-fields.ts';

const perPage = 50;

/** To whom and what: the list that the address asks for, and the text. */
export const newSendingPage = (gate: Gate): Route => ({
  route: 'GET /sendings/new',
  handle: (visit) => {
    const asked = visit.context.req.query('template');
    const template = templates.find(({ code }) => code === asked);
    return show(gate, visit, { who: 'all', ...(template ? valuesOf(template.text) : {}) }, {});
  },
});

type Desk = {
  readonly clients: readonly Choosable[];
  readonly shown: readonly Choosable[];
  readonly names: ReadonlyMap<number, string>;
  readonly coaches: readonly { readonly id: number; readonly name: string }[];
};

async function show(gate: Gate, visit: Visit, values: FormValues, errors: FormErrors) {
  const { language } = visit;
  const t = pick(words, language);
  const page = pageAsked(visit.context.req.query('page'));
  const desk = await inScope(gate, actingAs(visit, 'team', chooseReason), async (transaction) => {
    const clients = await listChoosable(transaction, visit);
    const shown = clients.slice((page - 1) * perPage, page * perPage);
    return {
      clients,
      shown,
      names: await listNamesOf(transaction, visit, shown),
      coaches: leadsTeam(visit) ? await listCoaches(transaction) : [],
    };
  });
  const invalid = Object.keys(errors).length > 0;
  return visit.page({
    title: t.new,
    lead: t.newLead,
    breadcrumb: [{ label: t.sendings, href: '/sendings' }, { label: t.new }],
    ...(invalid ? { invalid, status: 400 as const } : {}),
    body: (
      <>
        <Heading level={2}>{t.startList}</Heading>
        <FilterForm
          language={language}
          action="/sendings/new"
          fields={filterFields(visit, desk)}
          values={Object.fromEntries(
            ['name', 'due', 'coach', 'template'].map((name) => [
              name,
              visit.context.req.query(name) ?? '',
            ]),
          )}
          submit={t.show}
        />
        <Form
          language={language}
          action={visit.url.replace(/^\/sendings(\/new)?/, '/sendings')}
          csrf={visit.csrf}
          once={visit.trace}
          above={<Clients visit={visit} desk={desk} page={page} values={values} />}
          fields={[whoField(visit, desk), ...textFields(language)]}
          values={values}
          errors={errors}
          submit={t.toDraft}
        />
      </>
    ),
  });
}

function filterFields(visit: Visit, { coaches }: Desk): readonly Field[] {
  const { language } = visit;
  const t = pick(words, language);
  const own: readonly Field[] = [
    { kind: 'text', name: 'name', label: t.nameField, optional: true, maxlength: 80 },
  ];
  const team: readonly Field[] = [
    {
      kind: 'select',
      name: 'coach',
      label: t.coach,
      choices: [
        { value: '', label: t.anyCoach },
        ...coaches.map(({ id, name }) => ({ value: String(id), label: name })),
      ],
    },
  ];
  return [
    ...(leadsTeam(visit) ? team : own),
    {
      kind: 'select',
      name: 'due',
      label: t.due,
      choices: [
        { value: '', label: t.all },
        { value: 'overdue', label: t.overdue },
      ],
    },
    {
      kind: 'select',
      name: 'template',
      label: t.template,
      choices: [
        { value: '', label: t.ownText },
        ...templates.map(({ code, name }) => ({ value: code, label: name[language] })),
      ],
    },
  ];
}

function whoField({ language }: Visit, { clients }: Desk): Field {
  const t = pick(words, language);
  return {
    kind: 'radios',
    name: 'who',
    label: t.who,
    choices: [
      { value: 'all', label: t.allOf(formatting(language).number(clients.length)) },
      { value: 'chosen', label: t.onlyChosen },
    ],
  };
}

type ClientsProps = {
  readonly visit: Visit;
  readonly desk: Desk;
  readonly page: number;
  readonly values: FormValues;
};

function Clients({ visit, desk, page, values }: ClientsProps) {
  const { language } = visit;
  const t = pick(words, language);
  const { number } = formatting(language);
  const { clients, shown, names } = desk;
  const nameOf = (client: Choosable) => names.get(client.personId) ?? client.number;
  const chosen = [values['client'] ?? []].flat();
  return (
    <>
      <Table
        id="recipients"
        caption={t.clientsCaption(number(shown.length), number(clients.length))}
        empty={t.noClients}
        rows={shown}
        stacks
        columns={[
          chooseColumn<Choosable>({
            header: t.choose,
            name: 'client',
            value: (client) => client.number,
            label: (client) => t.chooseWho(nameOf(client)),
            isChosen: (client) => chosen.includes(client.number),
          }),
          { header: t.client, rowHeader: true, cell: nameOf },
          leadsTeam(visit)
            ? { header: t.coach, cell: (client: Choosable) => client.coach ?? '' }
            : { header: t.number, cell: (client: Choosable) => client.number },
        ]}
      />
      <Pagination
        language={language}
        url={visit.url.replace(/^\/sendings(\/new)?/, '/sendings/new')}
        page={page}
        lastPage={Math.ceil(clients.length / perPage)}
      />
    </>
  );
}

/** Keeps a draft; nothing goes out yet. */
export const postSending = (gate: Gate): Route => ({
  route: 'POST /sendings',
  handle: async (visit) => {
    const t = pick(words, visit.language);
    const form = await readSubmitted(visit);
    const read = readSending(form, topicCodes);
    const chosen = new Set(form.texts('client'));
    const all = form.text('who') === 'all';
    if (!read.ok || (!all && chosen.size === 0)) {
      return show(gate, visit, form.values, {
        ...(all || chosen.size > 0 ? {} : { who: t.nobody }),
        ...(read.ok ? {} : sayFaults(read.refusal, visit.language)),
      });
    }
    const kept = await inScope(gate, actingAs(visit, 'team', chooseReason), async (transaction) => {
      const clients = await listChoosable(transaction, visit);
      const persons = clients
        .filter(({ number }) => all || chosen.has(number))
        .map(({ personId }) => personId);
      if (persons.length === 0) return undefined;
      return onlyOnce(transaction, form.mark, () =>
        insertSending(transaction, read.value, persons),
      );
    });
    if (kept === undefined) return show(gate, visit, form.values, { who: t.nobody });
    return visit.context.redirect(
      kept.done === 'now' ? `/sendings/${kept.value}` : '/sendings',
      303,
    );
  },
});
