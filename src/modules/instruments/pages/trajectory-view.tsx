import type { CodeList } from '#extract/definition.ts';
import {
  endingReasons,
  referralWithdrawals,
  refusalReasons,
  trajectoryResults,
} from '#extract/instrument-codes.ts';
import { choicesOf, labelOf } from '#extract/label-of.ts';
import type { Overtaken } from '#modules/people/index.ts';
import { ChangedBy } from '#web/changed-meanwhile.tsx';
import { Facts } from '#web/facts.tsx';
import type { Field } from '#web/field.tsx';
import { Form, type FormErrors, type FormValues } from '#web/form.tsx';
import { formatting } from '#web/formatting.ts';
import type { Visit } from '#web/route.ts';
import { versionField } from '#web/submitted.ts';
import { Heading, Link, Paragraph } from '#web/text.tsx';
import { type Language, pick } from '#web/words.ts';
import { stepNames } from '../code-words.ts';
import { referralWords } from '../referral-words.ts';
import { stepsFrom } from '../rules/steps.ts';
import type { Partner, TrajectoryLine } from '../store.ts';
import { fileWords, words } from '../words.ts';
import { sayStatus } from './trajectory-table.tsx';

type ViewProps = {
  readonly visit: Visit;
  readonly href: string;
  readonly line: TrajectoryLine;
  /** For who may take steps; nothing: to read. */
  readonly partners: readonly Partner[] | undefined;
  readonly values?: FormValues;
  readonly errors?: FormErrors;
  /** State that the forms are filled from. */
  readonly version: string;
  /** A colleague changed the trajectory meanwhile. */
  readonly overtaken?: Overtaken;
};

export function TrajectoryView(props: ViewProps) {
  const { visit, line, partners, overtaken } = props;
  const w = pick(words, visit.language);
  return (
    <>
      {overtaken && <ChangedBy language={visit.language} {...overtaken} />}
      <Facts facts={factsOf(visit.language, line)} />
      <Paragraph>{line.voluntary ? w.voluntaryText : w.dutyText}</Paragraph>
      {partners !== undefined && <Forms {...props} partners={partners} />}
    </>
  );
}

/** The forms that can be sent now; what was typed comes back in the one that was. */
function Forms(props: ViewProps & { readonly partners: readonly Partner[] }) {
  const { visit, href, line, partners, values, errors, version } = props;
  const address = `${href}/instruments/${line.trajectory_key}`;
  const typed = { ...errors, ...values };
  const sent = 'then' in typed ? 'open' : 'partner' in typed ? 'refer' : 'step';
  const filled = (form: typeof sent) =>
    form === sent ? { values, errors } : { values: undefined, errors: undefined };
  return (
    <>
      {isOpen(line) && <OpenReferral {...{ visit, line, address, version }} {...filled('open')} />}
      {line.status === 'agreed' && line.referral !== 'accepted' && (
        <ReferForm {...{ visit, href, address, partners, version }} {...filled('refer')} />
      )}
      <StepForm {...{ visit, line, address, version }} {...filled('step')} />
    </>
  );
}

const isOpen = ({ referral }: TrajectoryLine): boolean =>
  referral === 'sent' || referral === 'waiting';

/** What follows when the partner does not answer in time, or before: send it again, or take it back with a reason. */
function OpenReferral(props: {
  readonly visit: Visit;
  readonly line: TrajectoryLine;
  readonly address: string;
  readonly version: string;
  readonly values: FormValues | undefined;
  readonly errors: FormErrors | undefined;
}) {
  const { visit, line, address, version, values, errors } = props;
  const { language, day: today } = visit;
  const t = pick(referralWords, language);
  const { day } = formatting(language);
  const expired = line.expires_on !== null && line.expires_on < today;
  return (
    <>
      <Heading level={2}>{t.openReferral(line.referred_to ?? '')}</Heading>
      {line.expires_on !== null && (
        <Paragraph>
          {expired
            ? t.expiredOn(day(line.expires_on))
            : pick(fileWords, language).answeredBy(day(line.expires_on))}
        </Paragraph>
      )}
      <Form
        id="open-referral"
        language={language}
        action={`${address}/referral`}
        csrf={visit.csrf}
        once={`${visit.trace}-open`}
        hidden={{ about: 'open', [versionField]: version }}
        fields={[
          {
            kind: 'radios',
            name: 'then',
            label: t.whatFollows,
            choices: [
              ...(expired ? [{ value: 'renew', label: t.renew }] : []),
              { value: 'withdraw', label: t.takeBack },
            ],
          },
          {
            kind: 'select',
            name: 'why',
            label: t.whyBack,
            hint: t.whyBackHint,
            optional: true,
            choices: choicesOf(referralWithdrawals, language),
          },
        ]}
        values={values ?? {}}
        errors={errors}
        submit={t.carryOut}
      />
    </>
  );
}

