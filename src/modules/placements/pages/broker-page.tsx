import { beginAct } from '#database/begin-act.ts';
import { onlyOnce } from '#database/only-once.ts';
import { type Gate, inScope } from '#database/scope.ts';
import { addDays, addMonths } from '#kernel/day.ts';
import { mondayOf } from '#kernel/week.ts';
import { fileRoute, openFiles } from '#modules/people/index.ts';
import { Button } from '#web/button.tsx';
import { CsrfField } from '#web/csrf-field.tsx';
import { Facts } from '#web/facts.tsx';
import { formatting } from '#web/formatting.ts';
import { onceField } from '#web/once-field.ts';
import { getSignedIn, type Route, type Visit } from '#web/route.ts';
import { readSubmitted } from '#web/submitted.ts';
import { Table } from '#web/table.tsx';
import { Heading, Late, Link, Paragraph } from '#web/text.tsx';
import { pick } from '#web/words.ts';
import { aftercareOf, type Moment, nextTalk } from '../rules/aftercare.ts';
import {
  type CandidateToStart,
  listCandidates,
  listNames,
  listOwnPlacements,
  listTalks,
  type OwnPlacement,
  takeCandidate,
} from '../store.ts';
import { words } from '../words.ts';
import { contractText } from './placement-tables.tsx';

const mostCandidates = 50;

/** Where a job broker and an employer adviser begin: who can start, who was placed, whose aftercare is due. */
export const brokerPage = (gate: Gate): Route => ({
  route: 'GET /placements',
  handle: async (visit) => {
    const t = pick(words, visit.language);
    const found = await load(gate, visit);
    return visit.page({
      title: t.homeTitle,
      lead: t.homeLead,
      body: (
        <>
          <Standing visit={visit} found={found} />
          <Heading level={2}>{t.candidatesTitle}</Heading>
          <Candidates visit={visit} found={found} />
          <Heading level={2}>{t.weekCaption}</Heading>
          <Week visit={visit} found={found} />
          <Heading level={2}>{t.careTitle}</Heading>
          <Care visit={visit} found={found} />
        </>
      ),
    });
  },
});

type Due = { readonly placement: OwnPlacement; readonly moment: Moment };
type Found = {
  readonly candidates: readonly CandidateToStart[];
  readonly week: readonly OwnPlacement[];
  readonly due: readonly Due[];
  readonly names: Awaited<ReturnType<typeof listNames>>;
};
type Props = { readonly visit: Visit; readonly found: Found };

function Standing({ visit, found }: Props) {
  const t = pick(words, visit.language);
  const { number } = formatting(visit.language);
  const late = found.due.filter(({ moment }) => moment.due < visit.day).length;
  return (
    <Facts
      counts
      facts={[
        { term: t.candidatesTitle, value: number(found.candidates[0]?.found ?? 0) },
        { term: t.weekCaption, value: number(found.week.length) },
        {
          term: t.careTitle,
          value: number(found.due.length),
          note: late > 0 && <Late>{t.pastDay(number(late))}</Late>,
        },
      ]}
    />
  );
}

const nameIn =
  ({ names }: Found) =>
  ({ person_id: person }: { readonly person_id: number }) => {
    const client = names.get(person);
    if (client === undefined) return '';
    return <Link href={`/clients/${encodeURIComponent(client.number)}`}>{client.name}</Link>;
  };

function Candidates({ visit, found }: Props) {
  const t = pick(words, visit.language);
  const { day } = formatting(visit.language);
  const all = found.candidates[0]?.found ?? 0;
  return (
    <Table
      id="candidates"
      caption={t.candidatesCaption(String(found.candidates.length), String(all))}
      empty={t.noCandidates}
      rows={found.candidates}
      stacks
      columns={[
        { header: t.client, rowHeader: true, cell: nameIn(found) },
        { header: t.wish, cell: (line) => line.wish },
        { header: t.hours, numeric: true, cell: (line) => line.hours_a_week },
        { header: t.canStartOn, cell: (line) => day(line.can_start_on) },
        { header: t.whose, cell: (line) => (line.mine ? t.mine : t.free) },
        { header: t.matching, cell: (line) => <Taking visit={visit} found={found} line={line} /> },
      ]}
    />
  );
}

type TakingProps = Props & { readonly line: CandidateToStart };

