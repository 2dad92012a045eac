import { beginAct } from '#database/begin-act.ts';
import { onlyOnce } from '#database/only-once.ts';
import type { Gate } from '#database/scope.ts';
import { trackDecisionKinds } from '#extract/guidance-codes.ts';
import { labelOf } from '#extract/label-of.ts';
import { type FileClient, type FileHead, fileRoute } from '#modules/people/index.ts';
import { factNames, listModels, type ServiceModel } from '#modules/service-model/index.ts';
import { Facts } from '#web/facts.tsx';
import { Form, type FormErrors, type FormValues } from '#web/form.tsx';
import { formatting } from '#web/formatting.ts';
import { getSignedIn, type Route, type Visit } from '#web/route.ts';
import { readSubmitted } from '#web/submitted.ts';
import { Heading, Link, Paragraph } from '#web/text.tsx';
import { pick } from '#web/words.ts';
import { loadTrack } from '../actions/load-track.ts';
import { tellClient } from '../actions/tell-client.ts';
import { type ReadingRefusal, readAgain } from '../rules/read-again.ts';
import { findDecision, holdTrack, place, saveSecondReading, type TrackDecision } from '../store.ts';
import { words } from '../words.ts';
import { allFacts, FactsView } from './facts-view.tsx';
import { stateOf, trackName, whyOf } from './history-view.tsx';

const idOf = (visit: Visit): number => {
  const text = visit.context.req.param('decision') ?? '';
  return /^\d{1,15}$/.test(text) ? Number(text) : 0;
};

type Seen = {
  readonly head: FileHead;
  readonly decision: TrackDecision | undefined;
  readonly models: readonly ServiceModel[];
};

/** One decision with the facts as they were; where the model asks for it, the second reading. */
export const decisionPage = (gate: Gate): Route =>
  fileRoute(gate, 'GET /clients/:number/track/:decision', async (visit, client) => {
    const seen = await client.open(async (transaction, head) => ({
      head,
      decision: await findDecision(transaction, client.personId, idOf(visit)),
      models: await listModels(transaction),
    }));
    return show(visit, client, seen, { values: {}, errors: {} });
  });

/** The second reader agrees, and the decision holds from today, or gives it back with a reason. */
export const postDecision = (gate: Gate): Route =>
  fileRoute(gate, 'POST /clients/:number/track/:decision', async (visit, client) => {
    const form = await readSubmitted(visit);
    const { personId } = client;
    const outcome = await client.open(async (transaction, head) => {
      await holdTrack(transaction, personId);
      const decision = await findDecision(transaction, personId, idOf(visit));
      const desk = await loadTrack(transaction, visit, personId);
      const seen = { head, decision, models: desk.models };
      if (decision === undefined) return { seen, refusal: undefined };
      const read = readAgain(
        { state: decision.state, staffId: decision.staff_id },
        getSignedIn(visit).staffId,
        { choice: form.text('choice'), answer: form.text('answer') },
      );
      const once = await onlyOnce(transaction, form.mark, async () => {
        if (!read.ok) return read.refusal;
        await beginAct(transaction);
        await saveSecondReading(transaction, decision.track_decision_id, {
          ...read.value,
          day: visit.day,
        });
        if (read.value.agrees) {
          const model = desk.models.find(({ key }) => key === decision.model) ?? desk.model;
          await place(transaction, personId, {
            model,
            track: decision.decided,
            day: visit.day,
          });
          await tellClient(transaction, visit, personId, {
            model,
            kind: decision.kind,
            track: decision.decided,
            asked: decision.requested ?? undefined,
            forClient: decision.for_client ?? '',
          });
        }
        return undefined;
      });
      return { seen, refusal: once.done === 'now' ? once.value : undefined };
    });
    if (outcome.refusal === undefined && outcome.seen.decision !== undefined)
      return visit.context.redirect(`${client.href}/track`, 303);
    return show(visit, client, outcome.seen, {
      values: form.values,
      errors: errorsOf(visit, outcome.refusal),
    });
  });

function errorsOf(visit: Visit, refusal: ReadingRefusal | undefined): FormErrors {
  if (refusal === undefined) return {};
  const t = pick(words, visit.language);
  const field = {
    'no-choice': 'choice',
    'no-answer': 'answer',
    'own-decision': '',
    'not-waiting': '',
  };
  return { [field[refusal]]: t[refusal] };
}

