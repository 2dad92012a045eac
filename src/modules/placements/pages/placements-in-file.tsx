import type { Scoped } from '#database/scope.ts';
import { labelOf } from '#extract/label-of.ts';
import { contracts, labourIndications } from '#extract/placement-codes.ts';
import { addMonths, type Day } from '#kernel/day.ts';
import type { Role } from '#kernel/role.ts';
import type { FilePart } from '#modules/people/index.ts';
import { Actions, LinkButton } from '#web/button.tsx';
import { formatting } from '#web/formatting.ts';
import { getSignedIn, type Visit } from '#web/route.ts';
import { Paragraph } from '#web/text.tsx';
import { pick } from '#web/words.ts';
import { quickWayBackUntil } from '../rules/way-back.ts';
import {
  findIndication,
  listAllowances,
  listBenefitStarts,
  listCandidacies,
  listPlacements,
  listSubsidies,
  listTalks,
  type PlacementLine,
} from '../store.ts';
import { words } from '../words.ts';
import {
  AftercareTable,
  AllowanceTable,
  PlacementTable,
  SubsidyTable,
} from './placement-tables.tsx';

const coaches: ReadonlySet<Role> = new Set(['work-coach', 'youth-coach', 'activation-coach']);
const brokers: ReadonlySet<Role> = new Set(['job-broker', 'employer-adviser']);
const readsIncome: ReadonlySet<Role> = new Set([
  ...coaches,
  'distributor',
  'team-manager',
  'income-consultant',
]);

/** Work with contract and hours, return within a year, the quick way back, aftercare, subsidy. */
export const placementsInFile: FilePart = {
  roles: [
    'work-coach',
    'youth-coach',
    'activation-coach',
    'distributor',
    'team-manager',
    'income-consultant',
    'job-broker',
    'employer-adviser',
  ],
  load: async (transaction, client, visit) => {
    const { language } = visit;
    const t = pick(words, language);
    const { role } = getSignedIn(visit);
    const jobs = await listPlacements(transaction, client.personId);
    const starts = await listBenefitStarts(transaction, client.personId);
    const subsidies = await listSubsidies(transaction, client.personId);
    const file = `/clients/${encodeURIComponent(client.clientNumber)}`;
    const writes = brokers.has(role) || (coaches.has(role) && client.relation !== 'former');
    return {
      glance: [
        glanceOf(visit, jobs),
        ...(await candidacy(transaction, client.personId, visit)),
        ...(await indication(transaction, client.personId, visit)),
      ],
      sections: [
        {
          id: 'werk',
          title: t.work,
          body: (
            <>
              <PlacementTable visit={visit} jobs={jobs} starts={starts} />
              <WayBack visit={visit} jobs={jobs} starts={starts} />
              {role !== 'income-consultant' && (
                <AftercareTable
                  visit={visit}
                  job={jobs.find((job) => isNew(job, visit.day))}
                  talks={await listTalks(transaction, client.personId)}
                />
              )}
              {subsidies.length > 0 && <SubsidyTable language={language} rows={subsidies} />}
              {readsIncome.has(role) && (
                <AllowanceTable
                  language={language}
                  rows={await listAllowances(transaction, client.personId)}
                />
              )}
              <Doing visit={visit} file={file} writes={writes} />
            </>
          ),
        },
      ],
      story: jobs.map((job) => ({
        day: job.from_day,
        what: `${t.placementNow}: ${job.employer}`,
        why: labelOf(contracts, job.contract)[language],
      })),
    };
  },
};

/** Aftercare goes on for six months. */
const isNew = (job: PlacementLine, today: Day): boolean =>
  !job.beside_benefit && today <= addMonths(job.from_day, 7);

function glanceOf({ language, day: today }: Visit, jobs: readonly PlacementLine[]) {
  const t = pick(words, language);
  const now = jobs.find(({ until_day: until }) => until === null || until > today);
  if (now === undefined) return { term: t.placementNow, value: t.noPlacementNow };
  const note = `${now.employer}, ${formatting(language).day(now.from_day)}`;
  return { term: t.placementNow, value: now.beside_benefit ? t.beside : t.instead, note };
}

async function candidacy(
  transaction: Scoped,
  personId: number,
  { language, day, ...visit }: Visit,
) {
  const t = pick(words, language);
  // Income has no part in the matching.
  if (visit.who?.role === 'income-consultant') return [];
  const [now] = await listCandidacies(transaction, personId);
  if (now === undefined || (now.until_day !== null && now.until_day <= day)) return [];
  const value = t.candidateSince(now.wish, formatting(language).day(now.can_start_on));
  return [{ term: t.candidate, value }];
}

/** Which subsidy and which jobs are open; Income has no part in it. */
async function indication(
  transaction: Scoped,
  personId: number,
  { language, day, ...visit }: Visit,
) {
  if (visit.who?.role === 'income-consultant') return [];
  const held = await findIndication(transaction, personId, day);
  if (held === undefined) return [];
  const t = pick(words, language);
  const value = labelOf(labourIndications, held.kind)[language];
  return [
    { term: t.indication, value, note: t.indicationSince(formatting(language).day(held.from_day)) },
  ];
}

type WayBackProps = {
  readonly visit: Visit;
  readonly jobs: readonly PlacementLine[];
  readonly starts: readonly Day[];
};

/** Of the last job that took somebody off benefit, as long as the data may be used again. */
function WayBack({ visit, jobs, starts }: WayBackProps) {
  const last = jobs.find((job) => !job.beside_benefit);
  if (last === undefined || starts.some((day) => day > last.from_day)) return null;
  const until = quickWayBackUntil(last.from_day, visit.day);
  if (until === undefined) return null;
  const t = pick(words, visit.language);
  return <Paragraph>{t.wayBack(formatting(visit.language).day(until))}</Paragraph>;
}

type DoingProps = { readonly visit: Visit; readonly file: string; readonly writes: boolean };

/** What this role may record here. */
function Doing({ visit, file, writes }: DoingProps) {
  const t = pick(words, visit.language);
  const { role } = getSignedIn(visit);
  const links: readonly (readonly [string, string])[] = [
    ...(writes
      ? ([
          ['placements/new', t.newPlacement],
          ['placements/end', t.endPlacement],
          ['aftercare/new', t.newTalk],
        ] as const)
      : []),
    ...(writes && coaches.has(role)
      ? ([
          ['candidate', t.newCandidate],
          ['beside-benefit', t.toBeside],
        ] as const)
      : []),
    ...(brokers.has(role)
      ? ([
          ['wage-subsidies/new', t.newSubsidy],
          ['wage-subsidies/end', t.endSubsidy],
        ] as const)
      : []),
    ...(writes ? ([['wage-subsidy', t.toSubsidy]] as const) : []),
    ...(role === 'income-consultant'
      ? ([
          ['beside-benefit', t.toBeside],
          ['allowances/new', t.newAllowance],
          ['allowances/end', t.endAllowance],
        ] as const)
      : []),
  ];
  if (links.length === 0) return null;
  return (
    <Actions>
      {links.map(([path, label]) => (
        <LinkButton kind="secondary" href={`${file}/${path}`}>
          {label}
        </LinkButton>
      ))}
    </Actions>
  );
}