function ReferForm(props: {
  readonly visit: Visit;
  readonly href: string;
  readonly address: string;
  readonly partners: readonly Partner[];
  readonly version: string;
  readonly values: FormValues | undefined;
  readonly errors: FormErrors | undefined;
}) {
  const { visit, href, address, partners, version, values, errors } = props;
  const t = pick(fileWords, visit.language);
  return (
    <>
      <Heading level={2}>{t.refer}</Heading>
      <Paragraph>{t.referNext}</Paragraph>
      <Form
        id="refer"
        language={visit.language}
        action={`${address}/referral`}
        csrf={visit.csrf}
        once={visit.trace}
        hidden={{ [versionField]: version }}
        fields={[
          {
            kind: 'select',
            name: 'partner',
            label: pick(words, visit.language).partner,
            choices: partners.map(({ partner_id, name }) => ({
              value: String(partner_id),
              label: name,
            })),
          },
        ]}
        values={values ?? {}}
        errors={errors}
        submit={t.refer}
      />
      <Paragraph>
        <Link href={`${href}/partners`}>{t.whoKnows}</Link>
      </Paragraph>
    </>
  );
}

function StepForm(props: {
  readonly visit: Visit;
  readonly line: TrajectoryLine;
  readonly address: string;
  readonly version: string;
  readonly values: FormValues | undefined;
  readonly errors: FormErrors | undefined;
}) {
  const { visit, line, address, version, values, errors } = props;
  const t = pick(fileWords, visit.language);
  const fields = stepFields(visit.language, line);
  if (fields.length === 0) return <Paragraph>{t.ended}</Paragraph>;
  return (
    <>
      <Heading level={2}>{t.step}</Heading>
      <Form
        id="step"
        language={visit.language}
        action={address}
        csrf={visit.csrf}
        once={`${visit.trace}-step`}
        hidden={{ [versionField]: version }}
        fields={fields}
        values={values ?? { day: visit.day }}
        errors={errors}
        submit={t.take}
      />
    </>
  );
}

/** Only the fields that a step from here may need. */
function stepFields(language: Language, line: TrajectoryLine): readonly Field[] {
  const t = pick(fileWords, language);
  const possible = stepsFrom(line.status);
  if (possible.length === 0) return [];
  const started = line.status === 'started';
  return [
    {
      kind: 'radios',
      name: 'step',
      label: t.step,
      choices: possible.map((step) => ({ value: step, label: stepNames[step][language] })),
    },
    { kind: 'date', name: 'day', label: t.stepDay },
    ...(started
      ? ([
          {
            kind: 'select',
            name: 'result',
            label: t.resultField,
            optional: true,
            choices: choicesOf(trajectoryResults, language),
          },
          { kind: 'date', name: 'until', label: t.untilField, optional: true },
        ] as const)
      : []),
    {
      kind: 'select',
      name: 'reason',
      label: t.endReason,
      optional: true,
      choices: choicesOf(endingReasons, language),
    },
  ];
}

const said = (list: CodeList, code: string | null, language: Language): string =>
  code === null ? '' : labelOf(list, code)[language];

function factsOf(language: Language, line: TrajectoryLine) {
  const t = pick(fileWords, language);
  const w = pick(words, language);
  const f = formatting(language);
  const dated = (term: string, day: TrajectoryLine['agreed_on']) =>
    day === null ? [] : [{ term, value: f.day(day) }];
  const why = said(endingReasons, line.ending_reason, language);
  return [
    { term: w.status, value: sayStatus(line, language), note: why === '' ? undefined : why },
    { term: t.proposed, value: f.day(line.proposed_on), note: line.proposed_by },
    { term: t.why, value: line.reason },
    ...(line.client_said === null ? [] : [{ term: t.clientSaid, value: line.client_said }]),
    ...dated(w.started, line.started_on),
    ...dated(t.plannedUntil, line.planned_until),
    ...(line.result === null
      ? []
      : [{ term: t.result, value: said(trajectoryResults, line.result, language) }]),
    { term: t.referral, value: line.referred_to ?? t.nobody, note: referralNote(language, line) },
    ...(line.planned === null
      ? []
      : [
          {
            term: t.attendance,
            value: t.attended(
              String(line.attended ?? 0),
              String(line.planned),
              String(line.excused ?? 0),
            ),
          },
        ]),
  ];
}

function referralNote(language: Language, line: TrajectoryLine): string | undefined {
  const t = pick(fileWords, language);
  if (line.withdrawn_reason !== null)
    return pick(referralWords, language).takenBackBecause(
      said(referralWithdrawals, line.withdrawn_reason, language),
    );
  if (line.referral === 'refused') {
    return t.refusedBecause(said(refusalReasons, line.refusal_reason, language));
  }
  const open = line.referral === 'sent' || line.referral === 'waiting';
  return open && line.expires_on !== null
    ? t.answeredBy(formatting(language).day(line.expires_on))
    : undefined;
}
