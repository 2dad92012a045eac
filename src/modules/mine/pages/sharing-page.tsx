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
import { LookTable, listOwnLooks } from '#modules/privacy/index.ts';
import { formatting } from '#web/formatting.ts';
import type { Visit } from '#web/route.ts';
import { Table } from '#web/table.tsx';
import { Heading, Paragraph } from '#web/text.tsx';
import { pick } from '#web/words.ts';
import { sharingWords } from '../sharing-words.ts';
import { ownRoute } from './own-route.tsx';

const looksShown = 200;

/** Who works with the client, on which ground they know what, and who looked at the file. */
export const sharingPage = (gate: Gate) =>
  ownRoute(gate, {
    route: 'GET /mine/sharing',
    title: sharingWords.title,
    lead: sharingWords.lead,
    topics: ['care', 'rights'],
    read: async (transaction, { personId, sees }) => ({
      partners: sees.has('care') ? await listWorking(transaction, personId) : [],
      consents: await listConsents(transaction, personId),
      looks: sees.has('rights') ? await listOwnLooks(transaction, looksShown) : undefined,
    }),
    view: (visit, { partners, consents, looks }) => {
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
          <ConsentTable visit={visit} consents={consents} />
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
  });

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

function ConsentTable({ visit, consents }: Omit<PartnersProps, 'partners'>) {
  const { language, day: today } = visit;
  const t = pick(sharingWords, language);
  const { day } = formatting(language);
  const state = ({ withdrawn_on: withdrawn, until }: Consent) => {
    if (withdrawn !== null) return t.withdrawnOn(day(withdrawn));
    return until > today ? t.holds : t.lapsed;
  };
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
      ]}
    />
  );
}
