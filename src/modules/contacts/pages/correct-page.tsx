import type { Gate } from '#database/scope.ts';
import { channels, contactPartners, topics } from '#extract/code-lists.ts';
import type { CodeList } from '#extract/definition.ts';
import { labelOf } from '#extract/label-of.ts';
import { fileRoute } from '#modules/people/index.ts';
import { type ChangedField, ChangedMeanwhile } from '#web/changed-meanwhile.tsx';
import type { Field } from '#web/field.tsx';
import { Form, type FormErrors, type FormValues } from '#web/form.tsx';
import { formatting } from '#web/formatting.ts';
import type { Route, Visit } from '#web/route.ts';
import { readSubmitted, type Submitted, versionField } from '#web/submitted.ts';
import { Link } from '#web/text.tsx';
import { type Language, pick } from '#web/words.ts';
import { correctContact, type Overtaken } from '../actions/correct-contact.ts';
import { longestStep, readContact } from '../rules/contact-form.ts';
import { findContact } from '../store.ts';
import { words } from '../words.ts';
import { contactCodes, contactErrors, contactFields, valuesOf } from './contact-fields.ts';

const idOf = (text: string | undefined): number =>
  /^\d{1,15}$/.test(text ?? '') ? Number(text) : 0;
const askedContact = (visit: Visit) => idOf(visit.context.req.param('contact'));

const fieldsOf = ({ language, day }: Visit): readonly Field[] => [
  ...contactFields(language, day),
  {
    kind: 'text',
    name: 'why',
    label: pick(words, language).whyCorrect,
    maxlength: longestStep,
  },
];

type CorrectFormProps = {
  readonly visit: Visit;
  readonly file: string;
  readonly contactId: number;
  readonly values: FormValues;
  readonly errors?: FormErrors;
};

function CorrectForm({ visit, file, contactId, values, errors = {} }: CorrectFormProps) {
  const t = pick(words, visit.language);
  return (
    <Form
      language={visit.language}
      action={`${file}/contacts/${contactId}/correct`}
      csrf={visit.csrf}
      once={visit.trace}
      hidden={{ [versionField]: String(contactId) }}
      fields={fieldsOf(visit)}
      values={values}
      errors={errors}
      submit={t.saveCorrection}
      beside={<Link href={`${file}/contacts`}>{t.allContacts}</Link>}
    />
  );
}

/** The contact as it stands, to correct it. */
export const correctPage = (gate: Gate): Route =>
  fileRoute(gate, 'GET /clients/:number/contacts/:contact/correct', async (visit, client) => {
    const { language } = visit;
    const t = pick(words, language);
    const { head, contact } = await client.open(async (transaction, head) => ({
      head,
      contact: await findContact(transaction, client.personId, askedContact(visit)),
    }));
    if (contact === undefined || contact.closed_at !== null)
      return visit.context.redirect(`${client.href}/contacts`, 303);
    const title = t.correctContact(formatting(language).day(contact.day));
    return visit.page({
      title,
      lead: `${head.given_names} ${head.family_name}. ${t.correctLead}`,
      width: 'reading',
      breadcrumb: client.breadcrumb(head, title),
      body: (
        <CorrectForm
          visit={visit}
          file={client.href}
          contactId={contact.contact_id}
          values={valuesOf(contact)}
        />
      ),
    });
  });

/** Saves the correction; who was overtaken sees what changed and keeps what was typed. */
export const postCorrection = (gate: Gate): Route =>
  fileRoute(gate, 'POST /clients/:number/contacts/:contact/correct', async (visit, client) => {
    const { language } = visit;
    const t = pick(words, language);
    const form = await readSubmitted(visit);
    const contactId = idOf(form.version) || askedContact(visit);
    const read = readContact(form, visit.day, contactCodes);
    const why = form.text('why');
    const whyFault = why === '' || why.length > longestStep;
    const again = async (status: 400 | 409, errors: FormErrors, overtaken?: Overtaken) => {
      const head = await client.open(async (_, found) => found);
      return visit.page({
        title: t.correctContact(''),
        lead: `${head.given_names} ${head.family_name}. ${t.correctLead}`,
        width: 'reading',
        breadcrumb: client.breadcrumb(head, t.correct),
        invalid: true,
        status,
        body: (
          <>
            {overtaken && (
              <ChangedMeanwhile
                language={language}
                by={overtaken.version.staff ?? ''}
                at={overtaken.version.at}
                fields={changedFields(visit, overtaken, form)}
              />
            )}
            <CorrectForm
              visit={visit}
              file={client.href}
              contactId={overtaken?.now.contact_id ?? contactId}
              values={form.values}
              errors={errors}
            />
          </>
        ),
      });
    };
    if (!read.ok || whyFault) {
      return again(400, {
        ...(read.ok ? {} : contactErrors(language, read.refusal)),
        ...(whyFault ? { why: t.whyNeeded } : {}),
      });
    }
    const corrected = await client.open((transaction) =>
      correctContact(transaction, {
        personId: client.personId,
        contactId,
        contact: read.value,
        why,
        today: visit.day,
        mark: form.mark,
      }),
    );
    if (corrected === 'corrected' || corrected === 'gone')
      return visit.context.redirect(`${client.href}/contacts`, 303);
    return again(409, {}, corrected);
  });

const lists: Readonly<Record<string, CodeList>> = {
  topic: topics,
  channel: channels,
  withWhom: contactPartners,
};

function changedFields(
  { language, day }: Visit,
  { now }: Overtaken,
  form: Submitted,
): readonly ChangedField[] {
  const stands = valuesOf(now);
  return contactFields(language, day).map(({ name, label }) => ({
    label,
    now: inWords(language, name, String(stands[name] ?? '')),
    typed: inWords(language, name, form.text(name)),
  }));
}

function inWords(language: Language, name: string, value: string): string {
  const t = pick(words, language);
  const list = lists[name];
  if (list !== undefined && value !== '') return labelOf(list, value)[language];
  if (name === 'reintegration' || name === 'shared') return value === '' ? t.no : t.yes;
  return value;
}
