import type { Gate } from '#database/scope.ts';
import { consentItems } from '#extract/instrument-codes.ts';
import { labelOf } from '#extract/label-of.ts';
import {
  type Consent,
  itemNames,
  items,
  listConsents,
  listWorking,
  type WorkingPartner,
  whatPartnerKnows,
} from '#modules/partners/index.ts';
import { type Look, LookTable, listOwnLooks } from '#modules/privacy/index.ts';
import { formatting } from '#web/formatting.ts';
import type { Route, Visit } from '#web/route.ts';
import { Table } from '#web/table.tsx';
import { Heading, Paragraph } from '#web/text.tsx';
import { pick } from '#web/words.ts';
import { sharingWords } from '../sharing-words.ts';
import { GiveForm, WithdrawForm } from './consent-forms.tsx';
import { type OwnPage, ownRoute } from './own-route.tsx';

const looksShown = 200;

/** Who works with the client, on which ground they know what, and who looked at the file. */
export const sharingPage = (gate: Gate): Route => ownRoute(gate, ownSharing);

type SharingRead = {
  readonly partners: readonly WorkingPartner[];
  readonly consents: readonly Consent[];
  /** Nothing: who acts has no rights over the data. */
  readonly looks: readonly Look[] | undefined;
};

export const ownSharing: OwnPage<SharingRead> = {
  route: 'GET /mine/sharing',
  title: sharingWords.title,
  lead: sharingWords.lead,
  topics: ['care', 'rights'],
  read: async (transaction, { personId, sees }) => ({
    partners: sees.has('care') ? await listWorking(transaction, personId) : [],
    consents: await listConsents(transaction, personId),
    looks: sees.has('rights') ? await listOwnLooks(transaction, looksShown) : undefined,
  }),
  view: (visit, { partners, consents, looks }, _own, typed) => {
    const t = pick(sharingWords, visit.language);
    return (
      <>
        <Heading level={2} id="organisaties">
          {t.partners}
        </Heading>
        <PartnerTable visit={visit} partners={partners} consents={consents} />
        <Paragraph>{t.lawText}</Paragraph>
        <Heading level={2} id="toestemming">
          {t.consents}
        </Heading>
        <ConsentTable visit={visit} consents={consents} changes={looks !== undefined} />
        {looks && <GiveForm visit={visit} partners={partners} typed={typed} />}
        {looks && (
          <>
            <Heading level={2} id="bekeken">
              {t.looks}
            </Heading>
            <Paragraph>{t.looksLead}</Paragraph>
            <LookTable language={visit.language} looks={looks} />
          </>
        )}
      </>
    );
  },
};

type PartnersProps = {
  readonly visit: Visit;
  readonly partners: readonly WorkingPartner[];
  readonly consents: readonly Consent[];
};

function PartnerTable({ visit, partners, consents }: PartnersProps) {
  const { language } = visit;
  const t = pick(sharingWords, language);
  const { day } = formatting(language);
  return (
    <Table
      id="partners"
      caption={t.partnersCaption}
      empty={t.noPartners}
      rows={partners.filter(({ since }) => since !== null)}
      stacks
      columns={[
        { header: t.partner, rowHeader: true, cell: ({ name }) => name },
        { header: t.works, cell: ({ instrument }) => instrument ?? '' },
        { header: t.since, cell: ({ since }) => (since === null ? '' : day(since)) },
        ...items.map((item) => ({
          header: itemNames[item][language],
          cell: (one: WorkingPartner) => whatPartnerKnows(visit, consents, one, item),
        })),
      ]}
    />
  );
}

type ConsentsProps = Omit<PartnersProps, 'partners'> & { readonly changes: boolean };

function ConsentTable({ visit, consents, changes }: ConsentsProps) {
  const { language, day: today } = visit;
  const t = pick(sharingWords, language);
  const { day } = formatting(language);
  const state = ({ withdrawn_on: withdrawn, until }: Consent) => {
    if (withdrawn !== null) return t.withdrawnOn(day(withdrawn));
    return until > today ? t.holds : t.lapsed;
  };
  const runs = ({ withdrawn_on: withdrawn, until }: Consent) => withdrawn === null && until > today;
  return (
    <Table
      id="consents"
      caption={t.consentsCaption}
      empty={t.noConsents}
      rows={consents}
      stacks
      columns={[
        { header: t.partner, rowHeader: true, cell: ({ partner }) => partner },
        { header: t.what, cell: ({ item }) => labelOf(consentItems, item)[language] },
        { header: t.whatFor, cell: (one) => one.what_for },
        { header: t.until, cell: ({ until }) => day(until) },
        { header: t.state, cell: state },
        ...(changes && consents.some(runs)
          ? [
              {
                header: t.withdraw,
                cell: (one: Consent) =>
                  runs(one) ? <WithdrawForm visit={visit} consent={one} /> : '',
              },
            ]
          : []),
      ]}
    />
  );
}
