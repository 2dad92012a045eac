import type { Gate } from '#database/scope.ts';
import { labelOf } from '#extract/label-of.ts';
import { entryGroups } from '#extract/prevention-codes.ts';
import { Facts } from '#web/facts.tsx';
import { FilterForm } from '#web/form.tsx';
import { formatting } from '#web/formatting.ts';
import type { Route, Visit } from '#web/route.ts';
import { Table } from '#web/table.tsx';
import { Link, Paragraph } from '#web/text.tsx';
import { pick } from '#web/words.ts';
import { listParticipants, type Participants } from '../actions/list-participants.ts';
import { phases, words } from '../words.ts';

/** The participants of the adviser, or of the team: who is due for a talk first. */
export const homePage = (gate: Gate): Route => ({
  route: 'GET /prevention',
  handle: async (visit) => {
    const whose = visit.context.req.query('whose') === 'team' ? 'team' : 'own';
    const t = pick(words, visit.language);
    const participants = await listParticipants(gate, visit, whose);
    return visit.page({
      title: t.title,
      lead: t.lead,
      body: (
        <>
          <Glance visit={visit} participants={participants} />
          <FilterForm
            language={visit.language}
            action="/prevention"
            fields={[
              {
                kind: 'select',
                name: 'whose',
                label: t.whose,
                choices: [
                  { value: 'own', label: t.ownOnes },
                  { value: 'team', label: t.everyone },
                ],
              },
            ]}
            values={{ whose }}
            submit={t.show}
          />
          <Paragraph>{t.order}</Paragraph>
          <List visit={visit} participants={participants} />
        </>
      ),
    });
  },
});

type Props = { readonly visit: Visit; readonly participants: Participants };

function Glance({ visit, participants }: Props) {
  const t = pick(words, visit.language);
  const { day, number } = formatting(visit.language);
  const { nextMeeting, found, inGuidance, due } = participants;
  return (
    <Facts
      facts={[
        { term: t.mine, value: number(found) },
        { term: t.inGuidance, value: number(inGuidance), note: t.fromThreeMonths },
        { term: t.due, value: number(due), note: t.weekly },
        {
          term: t.nextMeeting,
          value: nextMeeting ? day(nextMeeting.day) : t.noMeeting,
          note: nextMeeting && t.seatsTaken(number(nextMeeting.taken), number(nextMeeting.seats)),
        },
      ]}
    />
  );
}

function List({ visit, participants }: Props) {
  const { language } = visit;
  const t = pick(words, language);
  const { day, number } = formatting(language);
  const { lines, found } = participants;
  return (
    <Table
      id="participants"
      caption={t.caption(number(lines.length), number(found))}
      empty={t.none}
      rows={lines}
      columns={[
        {
          header: t.name,
          rowHeader: true,
          cell: ({ standing, participant }) => (
            <Link href={`/prevention/participants/${standing.participantKey}`}>
              {participant?.name ?? standing.participantKey}
            </Link>
          ),
        },
        { header: t.phase, cell: ({ phase }) => phases[phase][language] },
        { header: t.talkBy, cell: ({ talkBy }) => (talkBy === undefined ? '' : day(talkBy)) },
        {
          header: t.lastTalk,
          cell: ({ standing }) => (standing.lastTalk === null ? t.noTalk : day(standing.lastTalk)),
        },
        { header: t.benefitEnds, cell: ({ standing }) => day(standing.benefitEndsOn) },
        {
          header: t.group,
          cell: ({ standing }) => labelOf(entryGroups, standing.entryGroup)[language],
        },
        { header: t.adviser, cell: ({ participant }) => participant?.adviser ?? t.noAdviser },
      ]}
    />
  );
}
