import { beginAct } from '#database/begin-act.ts';
import { onlyOnce } from '#database/only-once.ts';
import { type Gate, inScope, type Scoped } from '#database/scope.ts';
import { targetGroups } from '#extract/code-lists.ts';
import { hasCode } from '#extract/label-of.ts';
import { addMonths, findDay } from '#kernel/day.ts';
import type { FormErrors } from '#web/form.tsx';
import type { Route, Visit } from '#web/route.ts';
import { readSubmitted, type Submitted } from '#web/submitted.ts';
import { pick } from '#web/words.ts';
import { serveAreas, setTargetGroup } from '../areas-store.ts';
import { areasWords } from '../areas-words.ts';
import {
  acting,
  type Filled,
  isOvertaken,
  load,
  type Seen,
  showAreas,
  wholeArea,
} from './areas-page.tsx';

export const postAreas = (gate: Gate): Route => ({
  route: 'POST /team/areas',
  handle: async (visit) => {
    const t = pick(areasWords, visit.language);
    const form = await readSubmitted(visit);
    const seen = await inScope(gate, acting(visit), load(visit));
    const team = seen.teams.find(({ id }) => String(id) === form.text('team'));
    const from = findDay(form.text('from'));
    const place = form.text('place');
    const places = seen.places
      .filter(({ code, area }) => code === place || wholeArea + area === place)
      .map(({ code }) => code);
    const inTime = from !== undefined && from >= visit.day && from <= addMonths(visit.day, 24);
    const errors: FormErrors = {
      ...(places.length === 0 ? { place: t.choosePlace } : {}),
      ...(team === undefined ? { team: t.chooseTeam } : {}),
      ...(inTime ? {} : { from: t.chooseDay }),
    };
    if (team === undefined || from === undefined || Object.keys(errors).length > 0)
      return showAreas(visit, seen, { values: form.values, errors });
    const refused = await saveAreas(gate, visit, form, (transaction) =>
      serveAreas(transaction, { teamId: team.id, places, from }),
    );
    if ('teams' in refused) return showAreas(visit, refused, overtakenBy(form));
    if (refused.length === 0) return visit.context.redirect('/team/areas', 303);
    const names = seen.places.filter(({ code }) => refused.includes(code)).map(({ name }) => name);
    const now = await inScope(gate, acting(visit), load(visit));
    return showAreas(visit, now, {
      values: form.values,
      errors: { place: t.notYours(names.join(', ')) },
    });
  },
});

export const postTargets = (gate: Gate): Route => ({
  route: 'POST /organisation/targets',
  handle: async (visit) => {
    const form = await readSubmitted(visit);
    const [team, target] = [form.text('targetTeam'), form.text('target')];
    if (/^\d{1,9}$/.test(team) && (target === '' || hasCode(targetGroups, target))) {
      const saved = await saveAreas(gate, visit, form, async (transaction) => {
        await setTargetGroup(transaction, Number(team), target || null);
        return [];
      });
      if ('teams' in saved) return showAreas(visit, saved, overtakenBy(form));
    }
    return visit.context.redirect('/team/areas', 303);
  },
});

const overtakenBy = (form: Submitted): Filled => ({
  values: form.values,
  errors: {},
  overtaken: true,
});

class Overtaken extends Error {
  readonly seen: Seen;
  constructor(seen: Seen) {
    super('areas were changed by somebody else meanwhile');
    this.seen = seen;
  }
}

/** Saves once: the places that were refused; or what stands now, when somebody changed it since the form was filled. */
async function saveAreas(
  gate: Gate,
  visit: Visit,
  form: Submitted,
  save: (transaction: Scoped) => Promise<readonly string[]>,
): Promise<readonly string[] | Seen> {
  try {
    return await inScope(gate, acting(visit), async (transaction) => {
      const done = await onlyOnce(transaction, form.mark, async () => {
        const seen = await load(visit)(transaction);
        if (isOvertaken(form, seen)) throw new Overtaken(seen);
        await beginAct(transaction);
        return save(transaction);
      });
      return done.done === 'now' ? done.value : [];
    });
  } catch (fault) {
    if (fault instanceof Overtaken) return fault.seen;
    throw fault;
  }
}
