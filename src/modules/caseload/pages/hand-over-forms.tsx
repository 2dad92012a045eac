import type { Relation } from '#kernel/access.ts';
import { Form, type FormErrors, type FormValues } from '#web/form.tsx';
import { formatting } from '#web/formatting.ts';
import { Notice } from '#web/notice.tsx';
import { getSignedIn, type Visit } from '#web/route.ts';
import { versionField } from '#web/submitted.ts';
import { Heading, Paragraph } from '#web/text.tsx';
import { pick } from '#web/words.ts';
import type { HandOver, TeamChoice } from '../hand-over-store.ts';
import { foundNames, handOverWords } from '../hand-over-words.ts';
import type { CoachChoice } from '../rules/coach-choices.ts';
import { dueOf } from '../rules/hand-over.ts';
import { coachOptions } from './coach-options.ts';

export type HandOverShown = {
  readonly handOvers: readonly HandOver[];
  readonly team: { readonly team_id: number } | undefined;
  readonly teams: readonly TeamChoice[];
  readonly coaches: readonly CoachChoice[];
  /** State that the forms are filled from. */
  readonly version: string;
};

type FormsProps = {
  readonly visit: Visit;
  readonly file: string;
  readonly relation: Relation;
  readonly shown: HandOverShown;
  readonly values: FormValues;
  readonly errors: FormErrors;
};

/** What can be done now, by who looks. */
export function HandOverForms(props: FormsProps) {
  const { visit, relation, shown } = props;
  const { role } = getSignedIn(visit);
  const leads = role === 'distributor' || role === 'team-manager';
  const open = shown.handOvers.find(({ answered_on }) => answered_on === null);
  if (relation === 'former') return null;
  if (open === undefined) {
    return (
      <>
        <Feedback {...props} leads={leads} />
        {!leads && <Ask {...props} />}
      </>
    );
  }
  return leads ? <Answer {...props} open={open} /> : <Running {...props} open={open} />;
}

function Ask({ visit, file, shown, values, errors }: FormsProps) {
  const t = pick(handOverWords, visit.language);
  return (
    <>
      <Heading level={2}>{t.ask}</Heading>
      <Form
        language={visit.language}
        action={`${file}/hand-over`}
        csrf={visit.csrf}
        once={visit.trace}
        hidden={{ [versionField]: shown.version }}
        fields={[
          {
            kind: 'select',
            name: 'team',
            label: t.toTeam,
            choices: shown.teams
              .filter(({ id }) => id !== shown.team?.team_id)
              .map(({ id, name }) => ({ value: String(id), label: name })),
          },
          { kind: 'textarea', name: 'why', label: t.why, rows: 2, maxlength: 500 },
          {
            kind: 'textarea',
            name: 'agreed',
            label: t.agreed,
            hint: t.agreedHint,
            rows: 3,
            maxlength: 500,
            optional: true,
          },
        ]}
        values={values}
        errors={errors}
        submit={t.send}
      />
    </>
  );
}

type OpenProps = FormsProps & { readonly open: HandOver };

function Running({ visit, file, shown, open, values, errors }: OpenProps) {
  const t = pick(handOverWords, visit.language);
  const { day } = formatting(visit.language);
  return (
    <>
      <Notice kind="info" language={visit.language}>
        <Paragraph>{t.runs(open.to_team, day(open.asked_on))}</Paragraph>
      </Notice>
      <Form
        language={visit.language}
        action={`${file}/hand-over/answer`}
        csrf={visit.csrf}
        once={`${visit.trace}-withdraw`}
        hidden={{ answer: 'withdraw', [versionField]: shown.version }}
        fields={[{ kind: 'text', name: 'note', label: t.note, optional: true, maxlength: 500 }]}
        values={values}
        errors={errors}
        submit={t.withdraw}
      />
    </>
  );
}

function Answer({ visit, file, shown, open, values, errors }: OpenProps) {
  const { language } = visit;
  const t = pick(handOverWords, language);
  return (
    <>
      <Heading level={2}>{t.accept}</Heading>
      <Paragraph>{t.acceptLead(open.from_team)}</Paragraph>
      <Form
        language={language}
        action={`${file}/hand-over/answer`}
        csrf={visit.csrf}
        once={`${visit.trace}-accept`}
        hidden={{ answer: 'accept', [versionField]: shown.version }}
        fields={[
          {
            kind: 'select',
            name: 'coach',
            label: t.coach,
            hint: t.coachOrder,
            choices: coachOptions(language, shown.coaches),
          },
        ]}
        values={values}
        errors={errors}
        submit={t.accept}
      />
      <Heading level={2}>{t.giveBack}</Heading>
      <Form
        language={language}
        action={`${file}/hand-over/answer`}
        csrf={visit.csrf}
        once={`${visit.trace}-return`}
        hidden={{ answer: 'return', [versionField]: shown.version }}
        fields={[{ kind: 'textarea', name: 'note', label: t.whyBack, rows: 2, maxlength: 500 }]}
        values={values}
        errors={errors}
        submit={t.giveBack}
      />
    </>
  );
}

/** Feedback that is due of the newest accepted hand-over, or the settling of a second return. */
function Feedback({ visit, file, shown, values, errors, leads }: FormsProps & { leads: boolean }) {
  const { language } = visit;
  const t = pick(handOverWords, language);
  const { day } = formatting(language);
  const [newest] = shown.handOvers;
  if (newest === undefined) return null;
  const returns = shown.handOvers.filter(({ outcome }) => outcome === 'returned').length;
  const due = dueOf({ ...newest, returns }).filter(({ what }) => (what === 'settle') === leads);
  return (
    <>
      {due.map(({ what, by }) => {
        const settle = what === 'settle';
        const title = settle ? t.settle : what === 'process' ? t.onProcess : t.onSubstance;
        const founds =
          what === 'process'
            ? (['complete', 'incomplete'] as const)
            : (['fits', 'fits-not'] as const);
        return (
          <>
            <Heading level={2}>{title}</Heading>
            <Paragraph>{t.dueBy(day(by))}</Paragraph>
            <Form
              id={`feedback-${what}`}
              language={language}
              action={`${file}/hand-over/feedback`}
              csrf={visit.csrf}
              once={`${visit.trace}-${what}`}
              hidden={{
                about: what,
                handOver: String(newest.hand_over_id),
                [versionField]: shown.version,
              }}
              fields={[
                ...(settle
                  ? []
                  : [
                      {
                        kind: 'select',
                        name: 'found',
                        label: title,
                        choices: founds.map((value) => ({
                          value,
                          label: foundNames[value][language],
                        })),
                      } as const,
                    ]),
                {
                  kind: 'textarea',
                  name: 'note',
                  label: settle ? t.settled : t.note,
                  rows: 2,
                  maxlength: 500,
                  optional: !settle,
                },
              ]}
              values={values}
              errors={errors}
              submit={t.saveFeedback}
            />
          </>
        );
      })}
    </>
  );
}
