import type { Child } from 'hono/jsx';
import type { Gate, Scoped } from '#database/scope.ts';
import type { Result } from '#kernel/result.ts';
import type { Words } from '#kernel/words.ts';
import { ChangedBy } from '#web/changed-meanwhile.tsx';
import type { Field } from '#web/field.tsx';
import { Form, type FormErrors, type FormValues } from '#web/form.tsx';
import type { Route, Visit } from '#web/route.ts';
import { readSubmitted, type Submitted, versionField } from '#web/submitted.ts';
import { fileVersion, type Overtaken, type Watched } from '../actions/meanwhile.ts';
import { saveInFile } from '../actions/save-in-file.ts';
import type { ClientSeen } from '../file-part.ts';
import { type FileClient, fileRoute } from './file-route.tsx';

/** What is wrong, by field, in the words of the module. */
export type RecordFaults = Readonly<Record<string, Words>>;

/**
 * A record that somebody adds to the file: one page with one form, at `/clients/:number/<path>`. The path may name
 * what it is about, `considerations/:consideration/hearing`; then `isThere` says whether this file has it for the form.
 */
export type RecordForm<Value> = {
  readonly path: string;
  readonly isThere?: (transaction: Scoped, personId: number, visit: Visit) => Promise<boolean>;
  readonly title: Words;
  readonly lead: Words;
  readonly submit: Words;
  /** Section of the file to which it leads back. */
  readonly section: string;
  /** The page of the file to which it leads back instead, as `path`. */
  readonly leadsTo?: string;
  readonly fields: (visit: Visit) => readonly Field[];
  readonly usual?: (visit: Visit) => FormValues;
  readonly read: (form: Submitted, visit: Visit) => Result<Value, RecordFaults>;
  /** Saves in the transaction of the open file, within an act; what it refuses is shown on the form. */
  readonly save: (
    transaction: Scoped,
    client: ClientSeen,
    value: Value,
    visit: Visit,
  ) => Promise<Result<undefined, RecordFaults>>;
  /** What somebody else may have changed meanwhile; a form that only adds has nothing of the kind. */
  readonly changes?: Changes;
};

export type Changes = {
  readonly tables: Watched;
  /** What stands there now, above the form: who was overtaken sees what changed. */
  readonly stands: (transaction: Scoped, personId: number, visit: Visit) => Promise<Child>;
};

/**
 * The page of the form and what it is sent to. Sent twice it saves once; refused it keeps what was typed; filled from
 * a state that a colleague changed meanwhile it shows who did, what stands now and what was typed.
 */
export function recordRoutes<Value>(gate: Gate, form: RecordForm<Value>): readonly Route[] {
  const page: Route['route'] = `GET /clients/:number/${form.path}`;
  const post: Route['route'] = `POST /clients/:number/${form.path}`;
  return [
    fileRoute(gate, page, (visit, client) =>
      show(visit, client, form, { values: form.usual?.(visit) ?? {}, errors: {} }),
    ),
    fileRoute(gate, post, async (visit, client) => {
      const submitted = await readSubmitted(visit);
      const read = form.read(submitted, visit);
      const saved = read.ok ? await save(client, form, read.value, { submitted, visit }) : read;
      if (saved.ok) return visit.context.redirect(`${client.href}${backFrom(visit, form)}`, 303);
      const { values } = submitted;
      if ('overtaken' in saved)
        return show(visit, client, form, { values, errors: {}, overtaken: saved.overtaken });
      const errors = Object.fromEntries(
        Object.entries(saved.refusal).map(([name, text]) => [name, text[visit.language]]),
      ) as FormErrors;
      return show(visit, client, form, { values, errors });
    }),
  ];
}

type Refused =
  | { readonly ok: false; readonly refusal: RecordFaults }
  | { readonly ok: false; readonly overtaken: Overtaken };

class Undone extends Error {
  readonly refusal: RecordFaults;
  constructor(refusal: RecordFaults) {
    super('refused while saving');
    this.refusal = refusal;
  }
}

/** What is refused while saving leaves nothing behind. */
async function save<Value>(
  client: FileClient,
  form: RecordForm<Value>,
  value: Value,
  { submitted, visit }: { readonly submitted: Submitted; readonly visit: Visit },
): Promise<{ readonly ok: true } | Refused> {
  const asked = { form: submitted, tables: form.changes?.tables ?? [] };
  try {
    const saved = await saveInFile(client, asked, async (transaction) => {
      const outcome = await form.save(transaction, client, value, visit);
      if (!outcome.ok) throw new Undone(outcome.refusal);
    });
    return saved.done === 'overtaken' ? { ok: false, overtaken: saved.overtaken } : { ok: true };
  } catch (fault) {
    if (fault instanceof Undone) return { ok: false, refusal: fault.refusal };
    throw fault;
  }
}

async function show<Value>(
  visit: Visit,
  client: FileClient,
  form: RecordForm<Value>,
  shown: {
    readonly values: FormValues;
    readonly errors: FormErrors;
    readonly overtaken?: Overtaken;
  },
): Promise<Response> {
  const { language } = visit;
  const { values, errors, overtaken } = shown;
  const status = overtaken ? 409 : Object.keys(errors).length > 0 ? 400 : 200;
  const read = await client.open(async (transaction, found) =>
    // What was typed is handed back, also when it can no longer be done.
    status === 200 && (await form.isThere?.(transaction, client.personId, visit)) === false
      ? undefined
      : { head: found, ...(await standing(transaction, visit, client, form.changes)) },
  );
  if (read === undefined) return visit.context.redirect(client.href, 303);
  const { head, version, stands } = read;
  return visit.page({
    title: form.title[language],
    lead: `${head.given_names} ${head.family_name}. ${form.lead[language]}`,
    width: 'reading',
    breadcrumb: client.breadcrumb(head, form.title[language]),
    invalid: status !== 200,
    status,
    body: (
      <>
        {overtaken && <ChangedBy language={language} {...overtaken} />}
        {stands}
        <Form
          language={language}
          action={`${client.href}/${addressIn(visit, form.path)}`}
          csrf={visit.csrf}
          once={visit.trace}
          hidden={version === undefined ? {} : { [versionField]: version }}
          fields={form.fields(visit)}
          values={values}
          errors={errors}
          submit={form.submit[language]}
        />
      </>
    ),
  });
}

const backFrom = <Value,>(visit: Visit, { section, leadsTo }: RecordForm<Value>): string =>
  leadsTo === undefined ? `#${section}` : `/${addressIn(visit, leadsTo)}`;

/** The path with what this visit is about. */
const addressIn = ({ context }: Visit, path: string): string =>
  path.replaceAll(/:(\w+)/g, (_, name: string) =>
    encodeURIComponent(context.req.param(name) ?? ''),
  );

async function standing(
  transaction: Scoped,
  visit: Visit,
  { personId }: FileClient,
  changes: Changes | undefined,
) {
  if (changes === undefined) return { version: undefined, stands: undefined };
  return {
    version: await fileVersion(transaction, personId, changes.tables),
    stands: await changes.stands(transaction, personId, visit),
  };
}
