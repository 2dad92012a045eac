import { type OwnAppointment } from '#modules/planning/index.ts';
import { Disclosure } from '#web/disclosure.tsx';
import { Form } from '#web/form.tsx';
import { formatting } from '#web/formatting.ts';
import type { Visit } from '#web/route.ts';
import { Paragraph } from '#web/text.tsx';
import { pick } from '#web/words.ts';
import { talkWords } from '../talk-words.ts';
import type { OwnTyped } from './own-route.tsx';

type AskProps = {
  readonly visit: Visit;
  readonly appointments: readonly OwnAppointment[];
  readonly typed: OwnTyped;
};

/** For each appointment to come: I cannot come, or another day please, with the reason. */
export function TalkAskForms({ visit, appointments, typed }: AskProps) {
  const { language, day: today } = visit;
  const t = pick(talkWords, language);
  const { day } = formatting(language);
  return appointments
    .filter(({ outcome, planned_day: on }) => outcome === null && on >= today)
    .map((one) => {
      const name = `talk-${one.appointment_id}`;
      const refused = typed.form === name;
      const asked = { cannot: t.youCannot, move: t.youMove };
      return (
        <>
          {one.client_asks !== null && (
            <Paragraph>
              {asked[one.client_asks](day(one.planned_day), one.client_why ?? '')}
            </Paragraph>
          )}
          <Disclosure summary={t.ask(day(one.planned_day))} open={refused}>
            <Form
              id={name}
              language={language}
              action="/mine/contact/appointments"
              csrf={visit.csrf}
              once={`${visit.trace}-${name}`}
              hidden={{ appointment: String(one.appointment_id) }}
              fields={[
                {
                  kind: 'radios',
                  name: 'asks',
                  label: t.what,
                  choices: [
                    { value: 'cannot', label: t.cannot },
                    { value: 'move', label: t.move },
                  ],
                },
                { kind: 'textarea', name: 'why', label: t.why, rows: 3, maxlength: 500 },
              ]}
              values={refused ? typed.values : undefined}
              errors={refused ? typed.errors : undefined}
              submit={t.send}
            />
          </Disclosure>
        </>
      );
    });
}
