import { channels } from '#extract/code-lists.ts';
import { labelOf } from '#extract/label-of.ts';
import { entryGroups, followUps, preventionOutcomes } from '#extract/prevention-codes.ts';
import { Facts } from '#web/facts.tsx';
import { Form, type FormErrors, type FormValues } from '#web/form.tsx';
import { formatting } from '#web/formatting.ts';
import type { Visit } from '#web/route.ts';
import { Table } from '#web/table.tsx';
import { Heading, Paragraph } from '#web/text.tsx';
import { pick } from '#web/words.ts';
import { courseOf } from '../actions/list-participants.ts';
import { nextTalkBy, phaseOf } from '../rules/phase.ts';
import type { Participant, Standing, Talk } from '../store.ts';
import { phases, words } from '../words.ts';
import { endFields, meetingFields, type Refused, talkFields } from './participant-forms.ts';

export type Course = {
  readonly standing: Standing;
  readonly participant: Participant;
  readonly talks: readonly Talk[];
};

type Props = {
  readonly visit: Visit;
  readonly course: Course;
  readonly refused: Refused | undefined;
};

/** How it stands, the talks, and what is to be written down; a closed participation only shows. */
export function ParticipantView({ visit, course, refused }: Props) {
  const t = pick(words, visit.language);
  const running = course.standing.endedOn === null;
  return (
    <>
      <Glance visit={visit} course={course} />
      <Heading level={2}>{t.talks}</Heading>
      <Talks visit={visit} talks={course.talks} />
      {running && <Writing visit={visit} course={course} refused={refused} />}
    </>
  );
}

function Glance({ visit, course }: Omit<Props, 'refused'>) {
  const { language } = visit;
  const t = pick(words, language);
  const { day } = formatting(language);
  const { standing, participant } = course;
  const facts = courseOf(standing);
  const phase = phaseOf(facts, visit.day);
  const talkBy = nextTalkBy(facts, visit.day);
  const attended = standing.attended === null ? undefined : standing.attended ? t.came : t.cameNot;
  return (
    <Facts
      facts={[
        {
          term: t.phase,
          value: phases[phase][language],
          note:
            standing.outcome === null
              ? undefined
              : labelOf(preventionOutcomes, standing.outcome)[language],
        },
        { term: t.talkBy, value: talkBy === undefined ? '–' : day(talkBy) },
        {
          term: t.benefitEnds,
          value: day(standing.benefitEndsOn),
          note: labelOf(entryGroups, standing.entryGroup)[language],
        },
        {
          term: t.meeting,
          value: participant.meetingDay === null ? t.unknown : day(participant.meetingDay),
          note: [
            attended,
            participant.followUp && labelOf(followUps, participant.followUp)[language],
          ]
            .filter(Boolean)
            .join(', '),
        },
        { term: t.adviser, value: participant.adviser ?? t.noAdviser },
        { term: t.phone, value: participant.phone ?? t.unknown },
        { term: t.email, value: participant.email ?? t.unknown },
        {
          term: t.side,
          value: standing.side === 'zuid' ? t.zuid : t.rest,
          note: `${t.enrolled}: ${day(standing.enrolledOn)}`,
        },
      ]}
    />
  );
}

function Talks({ visit, talks }: { readonly visit: Visit; readonly talks: readonly Talk[] }) {
  const t = pick(words, visit.language);
  const { day } = formatting(visit.language);
  return (
    <Table
      id="talks"
      caption={t.talksCaption}
      empty={t.noTalks}
      rows={talks}
      columns={[
        { header: t.day, rowHeader: true, cell: (talk) => day(talk.day) },
        { header: t.channel, cell: (talk) => labelOf(channels, talk.channel)[visit.language] },
        { header: t.nextStep, cell: (talk) => talk.nextStep ?? '' },
        { header: t.by, cell: (talk) => talk.by },
      ]}
    />
  );
}

function Writing({ visit, course, refused }: Props) {
  const { language, day: today } = visit;
  const t = pick(words, language);
  const address = `/prevention/participants/${encodeURIComponent(course.standing.participantKey)}`;
  const typed = (form: Refused['form'], usual: FormValues) => ({
    values: refused?.form === form ? refused.values : usual,
    errors: (refused?.form === form ? refused.errors : {}) satisfies FormErrors,
  });
  const shared = { language, csrf: visit.csrf, submit: t.save } as const;
  return (
    <>
      <Heading level={2}>{t.addTalk}</Heading>
      <Form
        {...shared}
        {...typed('talk', { day: today, channel: 'phone' })}
        id="talk"
        action={`${address}/talks`}
        once={`${visit.trace}-talk`}
        fields={talkFields(language, today)}
      />
      {course.standing.attended === null && (
        <>
          <Heading level={2}>{t.atMeeting}</Heading>
          <Form
            {...shared}
            {...typed('meeting', {})}
            id="meeting"
            action={`${address}/meeting`}
            once={`${visit.trace}-meeting`}
            fields={meetingFields(language)}
          />
        </>
      )}
      <Heading level={2}>{t.end}</Heading>
      <Paragraph>{t.endLead}</Paragraph>
      <Form
        {...shared}
        {...typed('end', {})}
        id="end"
        action={`${address}/end`}
        once={`${visit.trace}-end`}
        fields={endFields(language, today)}
      />
    </>
  );
}
