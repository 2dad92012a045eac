import { Form } from '#web/form.tsx';
import type { Visit } from '#web/route.ts';
import { pick } from '#web/words.ts';
import { benefitWords } from '../benefit-words.ts';
import type { OwnTyped } from './own-route.tsx';

type ViewProps = {
  readonly visit: Visit;
  readonly considerationId: number;
  readonly typed: OwnTyped;
};

/** The own side, as long as nothing was decided. */
export function ViewForm({ visit, considerationId, typed }: ViewProps) {
  const { language } = visit;
  const t = pick(benefitWords, language);
  const name = `view-${considerationId}`;
  const refused = typed.form === name;
  return (
    <Form
      id={name}
      language={language}
      action="/mine/benefit/views"
      csrf={visit.csrf}
      once={`${visit.trace}-${name}`}
      hidden={{ consideration: String(considerationId) }}
      fields={[
        {
          kind: 'textarea',
          // Several may be considered: each field of the page has a name of its own.
          name: `said-${considerationId}`,
          label: t.tellSide,
          hint: t.tellSideHint,
          rows: 6,
          maxlength: 4000,
        },
      ]}
      values={refused ? typed.values : undefined}
      errors={refused ? typed.errors : undefined}
      submit={t.sendSide}
    />
  );
}
