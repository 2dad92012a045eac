import { addMonths } from '#kernel/day.ts';
import {
  type Consent,
  itemNames,
  items,
  mayAsk,
  type WorkingPartner,
} from '#modules/partners/index.ts';
import { Disclosure } from '#web/disclosure.tsx';
import { Form } from '#web/form.tsx';
import type { Visit } from '#web/route.ts';
import { pick } from '#web/words.ts';
import { sharingWords } from '../sharing-words.ts';
import type { OwnTyped } from './own-route.tsx';

type GiveProps = {
  readonly visit: Visit;
  readonly partners: readonly WorkingPartner[];
  readonly typed: OwnTyped;
};

/** Consent for what asks it, a year at most; saying nothing is no. */
export function GiveForm({ visit, partners, typed }: GiveProps) {
  const { language, day } = visit;
  const t = pick(sharingWords, language);
  const asking = partners.filter(({ kind }) => items.some((item) => mayAsk(kind, item)));
  if (asking.length === 0) return null;
  const refused = typed.form === 'consent';
  const until = addMonths(day, 12);
  return (
    <Disclosure summary={t.give} open={refused}>
      <Form
        id="consent"
        language={language}
        action="/mine/sharing/consents"
        csrf={visit.csrf}
        once={`${visit.trace}-consent`}
        fields={[
          {
            kind: 'select',
            name: 'partner',
            label: t.partner,
            choices: asking.map(({ partner_id: id, name }) => ({ value: String(id), label: name })),
          },
          {
            kind: 'checkboxes',
            name: 'item',
            label: t.what,
            choices: items.map((value) => ({ value, label: itemNames[value][language] })),
          },
          { kind: 'text', name: 'what_for', label: t.whatFor, maxlength: 200 },
          { kind: 'date', name: 'until', label: t.until, max: until },
        ]}
        values={refused ? typed.values : { until }}
        errors={refused ? typed.errors : undefined}
        submit={t.giveIt}
      />
    </Disclosure>
  );
}

/** Takes a consent that holds back at once. */
export function WithdrawForm({
  visit,
  consent,
}: {
  readonly visit: Visit;
  readonly consent: Consent;
}) {
  const t = pick(sharingWords, visit.language);
  return (
    <Form
      language={visit.language}
      action="/mine/sharing/withdrawals"
      csrf={visit.csrf}
      once={`${visit.trace}-${consent.consent_id}`}
      hidden={{ consent: String(consent.consent_id) }}
      fields={[]}
      submit={t.withdraw}
    />
  );
}