function Taking({ visit, found, line }: TakingProps) {
  const t = pick(words, visit.language);
  const client = found.names.get(line.person_id);
  if (client === undefined) return null;
  return (
    <form
      class="ws-inline-form"
      method="post"
      action={`/clients/${encodeURIComponent(client.number)}/candidate/broker`}
    >
      <CsrfField token={visit.csrf} />
      <input type="hidden" name={onceField} value={`${visit.trace}-${client.number}`} />
      <Button kind="secondary" name="how" value={line.mine ? 'give-back' : 'take'}>
        {line.mine ? t.giveBack : t.take}
        <span class="ws-visually-hidden">: {client.name}</span>
      </Button>
    </form>
  );
}

/** A broker looks for work for this candidate from now, or gives the candidate back. */
export const postTaken = (gate: Gate): Route =>
  fileRoute(gate, 'POST /clients/:number/candidate/broker', async (visit, client) => {
    const form = await readSubmitted(visit);
    const way = form.text('how') === 'give-back' ? 'give-back' : 'take';
    const once = await client.open((transaction) =>
      onlyOnce(transaction, form.mark, async () => {
        await beginAct(transaction);
        return takeCandidate(transaction, client.personId, way);
      }),
    );
    const t = pick(words, visit.language);
    if (once.done === 'before' || once.value)
      return visit.context.redirect('/placements#candidates', 303);
    return visit.page({
      title: t.candidateGone,
      status: 409,
      width: 'reading',
      body: (
        <Paragraph>
          {t.candidateGoneBody} <Link href="/placements">{t.homeTitle}</Link>
        </Paragraph>
      ),
    });
  });

function Week({ visit, found }: Props) {
  const t = pick(words, visit.language);
  const { day } = formatting(visit.language);
  return (
    <Table
      id="week"
      caption={t.weekCaption}
      underHeading
      empty={t.noneThisWeek}
      rows={found.week}
      stacks
      columns={[
        { header: t.client, rowHeader: true, cell: nameIn(found) },
        { header: t.employer, cell: (line) => line.employer },
        { header: t.contract, cell: (line) => contractText(line, visit.language) },
        { header: t.from, cell: (line) => day(line.from_day) },
      ]}
    />
  );
}

function Care({ visit, found }: Props) {
  const t = pick(words, visit.language);
  const { day } = formatting(visit.language);
  return (
    <Table
      id="care"
      caption={t.careCaption}
      empty={t.noCare}
      rows={found.due}
      stacks
      columns={[
        {
          header: t.due,
          cell: ({ moment: { due } }) => (due < visit.day ? <Late>{day(due)}</Late> : day(due)),
        },
        { header: t.client, rowHeader: true, cell: (line) => nameIn(found)(line.placement) },
        {
          header: t.withWhom,
          cell: (line) => (line.moment.with === 'client' ? t.withClient : t.withEmployer),
        },
        { header: t.employer, cell: (line) => line.placement.employer },
      ]}
    />
  );
}

const load = (gate: Gate, visit: Visit): Promise<Found> => {
  const { staffId, role } = getSignedIn(visit);
  const acting = {
    scope: 'broker',
    staffId,
    role,
    purpose: 'job-placement',
    reason: 'kandidaten en plaatsingen',
    day: visit.day,
  } as const;
  return inScope(gate, acting, async (transaction) => {
    const { day } = visit;
    const candidates = await listCandidates(transaction, addDays(day, 14), mostCandidates);
    const own = await listOwnPlacements(transaction, addMonths(day, -7));
    const persons = [...new Set([...candidates, ...own].map(({ person_id: person }) => person))];
    const opened = await openFiles(transaction, persons, 'due-list');
    const due: Due[] = [];
    for (const placement of own) {
      const talks = placement.talks > 0 ? await listTalks(transaction, placement.person_id) : [];
      const mine = talks.filter(({ placement_id: id }) => id === placement.placement_id);
      const job = { from: placement.from_day, until: placement.until_day };
      const moment = nextTalk(aftercareOf(job, mine));
      if (moment !== undefined && moment.due <= addDays(day, 14)) due.push({ placement, moment });
    }
    return {
      candidates,
      week: own.filter(({ from_day: from }) => from >= mondayOf(day)),
      due: due.toSorted((one, other) => (one.moment.due < other.moment.due ? -1 : 1)),
      names: await listNames(transaction, [...opened]),
    };
  });
};
