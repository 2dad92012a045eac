import { beginAct } from '#database/begin-act.ts';
import { onlyOnce } from '#database/only-once.ts';
import { type Acting, type Gate, inScope, type Scoped } from '#database/scope.ts';
import { targetGroups } from '#extract/code-lists.ts';
import { choicesOf, hasCode, labelOf } from '#extract/label-of.ts';
import { addMonths, findDay } from '#kernel/day.ts';
import { actingAs } from '#modules/entry/index.ts';
import type { Choice } from '#web/field.tsx';
import { Form, type FormErrors, type FormValues } from '#web/form.tsx';
import { formatting } from '#web/formatting.ts';
import { getSignedIn, type Route, type Visit } from '#web/route.ts';
import { readSubmitted } from '#web/submitted.ts';
import { Table } from '#web/table.tsx';
import { Heading } from '#web/text.tsx';
import { pick } from '#web/words.ts';
import {
  listServedPlaces,
  listServingTeams,
  type ServedPlace,
  type ServingTeam,
  serveAreas,
  setTargetGroup,
} from '../areas-store.ts';
import { areasWords } from '../areas-words.ts';

type Seen = { readonly teams: readonly ServingTeam[]; readonly places: readonly ServedPlace[] };

const isAdministrator = (visit: Visit): boolean => getSignedIn(visit).role === 'administrator';
const acting = (visit: Visit): Acting =>
  actingAs(visit, isAdministrator(visit) ? 'admin' : 'team', 'gebieden van teams');

const load =
  (visit: Visit) =>
  async (transaction: Scoped): Promise<Seen> => ({
    teams: await listServingTeams(transaction, isAdministrator(visit) ? 'all' : 'own'),
    places: await listServedPlaces(transaction),
  });

/** Which team serves which neighbourhood, from which day; and which teams are for a target group. */
export const areasPage = (gate: Gate): Route => ({
  route: 'GET /team/areas',
  handle: async (visit) =>
    show(visit, await inScope(gate, acting(visit), load(visit)), { values: {}, errors: {} }),
});

type Filled = { readonly values: FormValues; readonly errors: FormErrors };

function show(visit: Visit, seen: Seen, filled: Filled) {
  const t = pick(areasWords, visit.language);
  const { role } = getSignedIn(visit);
  const invalid = Object.keys(filled.errors).length > 0;
  return visit.page({
    title: t.areas,
    lead: t.areasLead,
    breadcrumb: isAdministrator(visit)
      ? [{ label: t.organisation, href: '/organisation' }, { label: t.areas }]
      : [{ label: t.team, href: '/team' }, { label: t.areas }],
    invalid,
    status: invalid ? 400 : 200,
    body: (
      <>
        <Places visit={visit} seen={seen} />
        {role !== 'distributor' && (
          <>
            <Heading level={2}>{t.change}</Heading>
            <AreaForm visit={visit} seen={seen} filled={filled} />
          </>
        )}
        <Targets visit={visit} seen={seen} />
      </>
    ),
  });
}

type SeenProps = { readonly visit: Visit; readonly seen: Seen };

/** A column for each department: who serves the neighbourhood today, and who will. */
function Places({ visit, seen }: SeenProps) {
  const t = pick(areasWords, visit.language);
  const { day } = formatting(visit.language);
  const teams = new Map(seen.teams.map((team) => [team.id, team]));
  const departments = [...new Map(seen.teams.map(({ kind, department }) => [kind, department]))];
  const serving = ({ serves }: ServedPlace, kind: string): string =>
    serves
      .flatMap(({ teamId, from }) => {
        const team = teams.get(teamId);
        if (team?.kind !== kind) return [];
        return [from > visit.day ? t.fromThen(team.name, day(from)) : team.name];
      })
      .join('; ') || t.nobody;
  return (
    <Table
      id="areas"
      caption={t.areasCaption}
      empty={t.noPlaces}
      rows={seen.places}
      columns={[
        { header: t.neighbourhood, rowHeader: true, cell: (place) => place.name },
        { header: t.area, cell: (place) => place.area },
        ...departments.map(([kind, department]) => ({
          header: department,
          cell: (place: ServedPlace) => serving(place, kind),
        })),
      ]}
    />
  );
}

const wholeArea = 'area:';

function AreaForm({ visit, seen, filled }: SeenProps & { readonly filled: Filled }) {
  const t = pick(areasWords, visit.language);
  const areas = [...new Set(seen.places.map(({ area }) => area))];
  return (
    <Form
      language={visit.language}
      action="/team/areas"
      csrf={visit.csrf}
      once={visit.trace}
      fields={[
        {
          kind: 'select',
          name: 'place',
          label: t.where,
          choices: [
            ...areas.map((area): Choice => ({ value: wholeArea + area, label: t.whole(area) })),
            ...seen.places.map(
              ({ code, name, area }): Choice => ({
                value: code,
                label: `${name}, ${area}`,
              }),
            ),
          ],
        },
        {
          kind: 'select',
          name: 'team',
          label: t.servedBy,
          choices: seen.teams.map(({ id, name }) => ({ value: String(id), label: name })),
        },
        { kind: 'date', name: 'from', label: t.from, hint: t.fromHint },
      ]}
      values={{ from: visit.day, ...filled.values }}
      errors={filled.errors}
      submit={t.save}
    />
  );
}

function Targets({ visit, seen }: SeenProps) {
  const { language } = visit;
  const t = pick(areasWords, language);
  const withTarget = seen.teams.filter(({ target }) => target !== null);
  return (
    <>
      <Heading level={2}>{t.targets}</Heading>
      <Table
        id="targets"
        caption={t.targetsCaption}
        empty={t.noTargets}
        rows={withTarget}
        stacks
        columns={[
          { header: t.team, rowHeader: true, cell: ({ name }) => name },
          { header: t.department, cell: ({ department }) => department },
          {
            header: t.target,
            cell: ({ target }) => labelOf(targetGroups, target ?? '')[language],
          },
        ]}
      />
      {isAdministrator(visit) && (
        <Form
          language={language}
          action="/organisation/targets"
          csrf={visit.csrf}
          once={visit.trace}
          fields={[
            {
              kind: 'select',
              name: 'targetTeam',
              label: t.team,
              choices: seen.teams.map(({ id, name }) => ({ value: String(id), label: name })),
            },
            {
              kind: 'select',
              name: 'target',
              label: t.target,
              hint: t.targetHint,
              optional: true,
              choices: choicesOf(targetGroups, language),
            },
          ]}
          values={{}}
          errors={{}}
          submit={t.saveTarget}
        />
      )}
    </>
  );
}

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
      return show(visit, seen, { values: form.values, errors });
    const refused = await inScope(gate, acting(visit), async (transaction) => {
      const done = await onlyOnce(transaction, form.mark, async () => {
        await beginAct(transaction);
        return serveAreas(transaction, { teamId: team.id, places, from });
      });
      return done.done === 'now' ? done.value : [];
    });
    if (refused.length === 0) return visit.context.redirect('/team/areas', 303);
    const names = seen.places.filter(({ code }) => refused.includes(code)).map(({ name }) => name);
    const now = await inScope(gate, acting(visit), load(visit));
    return show(visit, now, {
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
      await inScope(gate, acting(visit), (transaction) =>
        onlyOnce(transaction, form.mark, async () => {
          await beginAct(transaction);
          await setTargetGroup(transaction, Number(team), target || null);
        }),
      );
    }
    return visit.context.redirect('/team/areas', 303);
  },
});