function show(
  visit: Visit,
  client: FileClient,
  { head, decision, models }: Seen,
  filled: { readonly values: FormValues; readonly errors: FormErrors },
) {
  const { language } = visit;
  const t = pick(words, language);
  const { day } = formatting(language);
  if (decision === undefined) return visit.context.redirect(`${client.href}/track`, 303);
  const invalid = Object.keys(filled.errors).length > 0;
  return visit.page({
    title: t.decisionTitle(day(decision.decided_on)),
    lead: `${head.given_names} ${head.family_name}`,
    breadcrumb: client.breadcrumb(head, t.track),
    invalid,
    status: invalid ? 400 : 200,
    body: (
      <>
        <Facts facts={factsOf(visit, models, decision)} />
        <Frozen visit={visit} decision={decision} />
        <Paragraph>{t.letterNote}</Paragraph>
        {decision.state === 'second-reading' && (
          <SecondReading visit={visit} client={client} decision={decision} filled={filled} />
        )}
        <Paragraph>
          <Link href={`${client.href}/track`}>{t.decisions}</Link>
        </Paragraph>
      </>
    ),
  });
}

function factsOf(visit: Visit, models: readonly ServiceModel[], decision: TrackDecision) {
  const { language } = visit;
  const t = pick(words, language);
  const { day } = formatting(language);
  const name = (track: string) => trackName(language, models, { model: decision.model, track });
  const by = [decision.staff, decision.second].filter((who) => who !== null).join(', ');
  return [
    {
      term: t.decided,
      value: name(decision.decided),
      note: labelOf(trackDecisionKinds, decision.kind)[language],
    },
    {
      term: t.proposed,
      value: decision.proposed === null ? t.toBeAssessed : name(decision.proposed),
    },
    ...(decision.requested === null
      ? []
      : [{ term: t.requestedTrack, value: name(decision.requested) }]),
    { term: t.why, value: whyOf(language, decision) || t.notKept },
    { term: t.forClient, value: decision.for_client ?? t.notKept },
    {
      term: t.state,
      value: stateOf(language, decision),
      note: [decision.second_on && day(decision.second_on), decision.second_answer]
        .filter(Boolean)
        .join(': '),
    },
    { term: t.who, value: by },
  ];
}

function Frozen({ visit, decision }: { readonly visit: Visit; readonly decision: TrackDecision }) {
  const { language } = visit;
  const t = pick(words, language);
  const { facts: frozen } = decision;
  if (frozen === null) return <Paragraph>{`${t.factsFrozen}: ${t.notKept}.`}</Paragraph>;
  return (
    <>
      {frozen.missing.length > 0 && (
        <Paragraph>
          {t.missing(frozen.missing.map((fact) => factNames[fact][language]).join(', '))}
        </Paragraph>
      )}
      <FactsView
        language={language}
        caption={t.factsFrozen}
        facts={frozen.facts}
        names={allFacts}
      />
    </>
  );
}

function SecondReading({
  visit,
  client,
  decision,
  filled,
}: {
  readonly visit: Visit;
  readonly client: FileClient;
  readonly decision: TrackDecision;
  readonly filled: { readonly values: FormValues; readonly errors: FormErrors };
}) {
  const { language } = visit;
  const t = pick(words, language);
  return (
    <>
      <Heading level={2}>{t.secondTitle}</Heading>
      {decision.staff_id === getSignedIn(visit).staffId ? (
        <Paragraph>{t.ownWaits}</Paragraph>
      ) : (
        <>
          <Paragraph>{t.secondLead}</Paragraph>
          <Form
            language={language}
            action={`${client.href}/track/${decision.track_decision_id}`}
            csrf={visit.csrf}
            once={visit.trace}
            fields={[
              {
                kind: 'radios',
                name: 'choice',
                label: t.secondChoice,
                choices: [
                  { value: 'agree', label: t.agree },
                  { value: 'return', label: t.sendBack },
                ],
              },
              {
                kind: 'textarea',
                name: 'answer',
                label: t.secondAnswer,
                hint: t.secondAnswerHint,
                optional: true,
                rows: 3,
                maxlength: 1000,
              },
            ]}
            values={filled.values}
            errors={filled.errors}
            submit={t.save}
          />
        </>
      )}
    </>
  );
}
