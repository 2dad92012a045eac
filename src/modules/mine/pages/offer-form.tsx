import { endingReasons } from '#extract/instrument-codes.ts';
import { labelOf } from '#extract/label-of.ts';
import { type TrajectoryLine } from '#modules/instruments/index.ts';
import { Form } from '#web/form.tsx';
import type { Visit } from '#web/route.ts';
import { pick } from '#web/words.ts';
import { offerWords } from '../offer-words.ts';
import type { OwnTyped } from './own-route.tsx';

/** Reasons that are the client's own to give. */
export const ownReasons = [
  'moment',
  'not_suitable',
  'circumstances',
  'other_support',
  'found_work',
];

type OfferProps = {
  readonly visit: Visit;
  readonly line: TrajectoryLine;
  readonly typed: OwnTyped;
};

/** Yes, or no with a reason, to what was proposed. */
export function OfferForm({ visit, line, typed }: OfferProps) {
  const { language } = visit;
  const t = pick(offerWords, language);
  const key = line.trajectory_key;
  const refused = typed.form === key;
  return (
    <Form
      id={`answer-${key}`}
      language={language}
      action="/mine/offers"
      csrf={visit.csrf}
      once={`${visit.trace}-${key}`}
      hidden={{ trajectory: key }}
      fields={[
        {
          kind: 'radios',
          name: 'answer',
          label: t.yourAnswer,
          choices: [
            { value: 'agree', label: t.agree },
            { value: 'decline', label: t.decline },
          ],
        },
        {
          kind: 'select',
          name: 'reason',
          label: t.whyNot,
          optional: true,
          choices: [
            { value: '', label: t.noReason },
            ...ownReasons.map((value) => ({
              value,
              label: labelOf(endingReasons, value)[language],
            })),
          ],
        },
        {
          kind: 'textarea',
          name: 'said',
          label: t.said,
          optional: true,
          rows: 3,
          maxlength: 1000,
        },
      ]}
      values={refused ? typed.values : undefined}
      errors={refused ? typed.errors : undefined}
      submit={t.sendAnswer}
    />
  );
}
