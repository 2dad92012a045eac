import { onlyOnce } from '#database/only-once.ts';
import { type Gate, inScope, type Scoped } from '#database/scope.ts';
import { addDays, type Day } from '#kernel/day.ts';
import { mondayOf } from '#kernel/week.ts';
import { numbersOf } from '#modules/day/index.ts';
import { actingAs } from '#modules/entry/index.ts';
import { openFiles } from '#modules/people/index.ts';
import type { FormErrors, FormValues } from '#web/form.tsx';
import { formatting } from '#web/formatting.ts';
import { Notice } from '#web/notice.tsx';
import type { Route, Visit } from '#web/route.ts';
import { readSubmitted } from '#web/submitted.ts';
import { pick } from '#web/words.ts';
import { loadPlan } from '../actions/load-plan.ts';
import { planReason, planWords } from '../plan-words.ts';
import { keepWeek, listOwnRhythm } from '../rhythm-store.ts';
import { loadNames, type NamedRhythm, PlanView, restOf } from './plan-view.tsx';

/** So far ahead a coach may put a contact. */
const weeksAhead = 13;
/** Of what does not fit, so many are shown. */
const mostShown = 100;

/** Mondays to which a contact can be moved. */
const mondaysFrom = (today: Day): readonly Day[] =>
  Array.from({ length: weeksAhead + 1 }, (_, week) => addDays(mondayOf(today), 7 * week));

/** The contacts of a coach by week, against the hours there are. */
export const planPage = (gate: Gate): Route => ({
  route: 'GET /contact-plan',
  handle: (visit) => show(gate, visit, {}, {}),
});

async function show(gate: Gate, visit: Visit, values: FormValues, errors: FormErrors) {
  const { language, day } = visit;
  const { req } = visit.context;
  const t = pick(planWords, language);
  const asked = req.query('week') ?? '';
  const invalid = Object.keys(errors).length > 0;
  const { plan, shown } = await inScope(
    gate,
    actingAs(visit, 'team', planReason),
    async (transaction) => {
      const loaded = await loadPlan(transaction, day);
      const week = loaded.weeks.find(({ monday }) => monday === asked) ?? loaded.weeks[0];
      const lines = asked === restOf ? loaded.rest : (week?.clients ?? []);
      const clients: readonly NamedRhythm[] = await loadNames(
        transaction,
        visit,
        lines.slice(0, mostShown),
      );
      const monday = asked === restOf ? undefined : week?.monday;
      return { plan: loaded, shown: { monday, clients, found: lines.length } };
    },
  );
  const moved = req.query('moved') ?? '';
  return visit.page({
    title: t.plan,
    lead: t.planLead,
    ...(invalid ? { invalid, status: 400 as const } : {}),
    body: (
      <>
        {/^\d{1,3}$/.test(moved) && !invalid && (
          <Notice kind="info" language={language}>
            {t.moved(formatting(language).number(Number(moved)))}
          </Notice>
        )}
        <PlanView
          visit={visit}
          plan={plan}
          shown={shown}
          mondays={mondaysFrom(day)}
          values={values}
          errors={errors}
        />
      </>
    ),
  });
}

/** Puts chosen own clients in another week, or back where the plan puts them. */
export const postPlan = (gate: Gate): Route => ({
  route: 'POST /contact-plan',
  handle: async (visit) => {
    const t = pick(planWords, visit.language);
    const form = await readSubmitted(visit);
    const to = form.text('to');
    const week = mondaysFrom(visit.day).find((monday) => monday === to);
    const chosen = form.texts('client');
    const errors = {
      ...(chosen.length === 0 ? { '': t.chooseSome } : {}),
      ...(week === undefined && to !== 'plan' ? { to: t.chooseWeek } : {}),
    };
    if (Object.keys(errors).length > 0) return show(gate, visit, form.values, errors);
    const moved = await inScope(gate, actingAs(visit, 'team', planReason), async (transaction) => {
      const own = await openOwn(transaction, chosen);
      await onlyOnce(transaction, form.mark, () => keepWeek(transaction, own, week));
      return own.length;
    });
    const shown = visit.context.req.query('week');
    const query = shown === undefined ? '' : `&week=${encodeURIComponent(shown)}`;
    return visit.context.redirect(`/contact-plan?moved=${moved}${query}`, 303);
  },
});

/** Those of the chosen client numbers who are own clients, with their files open. */
async function openOwn(transaction: Scoped, chosen: readonly string[]) {
  const own = (await listOwnRhythm(transaction)).map(({ person_id }) => person_id);
  const numbers = await numbersOf(transaction, own);
  const persons = own.filter((person) => chosen.includes(numbers.get(person) ?? ''));
  return [...(await openFiles(transaction, persons, 'due-list'))];
}
