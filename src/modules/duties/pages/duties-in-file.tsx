import type { Scoped } from '#database/scope.ts';
import { duties } from '#extract/duty-codes.ts';
import { labelOf } from '#extract/label-of.ts';
import type { Role } from '#kernel/role.ts';
import type { ClientSeen, FilePart } from '#modules/people/index.ts';
import { Actions, LinkButton } from '#web/button.tsx';
import { formatting } from '#web/formatting.ts';
import { getSignedIn, type Visit } from '#web/route.ts';
import { pick } from '#web/words.ts';
import { listConsiderations } from '../hearing-store.ts';
import { listOwnViews } from '../own-store.ts';
import {
  type ExemptionLine,
  listClaims,
  listContributions,
  listExaminations,
  listExemptions,
  listSanctions,
  listSignals,
} from '../store.ts';
import { words } from '../words.ts';
import { ConsiderationTable } from './consideration-view.tsx';
import {
  ClaimTable,
  ContributionTable,
  ExaminationTable,
  ExemptionTable,
  SanctionTable,
  SignalTable,
  ViewTable,
} from './duty-tables.tsx';

const coaches: ReadonlySet<Role> = new Set(['work-coach', 'youth-coach', 'activation-coach']);
const leads: ReadonlySet<Role> = new Set(['distributor', 'team-manager']);

/** Exemptions and contributions for who guides; signals, sanctions and cases by what the role may see of them. */
export const dutiesInFile: FilePart = {
  roles: [
    'work-coach',
    'youth-coach',
    'activation-coach',
    'distributor',
    'team-manager',
    'income-consultant',
    'reviewer',
  ],
  load: async (transaction, client, visit) => {
    const { language } = visit;
    const t = pick(words, language);
    const { role } = getSignedIn(visit);
    const exemptions = await listExemptions(transaction, client.personId);
    const contributions = await listContributions(transaction, client.personId);
    const file = `/clients/${encodeURIComponent(client.clientNumber)}`;
    return {
      glance: [glanceOf(visit, exemptions)],
      sections: [
        {
          id: 'plichten',
          title: t.duties,
          body: (
            <>
              <ExemptionTable language={language} rows={exemptions} />
              <ContributionTable language={language} rows={contributions} />
              {
                await (coaches.has(role)
                  ? ownSignals(transaction, client.personId, visit)
                  : process(transaction, client, visit))
              }
              <Doing visit={visit} file={file} relation={client.relation} />
            </>
          ),
        },
      ],
      story: exemptions.map((line) => ({
        day: line.from_day,
        what: `${t.exemptionNow}: ${labelOf(duties, line.duty)[language]}`,
      })),
    };
  },
};

function glanceOf(visit: Visit, exemptions: readonly ExemptionLine[]) {
  const t = pick(words, visit.language);
  const { day } = formatting(visit.language);
  const now = exemptions.find(
    ({ from_day: from, until_day: until }) =>
      from <= visit.day && (until === null || until > visit.day),
  );
  if (now === undefined) return { term: t.exemptionNow, value: t.noExemptionNow };
  return {
    term: t.exemptionNow,
    value: labelOf(duties, now.duty)[visit.language],
    note: now.review_on === null ? t.lasting : `${t.review} ${day(now.review_on)}`,
  };
}

async function ownSignals(transaction: Scoped, personId: number, { language }: Visit) {
  const t = pick(words, language);
  const signals = await listSignals(transaction, personId);
  if (signals.length === 0) return null;
  return <SignalTable language={language} rows={signals} caption={t.ownSignals} />;
}

/** What the process came to; a claim and an examination are of who has the case. */
async function process(transaction: Scoped, { personId, clientNumber }: ClientSeen, visit: Visit) {
  const { language } = visit;
  const t = pick(words, language);
  const signals = await listSignals(transaction, personId);
  const sanctions = await listSanctions(transaction, personId);
  const leading = leads.has(getSignedIn(visit).role);
  return (
    <>
      <SignalTable language={language} rows={signals} caption={t.signals} />
      <SanctionTable language={language} rows={sanctions} />
      {!leading && (
        <>
          <ConsiderationTable
            visit={visit}
            clientNumber={clientNumber}
            rows={await listConsiderations(transaction, personId)}
          />
          <ViewTable language={language} rows={await listOwnViews(transaction, personId)} />
          <ClaimTable language={language} rows={await listClaims(transaction, personId)} />
          <ExaminationTable
            language={language}
            rows={await listExaminations(transaction, personId)}
          />
        </>
      )}
    </>
  );
}

type DoingProps = { readonly visit: Visit; readonly file: string; readonly relation: string };

/** What this role may record here; a former coach records nothing. */
function Doing({ visit, file, relation }: DoingProps) {
  const t = pick(words, visit.language);
  const { role } = getSignedIn(visit);
  if (coaches.has(role) && relation !== 'former')
    return (
      <Actions>
        <LinkButton kind="secondary" href={`${file}/contributions/new`}>
          {t.newContribution}
        </LinkButton>
        <LinkButton kind="secondary" href={`${file}/contributions/end`}>
          {t.endContribution}
        </LinkButton>
        <LinkButton kind="secondary" href={`${file}/signals/new`}>
          {t.newSignal}
        </LinkButton>
      </Actions>
    );
  if (role === 'reviewer' || role === 'income-consultant')
    return (
      <Actions>
        <LinkButton kind="secondary" href={`${file}/exemptions/new`}>
          {t.newExemption}
        </LinkButton>
        <LinkButton kind="secondary" href={`${file}/exemptions/end`}>
          {t.endExemption}
        </LinkButton>
        <LinkButton kind="secondary" href={`${file}/claims/settle`}>
          {t.settle}
        </LinkButton>
        {role === 'reviewer' && (
          <LinkButton kind="secondary" href={`${file}/re-examination`}>
            {t.finish}
          </LinkButton>
        )}
      </Actions>
    );
  return null;
}
