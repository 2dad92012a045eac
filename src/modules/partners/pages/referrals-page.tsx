import { type Gate, inScope } from '#database/scope.ts';
import { referralWithdrawals } from '#extract/instrument-codes.ts';
import { labelOf } from '#extract/label-of.ts';
import { actingAs } from '#modules/entry/index.ts';
import { openFiles } from '#modules/people/index.ts';
import { formatting } from '#web/formatting.ts';
import type { Route } from '#web/route.ts';
import { Table } from '#web/table.tsx';
import { Link } from '#web/text.tsx';
import { type Language, pick } from '#web/words.ts';
import { listOwnPersons, listOwnReferrals, type OwnReferral } from '../store.ts';
import { statusNames, words } from '../words.ts';

const atMost = 100;

export const statusOf = (one: OwnReferral): string =>
  one.ended_on !== null ? 'closed' : one.started_on !== null ? 'started' : one.status;

export const sayStatus = (one: OwnReferral, language: Language): string =>
  one.withdrawn_reason === null
    ? (statusNames[statusOf(one)]?.[language] ?? one.status)
    : pick(words, language).withdrawnBecause(
        labelOf(referralWithdrawals, one.withdrawn_reason)[language],
      );

/** Where a provider or neighbourhood team begins: its own referrals and nothing else. */
export const referralsPage = (gate: Gate): Route => ({
  route: 'GET /referrals',
  handle: async (visit) => {
    const { language } = visit;
    const t = pick(words, language);
    const f = formatting(language);
    const acting = actingAs(visit, 'partner', 'eigen doorverwijzingen');
    const lines = await inScope(gate, acting, async (transaction) => {
      await openFiles(transaction, await listOwnPersons(transaction, atMost), 'caseload');
      return listOwnReferrals(transaction);
    });
    return visit.page({
      title: t.referrals,
      lead: t.referralsLead,
      body: (
        <Table
          id="referrals"
          underHeading
          caption={t.referrals}
          stacks
          columns={[
            {
              header: t.client,
              rowHeader: true,
              cell: (one) => (
                <Link href={`/clients/${encodeURIComponent(one.person_key)}/referrals`}>
                  {one.given_names} {one.family_name}
                </Link>
              ),
            },
            { header: t.instrument, cell: (one) => (language === 'nl' ? one.name : one.name_en) },
            { header: t.status, cell: (one) => sayStatus(one, language) },
            {
              header: t.answerDue,
              cell: (one) => (awaits(one) ? f.day(one.expires_on) : ''),
            },
            {
              header: t.attended,
              cell: (one) =>
                one.planned === 0 ? '' : t.ofPlanned(String(one.attended), String(one.planned)),
            },
          ]}
          rows={lines}
          empty={t.none}
        />
      ),
    });
  },
});

export const awaits = ({ status }: OwnReferral): boolean =>
  status === 'sent' || status === 'waiting';
