import { type Gate, inScope } from '#database/scope.ts';
import {
  type DueClient,
  type DueDesk,
  type DueLine,
  type DuePart,
  numbersOf,
} from '#modules/day/index.ts';
import { actingAs } from '#modules/entry/index.ts';
import { formatting } from '#web/formatting.ts';
import { getSignedIn, type Route, type Visit } from '#web/route.ts';
import { Table } from '#web/table.tsx';
import { Link } from '#web/text.tsx';
import { pick } from '#web/words.ts';
import { type HandOverLine, listHandOverLines } from '../hand-over-store.ts';
import { handOverWords, outcomeNames } from '../hand-over-words.ts';
import { dueOf, type HandOverDue } from '../rules/hand-over.ts';

/** The hand-overs of the own teams: by number, since most of these files are not open. */
export const handOversPage = (gate: Gate): Route => ({
  route: 'GET /team/hand-overs',
  handle: async (visit) => {
    const { language } = visit;
    const t = pick(handOverWords, language);
    const { day } = formatting(language);
    const { lines, numbers } = await inScope(
      gate,
      actingAs(visit, 'team', 'overdrachten van het team'),
      async (transaction) => {
        const found = await listHandOverLines(transaction);
        const persons = found.map(({ person_id }) => person_id);
        return { lines: found, numbers: await numbersOf(transaction, persons) };
      },
    );
    return visit.page({
      title: t.handOvers,
      lead: t.handOversLead,
      breadcrumb: [{ label: t.handOvers }],
      body: (
        <Table
          id="hand-overs"
          underHeading
          caption={t.handOvers}
          empty={t.none}
          rows={[...lines].sort(
            (a, b) => Number(a.answered_on !== null) - Number(b.answered_on !== null),
          )}
          columns={[
            { header: t.asked, rowHeader: true, cell: (line) => day(line.asked_on) },
            {
              header: t.client,
              cell: (line) => {
                const number = numbers.get(line.person_id);
                return number === undefined ? (
                  '–'
                ) : (
                  <Link href={handOverHref(number)}>{number}</Link>
                );
              },
            },
            {
              header: t.from,
              cell: (line) => [line.from_team, line.from_staff].filter(Boolean).join(', '),
            },
            { header: t.to, cell: (line) => line.to_team },
            {
              header: t.answer,
              cell: (line) =>
                line.answered_on === null
                  ? t.waits
                  : `${outcomeNames[line.outcome as keyof typeof outcomeNames][language]}, ${day(line.answered_on)}`,
            },
            {
              header: t.due,
              cell: (line) =>
                dueOf(line)
                  .map((due) => dueText(visit, due))
                  .join('; '),
            },
          ]}
        />
      ),
    });
  },
});

const handOverHref = (number: string) => `/clients/${encodeURIComponent(number)}/hand-over`;

function dueText({ language }: Visit, { what, by }: HandOverDue): string {
  const t = pick(handOverWords, language);
  const names = {
    answer: t.waits,
    process: t.onProcess,
    substance: t.onSubstance,
    settle: t.settle,
  };
  return `${names[what]} (${t.byDay(formatting(language).day(by))})`;
}

type Chosen = { readonly line: HandOverLine; readonly due: HandOverDue };

/** Lines of what is due that concern who looks, soonest first. */
async function dueHandOvers(
  desk: DueDesk,
  atMost: number,
  concerns: (line: HandOverLine, due: HandOverDue) => boolean,
) {
  const lines = await listHandOverLines(desk.transaction);
  const chosen = lines
    .flatMap((line) => dueOf(line).map((due): Chosen => ({ line, due })))
    .filter(({ line, due }) => concerns(line, due))
    .sort((a, b) => (a.due.by < b.due.by ? -1 : a.due.by > b.due.by ? 1 : 0));
  const shown = chosen.slice(0, atMost);
  const clients = await desk.open(shown.map(({ line }) => line.person_id));
  return {
    found: chosen.length,
    lines: shown.map((it) => lineOf(desk.visit, it, clients.get(it.line.person_id))),
  };
}

function lineOf(visit: Visit, { line, due }: Chosen, client: DueClient | undefined): DueLine {
  const t = pick(handOverWords, visit.language);
  const { day } = formatting(visit.language);
  const when =
    line.answered_on === null ? t.askedOn(day(line.asked_on)) : t.acceptedOn(day(line.answered_on));
  return {
    day: due.by,
    client,
    what: dueText(visit, due),
    why: `${t.fromTo(line.from_team, line.to_team)}, ${due.what === 'settle' ? t.returned : when}`,
    href: client && handOverHref(client.clientNumber),
  };
}

/** For who divides or leads the receiving team. */
export const handOversToAnswer: DuePart = {
  id: 'hand-overs-to-answer',
  roles: ['distributor', 'team-manager'],
  title: handOverWords.toAnswer,
  order: handOverWords.toAnswerOrder,
  load: (desk, atMost) =>
    dueHandOvers(desk, atMost, ({ incoming }, { what }) => incoming && what === 'answer'),
};

/** For the coach who received: feedback to the sender. */
export const handOverFeedback: DuePart = {
  id: 'hand-over-feedback',
  roles: ['work-coach', 'youth-coach', 'activation-coach'],
  title: handOverWords.feedbackDue,
  order: handOverWords.feedbackOrder,
  load: (desk, atMost) => {
    const { staffId } = getSignedIn(desk.visit);
    return dueHandOvers(
      desk,
      atMost,
      ({ to_staff_id: to }, { what }) =>
        to === staffId && (what === 'process' || what === 'substance'),
    );
  },
};

/** For the coach who sent: still responsible. */
export const handOversSent: DuePart = {
  id: 'hand-overs-sent',
  roles: ['work-coach', 'youth-coach', 'activation-coach'],
  title: handOverWords.sent,
  order: handOverWords.sentOrder,
  load: (desk, atMost) => {
    const { staffId } = getSignedIn(desk.visit);
    return dueHandOvers(
      desk,
      atMost,
      ({ from_staff_id: from }, { what }) => from === staffId && what === 'answer',
    );
  },
};

/** A second return within a year goes to both team managers. */
export const handOversToSettle: DuePart = {
  id: 'hand-overs-to-settle',
  roles: ['team-manager'],
  title: handOverWords.returned,
  order: handOverWords.returnedOrder,
  load: (desk, atMost) => dueHandOvers(desk, atMost, (_, { what }) => what === 'settle'),
};
