import { consentItems } from '#extract/instrument-codes.ts';
import { choicesOf, labelOf } from '#extract/label-of.ts';
import { addMonths } from '#kernel/day.ts';
import { Button } from '#web/button.tsx';
import { CsrfField } from '#web/csrf-field.tsx';
import { Facts } from '#web/facts.tsx';
import { Form, type FormErrors, type FormValues } from '#web/form.tsx';
import { formatting } from '#web/formatting.ts';
import type { Visit } from '#web/route.ts';
import { Table } from '#web/table.tsx';
import { Heading, Paragraph } from '#web/text.tsx';
import { type Language, pick } from '#web/words.ts';
import {
  consentOn,
  type Ground,
  grounds,
  type Item,
  items,
  kinds,
  type PartnerKind,
} from '../rules/sharing.ts';
import type { Consent, OwnDepartment, Signal, WorkingPartner } from '../store.ts';
import { itemNames, kindNames, words } from '../words.ts';
import { SignalTable } from './own-referral-view.tsx';

type ViewProps = {
  readonly visit: Visit;
  readonly href: string;
  readonly changes: boolean;
  readonly department: OwnDepartment | undefined;
  readonly partners: readonly WorkingPartner[];
  readonly consents: readonly Consent[];
  readonly signals: readonly Signal[];
  readonly values?: FormValues;
  readonly errors?: FormErrors;
};

export function PartnersView(props: ViewProps) {
  const { visit, href, changes, department, partners, consents, signals } = props;
  const { language } = visit;
  const t = pick(words, language);
  const f = formatting(language);
  const involved = partners.filter(({ since }) => since !== null);
  return (
    <>
      {department && (
        <Facts
          facts={[
            {
              term: t.own,
              value: `${department.department}, ${department.team}`,
              note: f.day(department.from_day),
            },
            { term: t.coach, value: department.coach ?? t.noCoach },
          ]}
        />
      )}
      <Table
        id="partners"
        caption={t.involved}
        columns={[
          { header: t.partner, rowHeader: true, cell: (one) => one.name },
          { header: t.works, cell: (one) => one.instrument ?? '' },
          { header: t.since, cell: (one) => (one.since === null ? '' : f.day(one.since)) },
          ...items.map((item) => ({
            header: itemNames[item][language],
            cell: (one: WorkingPartner) => knows(visit, consents, one, item),
          })),
        ]}
        rows={involved}
        empty={t.nobody}
      />
      <GroundTable language={language} />
      <Heading level={2}>{t.consents}</Heading>
      <Paragraph>{t.consentLead}</Paragraph>
      <ConsentTable visit={visit} href={href} changes={changes} consents={consents} />
      {changes && <ConsentForm {...props} />}
      <Heading level={2}>{t.signals}</Heading>
      <SignalTable language={language} signals={signals} />
      {changes &&
        signals
          .filter(({ outcome }) => outcome === null)
          .map((signal) => <OutcomeForm visit={visit} href={href} signal={signal} />)}
    </>
  );
}

/** On which ground the partner knows the item now, or that it does not. */
export function knows(
  { language, day }: Visit,
  consents: readonly Consent[],
  { kind, partner_id: partnerId }: WorkingPartner,
  item: Item,
): string {
  const t = pick(words, language);
  const ground = grounds[kind][item];
  if (ground.how !== 'consent') return say(language, ground);
  const holds = consentOn(consents, { partnerId, item, day });
  return holds === undefined ? t.notShared : t.holdsUntil(formatting(language).day(holds.until));
}

function say(language: Language, ground: Ground): string {
  const t = pick(words, language);
  if (ground.how === 'law') return ground.basis[language];
  return ground.how === 'never' ? t.never : t.withConsent;
}

function GroundTable({ language }: { readonly language: Language }) {
  const t = pick(words, language);
  return (
    <Table
      id="grounds"
      caption={t.grounds}
      columns={[
        { header: t.partner, rowHeader: true, cell: (kind) => kindNames[kind][language] },
        ...items.map((item) => ({
          header: itemNames[item][language],
          cell: (kind: PartnerKind) => say(language, grounds[kind][item]),
        })),
      ]}
      rows={kinds}
      empty={t.nobody}
    />
  );
}

function ConsentTable(props: {
  readonly visit: Visit;
  readonly href: string;
  readonly changes: boolean;
  readonly consents: readonly Consent[];
}) {
  const { visit, href, changes, consents } = props;
  const { language } = visit;
  const t = pick(words, language);
  const f = formatting(language);
  return (
    <Table
      id="consents"
      caption={t.consents}
      columns={[
        { header: t.partner, rowHeader: true, cell: (one) => one.partner },
        { header: t.item, cell: (one) => labelOf(consentItems, one.item)[language] },
        { header: t.whatFor, cell: (one) => one.what_for },
        { header: t.given, cell: (one) => f.day(one.given_on) },
        { header: t.validUntil, cell: (one) => f.day(one.until) },
        {
          header: t.withdrawn,
          cell: (one) => {
            if (one.withdrawn_on !== null) return f.day(one.withdrawn_on);
            if (one.until <= visit.day) return t.lapsed;
            if (!changes) return '';
            return (
              <form method="post" action={`${href}/partners/consents/${one.consent_id}`}>
                <CsrfField token={visit.csrf} />
                <Button kind="secondary">{t.withdraw}</Button>
              </form>
            );
          },
        },
      ]}
      rows={consents}
      empty={t.noConsents}
    />
  );
}

function ConsentForm({ visit, href, partners, values, errors }: ViewProps) {
  const { language, day } = visit;
  const t = pick(words, language);
  return (
    <Form
      id="consent"
      language={language}
      action={`${href}/partners/consents`}
      csrf={visit.csrf}
      once={`${visit.trace}-consent`}
      fields={[
        {
          kind: 'select',
          name: 'partner',
          label: t.partner,
          choices: partners.map(({ partner_id, name }) => ({
            value: String(partner_id),
            label: name,
          })),
        },
        {
          kind: 'checkboxes',
          name: 'item',
          label: t.item,
          choices: choicesOf(consentItems, language),
        },
        { kind: 'text', name: 'what_for', label: t.whatFor, maxlength: 200 },
        { kind: 'date', name: 'until', label: t.validUntil, min: day },
      ]}
      values={values ?? { until: addMonths(day, 6) }}
      errors={errors}
      submit={t.record}
    />
  );
}

function OutcomeForm(props: {
  readonly visit: Visit;
  readonly href: string;
  readonly signal: Signal;
}) {
  const { visit, href, signal } = props;
  const t = pick(words, visit.language);
  const f = formatting(visit.language);
  // One field a signal: the name carries the number so that labels stay apart.
  return (
    <form class="ws-form" method="post" action={`${href}/partners/signals/${signal.signal_id}`}>
      <CsrfField token={visit.csrf} />
      <label class="utrecht-form-label" for={`outcome-${signal.signal_id}`}>
        {t.outcome}: {signal.partner}, {f.day(signal.observed_on)}
      </label>
      <textarea
        class="utrecht-textarea"
        id={`outcome-${signal.signal_id}`}
        name="outcome"
        rows={3}
        maxlength={1000}
        required
      />
      <Button>{t.saveOutcome}</Button>
    </form>
  );
}
