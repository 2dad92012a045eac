import { beginAct } from '#database/begin-act.ts';
import { onlyOnce } from '#database/only-once.ts';
import type { Gate, Scoped } from '#database/scope.ts';
import type { Result } from '#kernel/result.ts';
import type { Words } from '#kernel/words.ts';
import type { Field } from '#web/field.tsx';
import { Form, type FormErrors, type FormValues } from '#web/form.tsx';
import type { Route, Visit } from '#web/route.ts';
import { readSubmitted, type Submitted } from '#web/submitted.ts';
import type { ClientSeen } from '../file-part.ts';
import { type FileClient, fileRoute } from './file-route.tsx';

/** What is wrong, by field, in the words of the module. */
export type RecordFaults = Readonly<Record<string, Words>>;

/** A record that somebody adds to the file: one page with one form, at `/clients/:number/<path>`. */
export type RecordForm<Value> = {
  readonly path: string;
  readonly title: Words;
  readonly lead: Words;
  readonly submit: Words;
  /** Section of the file to which it leads back. */
  readonly section: string;
  readonly fields: (visit: Visit) => readonly Field[];
  readonly usual?: (visit: Visit) => FormValues;
  readonly read: (form: Submitted, visit: Visit) => Result<Value, RecordFaults>;
  /** Saves in the transaction of the open file, within an act; what it refuses is shown on the form. */
  readonly save: (
    transaction: Scoped,
    client: ClientSeen,
    value: Value,
  ) => Promise<Result<undefined, RecordFaults>>;
};

/** The page of the form and what it is sent to. Sent twice it saves once; refused it keeps what was typed. */
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
      const saved = read.ok ? await save(client, form, read.value, submitted.mark) : read;
      if (saved.ok) return visit.context.redirect(`${client.href}#${form.section}`, 303);
      const errors = Object.entries(saved.refusal).map(([name, text]) => [
        name,
        text[visit.language],
      ]);
      const kept = { values: submitted.values, errors: Object.fromEntries(errors) as FormErrors };
      return show(visit, client, form, kept);
    }),
  ];
}

class Undone extends Error {
  readonly faults: RecordFaults;
  constructor(faults: RecordFaults) {
    super('refused while saving');
    this.faults = faults;
  }
}

/** What is refused while saving leaves nothing behind, the mark of the form neither. */
async function save<Value>(
  client: FileClient,
  form: RecordForm<Value>,
  value: Value,
  mark: Buffer | undefined,
): Promise<Result<undefined, RecordFaults>> {
  try {
    await client.open((transaction) =>
      onlyOnce(transaction, mark, async () => {
        await beginAct(transaction);
        const saved = await form.save(transaction, client, value);
        if (!saved.ok) throw new Undone(saved.refusal);
      }),
    );
    return { ok: true, value: undefined };
  } catch (fault) {
    if (fault instanceof Undone) return { ok: false, refusal: fault.faults };
    throw fault;
  }
}

async function show<Value>(
  visit: Visit,
  client: FileClient,
  form: RecordForm<Value>,
  { values, errors }: { readonly values: FormValues; readonly errors: FormErrors },
): Promise<Response> {
  const { language } = visit;
  const head = await client.open(async (_, found) => found);
  const invalid = Object.keys(errors).length > 0;
  return visit.page({
    title: form.title[language],
    lead: `${head.given_names} ${head.family_name}. ${form.lead[language]}`,
    width: 'reading',
    breadcrumb: client.breadcrumb(head, form.title[language]),
    ...(invalid ? { invalid: true, status: 400 as const } : {}),
    body: (
      <Form
        language={language}
        action={`${client.href}/${form.path}`}
        csrf={visit.csrf}
        once={visit.trace}
        fields={form.fields(visit)}
        values={values}
        errors={errors}
        submit={form.submit[language]}
      />
    ),
  });
}
