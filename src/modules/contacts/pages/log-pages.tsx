import { beginAct } from '#database/begin-act.ts';
import { onlyOnce } from '#database/only-once.ts';
import type { Gate } from '#database/scope.ts';
import { fileRoute } from '#modules/people/index.ts';
import { Form, type FormErrors, type FormValues } from '#web/form.tsx';
import type { Route, Visit } from '#web/route.ts';
import { readSubmitted } from '#web/submitted.ts';
import { Link } from '#web/text.tsx';
import { pick } from '#web/words.ts';
import { readContact } from '../rules/contact-form.ts';
import { getLastContact, insertContact } from '../store.ts';
import { words } from '../words.ts';
import { contactCodes, contactErrors, contactFields, usualContact } from './contact-fields.ts';

type LogFormProps = {
  readonly visit: Visit;
  /** Address of the file. */
  readonly file: string;
  readonly values: FormValues;
  readonly errors?: FormErrors;
};

/** The one form in which a contact is logged: in the file and on a page of its own. */
export function LogForm({ visit, file, values, errors = {} }: LogFormProps) {
  const t = pick(words, visit.language);
  return (
    <Form
      language={visit.language}
      action={`${file}/contacts`}
      csrf={visit.csrf}
      once={visit.trace}
      fields={contactFields(visit.language, visit.day)}
      values={values}
      errors={errors}
      submit={t.save}
      beside={<Link href={file}>{t.contacts}</Link>}
    />
  );
}

/** A contact on a page of its own: to link to from anywhere in the file. */
export const newContactPage = (gate: Gate): Route =>
  fileRoute(gate, 'GET /clients/:number/contacts/new', async (visit, client) => {
    const t = pick(words, visit.language);
    const { head, last } = await client.open(async (transaction, head) => ({
      head,
      last: await getLastContact(transaction, client.personId),
    }));
    return visit.page({
      title: t.log,
      lead: `${head.given_names} ${head.family_name}. ${t.logLead}`,
      width: 'reading',
      breadcrumb: client.breadcrumb(head, t.log),
      body: (
        <LogForm
          visit={visit}
          file={client.href}
          values={usualContact(visit.day, last.contactTopic)}
        />
      ),
    });
  });

/** Logs the contact, once, however often the form is sent. */
export const postContact = (gate: Gate): Route =>
  fileRoute(gate, 'POST /clients/:number/contacts', async (visit, client) => {
    const t = pick(words, visit.language);
    const form = await readSubmitted(visit);
    const read = readContact(form, visit.day, contactCodes);
    if (!read.ok) {
      const head = await client.open(async (_, found) => found);
      return visit.page({
        title: t.log,
        lead: `${head.given_names} ${head.family_name}`,
        width: 'reading',
        breadcrumb: client.breadcrumb(head, t.log),
        invalid: true,
        status: 400,
        body: (
          <LogForm
            visit={visit}
            file={client.href}
            values={form.values}
            errors={contactErrors(visit.language, read.refusal)}
          />
        ),
      });
    }
    await client.open((transaction) =>
      onlyOnce(transaction, form.mark, async () => {
        await beginAct(transaction);
        await insertContact(transaction, client.personId, read.value, visit.day);
      }),
    );
    return visit.context.redirect(`${client.href}#contacten`, 303);
  });
