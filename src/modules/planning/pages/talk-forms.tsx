import {
  absenceFollowUps,
  absenceReasons,
  appointmentOutcomes,
  interpreterLanguages,
} from '#extract/application-codes.ts';
import { choicesOf } from '#extract/label-of.ts';
import type { Field } from '#web/field.tsx';
import { Form } from '#web/form.tsx';
import { formatting } from '#web/formatting.ts';
import { Notice } from '#web/notice.tsx';
import { getSignedIn, type Visit } from '#web/route.ts';
import { Heading, Paragraph } from '#web/text.tsx';
import { pick } from '#web/words.ts';
import { outcomes } from '../actions/plan.ts';
import type { FreePlace, Talk } from '../store.ts';
import { words } from '../words.ts';
import type { Tried } from './tried.ts';

type FormsProps = {
  readonly visit: Visit;
  readonly talk: Talk;
  readonly places: readonly FreePlace[];
  readonly tried: Tried | undefined;
};

/** Who plans gives another hour; who takes the talk only says what came of it. */
export const plans = (visit: Visit): boolean => getSignedIn(visit).role === 'planner';

/** What can be done with a talk that has no outcome yet. */
export function TalkForms({ visit, talk, places, tried }: FormsProps) {
  const of = (act: string) => (tried?.act === act ? tried : undefined);
  return (
    <>
      {plans(visit) && <Moving visit={visit} talk={talk} places={places} tried={of('move')} />}
      <Settling visit={visit} talk={talk} tried={of('settle')} />
    </>
  );
}

/** Said above a talk that somebody else settled meanwhile. */
export function Settled({ visit, tried }: Pick<FormsProps, 'visit' | 'tried'>) {
  if (tried === undefined) return null;
  return (
    <Notice kind="error" language={visit.language}>
      {Object.values(tried.errors)}
    </Notice>
  );
}

function Moving({ visit, talk, places, tried }: FormsProps) {
  const { language } = visit;
  const t = pick(words, language);
  return (
    <>
      <Heading level={2}>{t.move}</Heading>
      <Paragraph>{t.moveLead}</Paragraph>
      <Form
        id="move"
        language={language}
        action={`/planning/talks/${talk.appointment_id}`}
        csrf={visit.csrf}
        once={`${visit.trace}-move`}
        hidden={{ act: 'move' }}
        values={tried?.values ?? { interpreter: talk.interpreter ?? '' }}
        errors={tried?.errors}
        submit={t.move}
        fields={[placeField(visit, places), interpreterField(visit)]}
      />
    </>
  );
}

export function placeField({ language }: Visit, places: readonly FreePlace[]): Field {
  const t = pick(words, language);
  const { day } = formatting(language);
  return {
    kind: 'select',
    name: 'place',
    label: t.place,
    choices: places.map((row) => ({
      value: String(row.place_id),
      label: t.at(day(row.planned_day), row.starts, row.staff),
    })),
  };
}

export function interpreterField({ language }: Visit): Field {
  const t = pick(words, language);
  return {
    kind: 'select',
    name: 'interpreter',
    label: t.interpreter,
    optional: true,
    choices: [{ value: '', label: t.noInterpreter }, ...choicesOf(interpreterLanguages, language)],
  };
}

function Settling({ visit, talk, tried }: Omit<FormsProps, 'places'>) {
  const { language } = visit;
  const t = pick(words, language);
  const none = { value: '', label: '–' };
  return (
    <>
      <Heading level={2}>{t.settle}</Heading>
      <Form
        id="settle"
        language={language}
        action={`/planning/talks/${talk.appointment_id}`}
        csrf={visit.csrf}
        once={`${visit.trace}-settle`}
        hidden={{ act: 'settle' }}
        values={tried?.values}
        errors={tried?.errors}
        submit={t.save}
        fields={[
          {
            kind: 'radios',
            name: 'outcome',
            label: t.outcome,
            choices: choicesOf(appointmentOutcomes, language).filter(({ value }) =>
              outcomes.includes(value),
            ),
          },
          {
            kind: 'select',
            name: 'absence_reason',
            label: t.reason,
            hint: t.reasonHint,
            optional: true,
            choices: [none, ...choicesOf(absenceReasons, language)],
          },
          {
            kind: 'select',
            name: 'follow_up',
            label: t.followUp,
            hint: talk.applying ? t.followUpBefore : t.followUpAfter,
            optional: true,
            choices: [none, ...choicesOf(absenceFollowUps, language)],
          },
        ]}
      />
    </>
  );
}
