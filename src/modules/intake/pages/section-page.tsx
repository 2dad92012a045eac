import type { Gate } from '#database/scope.ts';
import { type FileClient, type FileHead, fileRoute } from '#modules/people/index.ts';
import { Button } from '#web/button.tsx';
import { Form, type FormErrors, type FormValues } from '#web/form.tsx';
import { Notice } from '#web/notice.tsx';
import type { Route, Visit } from '#web/route.ts';
import { readSubmitted, versionField } from '#web/submitted.ts';
import { Link, Paragraph } from '#web/text.tsx';
import { type Language, pick } from '#web/words.ts';
import { loadPlanner, type Planner } from '../actions/load-planner.ts';
import { markOf, saveSection } from '../actions/save-section.ts';
import { labelIn, levels } from '../choices.ts';
import { findDraft } from '../store.ts';
import { words } from '../words.ts';
import { sayItem } from './item-table.tsx';
import { sayEstimate } from './planner-page.tsx';
import { fieldsOf, leadOf, sections, titleOf } from './section-fields.ts';

const sectionAsked = (visit: Visit): string => visit.context.req.param('section') ?? '';
/** Not pages, only forms of the planner's page. */
const acts: readonly string[] = ['start', 'end'];

/** One section of the planner to fill in, with one's own draft when there is one. */
export const sectionPage = (gate: Gate): Route =>
  fileRoute(gate, 'GET /clients/:number/intake/:section', async (visit, client) => {
    const section = sectionAsked(visit);
    if (!sections.includes(section)) return visit.context.redirect(`${client.href}/intake`, 303);
    const { head, draft, planner } = await client.open(async (transaction, head) => ({
      head,
      draft: await findDraft(transaction, client.personId, section),
      planner: await loadPlanner(transaction, client.personId, { hindrances: true, drafts: false }),
    }));
    return show(
      visit,
      client,
      { head, section, planner },
      {
        values: draft ?? {},
        errors: {},
        drafted: draft !== undefined,
      },
    );
  });

/** Saves the section once, or keeps it half-done; nothing that was typed is lost. */
export const postSection = (gate: Gate): Route =>
  fileRoute(gate, 'POST /clients/:number/intake/:section', async (visit, client) => {
    const section = sectionAsked(visit);
    if (!sections.includes(section) && !acts.includes(section))
      return visit.context.redirect(`${client.href}/intake`, 303);
    const form = await readSubmitted(visit);
    const { head, outcome } = await client.open(async (transaction, head) => ({
      head,
      outcome: await saveSection(transaction, {
        personId: client.personId,
        section,
        form,
        day: visit.day,
      }),
    }));
    if (outcome.done === 'saved' || outcome.done === 'kept' || acts.includes(section)) {
      return visit.context.redirect(`${client.href}/intake`, 303);
    }
    const seen = { head, section, planner: outcome.planner };
    if (outcome.done === 'overtaken')
      return show(visit, client, seen, { values: form.values, errors: {}, overtaken: true });
    const t = pick(words, visit.language);
    const errors = Object.fromEntries(outcome.faults.map(({ field, why }) => [field, t[why]]));
    return show(visit, client, seen, { values: form.values, errors });
  });

type Seen = { readonly head: FileHead; readonly section: string; readonly planner: Planner };
type Filled = {
  readonly values: FormValues;
  readonly errors: FormErrors;
  readonly drafted?: boolean;
  readonly overtaken?: boolean;
};

function show(visit: Visit, client: FileClient, { head, section, planner }: Seen, filled: Filled) {
  const { language } = visit;
  const t = pick(words, language);
  const invalid = Object.keys(filled.errors).length > 0;
  return visit.page({
    title: titleOf(language, section),
    lead: `${head.given_names} ${head.family_name}. ${leadOf(language, section)}`,
    width: 'reading',
    breadcrumb: client.breadcrumb(head, titleOf(language, section)),
    invalid,
    status: filled.overtaken ? 409 : invalid ? 400 : 200,
    body: (
      <>
        {filled.overtaken && (
          <Notice kind="warning" language={language} title={t.overtakenTitle}>
            <Paragraph>{t.overtakenBody(nowIn(language, section, planner))}</Paragraph>
          </Notice>
        )}
        {filled.drafted && (
          <Notice kind="info" language={language} title={t.halfDone}>
            <Paragraph>{t.draftShown}</Paragraph>
          </Notice>
        )}
        <Form
          language={language}
          action={`${client.href}/intake/${section}`}
          csrf={visit.csrf}
          once={visit.trace}
          hidden={{ [versionField]: markOf(planner, section) }}
          fields={fieldsOf(language, section)}
          values={filled.values}
          errors={filled.errors}
          submit={t.save}
          beside={
            <>
              <Button kind="secondary" name="how" value="draft">
                {t.keepDraft}
              </Button>
              <Link href={`${client.href}/intake`}>{t.back}</Link>
            </>
          }
        />
      </>
    ),
  });
}

/** What stands in the section now, in words, for who was overtaken. */
function nowIn(language: Language, section: string, planner: Planner): string {
  const t = pick(words, language);
  if (section === 'distance') return sayEstimate(language, planner.estimates[0]);
  if (section === 'finish') return planner.intakes[0]?.diagnosis ?? t.noIntake;
  if (section === 'levels' || section === 'client-levels') {
    const view = section === 'levels' ? 'worker' : 'client';
    return planner.levels
      .filter((one) => one.view === view)
      .slice(0, 5)
      .map(({ level }) => labelIn(levels, String(level))[language])
      .join(', ');
  }
  const item = planner.items.find(
    ({ kind, ended_on: ended }) => kind === section && ended === null,
  );
  return item === undefined ? t.notRecorded : sayItem(language, item);
}
