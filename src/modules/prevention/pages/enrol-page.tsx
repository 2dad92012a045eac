import { beginAct } from '#database/begin-act.ts';
import { onlyOnce } from '#database/only-once.ts';
import type { Gate } from '#database/scope.ts';
import { entryGroups } from '#extract/prevention-codes.ts';
import type { Field } from '#web/field.tsx';
import { Form, type FormErrors, type FormValues } from '#web/form.tsx';
import { formatting } from '#web/formatting.ts';
import type { Route, Visit } from '#web/route.ts';
import { readSubmitted } from '#web/submitted.ts';
import { Link, Paragraph } from '#web/text.tsx';
import { pick } from '#web/words.ts';
import { asAnybody } from '../actions/acting.ts';
import { readEnrolment } from '../rules/enrolment.ts';
import { type ComingMeeting, insertEnrolment, listComingMeetings } from '../store.ts';
import { enrolmentFaults, words } from '../words.ts';

const groups = entryGroups.codes.map(({ code }) => code);

/** The public form with which people enrol themselves. */
export const enrolPage = (gate: Gate): Route => ({
  route: 'GET /ww',
  handle: async (visit) => show(visit, await openMeetings(gate, visit), {}, {}),
});

export const postEnrolment = (gate: Gate): Route => ({
  route: 'POST /ww',
  handle: async (visit) => {
    const form = await readSubmitted(visit);
    const meetings = await openMeetings(gate, visit);
    const keys = meetings.map(({ meetingKey }) => meetingKey);
    const read = readEnrolment(form, visit.day, keys, groups);
    const meeting = read.ok
      ? meetings.find(({ meetingKey }) => meetingKey === read.value.meetingKey)
      : undefined;
    if (!read.ok || meeting === undefined) {
      const faults = Object.entries(read.ok ? {} : read.refusal);
      const errors = Object.fromEntries(
        faults.flatMap(([field, fault]) =>
          fault === undefined ? [] : [[field, enrolmentFaults[fault][visit.language]]],
        ),
      );
      return show(visit, meetings, form.values, errors);
    }
    await asAnybody(gate, visit, (transaction) =>
      onlyOnce(transaction, form.mark, async () => {
        await beginAct(transaction);
        await insertEnrolment(transaction, read.value, meeting.meetingId);
      }),
    );
    return showThanks(visit, meeting);
  },
});

const openMeetings = async (gate: Gate, visit: Visit) =>
  (await asAnybody(gate, visit, listComingMeetings)).filter(({ taken, seats }) => taken < seats);

function show(
  visit: Visit,
  meetings: readonly ComingMeeting[],
  values: FormValues,
  errors: FormErrors,
) {
  const { language } = visit;
  const t = pick(words, language);
  const invalid = Object.keys(errors).length > 0;
  return visit.page({
    title: t.formTitle,
    lead: t.formLead,
    width: 'reading',
    invalid,
    status: invalid ? 400 : 200,
    body:
      meetings.length === 0 ? (
        <Paragraph>{t.full}</Paragraph>
      ) : (
        <>
          <Form
            language={language}
            action="/ww"
            csrf={visit.csrf}
            once={visit.trace}
            fields={enrolmentFields(visit, meetings)}
            values={values}
            errors={errors}
            submit={t.enrol}
          />
          <Paragraph>{t.privacy}</Paragraph>
        </>
      ),
  });
}

function enrolmentFields(visit: Visit, meetings: readonly ComingMeeting[]): readonly Field[] {
  const { language } = visit;
  const t = pick(words, language);
  const { day } = formatting(language);
  return [
    {
      kind: 'text',
      name: 'given_names',
      label: t.givenNames,
      autocomplete: 'given-name',
      maxlength: 80,
    },
    {
      kind: 'text',
      name: 'family_name',
      label: t.familyName,
      autocomplete: 'family-name',
      maxlength: 80,
    },
    {
      kind: 'text',
      name: 'phone',
      label: t.phone,
      hint: t.reachHint,
      inputmode: 'tel',
      autocomplete: 'tel',
    },
    { kind: 'text', name: 'email', label: t.email, inputmode: 'email', autocomplete: 'email' },
    {
      kind: 'radios',
      name: 'side',
      label: t.sideQuestion,
      choices: [
        { value: 'zuid', label: t.zuid, hint: t.zuidHint },
        { value: 'rest', label: t.rest },
      ],
    },
    {
      kind: 'radios',
      name: 'entry_group',
      label: t.groupQuestion,
      choices: entryGroups.codes.map(({ code, label }) => ({
        value: code,
        label: label[language],
      })),
    },
    {
      kind: 'date',
      name: 'benefit_ends_on',
      label: t.endsQuestion,
      hint: t.endsHint,
      min: visit.day,
    },
    {
      kind: 'radios',
      name: 'meeting',
      label: t.meetingQuestion,
      choices: meetings.map((one) => ({
        value: one.meetingKey,
        label: `${day(one.day)}, ${one.place}`,
      })),
    },
  ];
}

function showThanks(visit: Visit, meeting: ComingMeeting) {
  const t = pick(words, visit.language);
  const { day } = formatting(visit.language);
  return visit.page({
    title: t.thanks,
    lead: t.thanksLead(day(meeting.day), meeting.place),
    width: 'reading',
    body: (
      <Paragraph>
        <Link href="/">Werkspoor</Link>
      </Paragraph>
    ),
  });
}
