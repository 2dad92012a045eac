import { type Acting, type Gate, inScope, type Scoped } from '#database/scope.ts';
import { targetGroups } from '#extract/code-lists.ts';
import { choicesOf, labelOf } from '#extract/label-of.ts';
import { actingAs } from '#modules/entry/index.ts';
import { ChangedBy } from '#web/changed-meanwhile.tsx';
import type { Choice } from '#web/field.tsx';
import { Form, type FormErrors, type FormValues } from '#web/form.tsx';
import { formatting } from '#web/formatting.ts';
import { getSignedIn, type Route, type Visit } from '#web/route.ts';
import { type Submitted, versionField } from '#web/submitted.ts';
import { Table } from '#web/table.tsx';
import { Heading } from '#web/text.tsx';
import { pick } from '#web/words.ts';
import {
  holdAreas,
  type LastAct,
  listServedPlaces,
  listServingTeams,
  type ServedPlace,
  type ServingTeam,
} from '../areas-store.ts';
import { areasWords } from '../areas-words.ts';

export type Seen = {
  readonly teams: readonly ServingTeam[];
  readonly places: readonly ServedPlace[];
  /** State that the forms are filled from. */
  readonly last: LastAct | undefined;
};

const versionOf = ({ last }: Seen): string => String(last?.act_id ?? 0);
export const isOvertaken = (form: Submitted, seen: Seen): boolean =>
  form.version !== '' && form.version !== versionOf(seen);

const isAdministrator = (visit: Visit): boolean => getSignedIn(visit).role === 'administrator';
export const acting = (visit: Visit): Acting =>
  actingAs(visit, isAdministrator(visit) ? 'admin' : 'team', 'gebieden van teams');

export const load =
  (visit: Visit) =>
  async (transaction: Scoped): Promise<Seen> => ({
    teams: await listServingTeams(transaction, isAdministrator(visit) ? 'all' : 'own'),
    places: await listServedPlaces(transaction),
    last: await holdAreas(transaction),
  });

/** Which team serves which neighbourhood, from which day; and which teams are for a target group. */
export const areasPage = (gate: Gate): Route => ({
  route: 'GET /team/areas',
  handle: async (visit) =>
    showAreas(visit, await inScope(gate, acting(visit), load(visit)), nothing),
});

export type Filled = {
  readonly values: FormValues;
  readonly errors: FormErrors;
  readonly overtaken?: boolean;
};

const nothing: Filled = { values: {}, errors: {} };

export function showAreas(visit: Visit, seen: Seen, filled: Filled) {
  const t = pick(areasWords, visit.language);
  const { role } = getSignedIn(visit);
  const invalid = filled.overtaken === true || Object.keys(filled.errors).length > 0;
  return visit.page({
    title: t.areas,
    lead: t.areasLead,
    breadcrumb: isAdministrator(visit)
      ? [{ label: t.organisation, href: '/organisation' }, { label: t.areas }]
      : [{ label: t.team, href: '/team' }, { label: t.areas }],
    invalid,
    status: filled.overtaken ? 409 : invalid ? 400 : 200,
    body: (
      <>
        {filled.overtaken && seen.last && (
          <ChangedBy language={visit.language} by={seen.last.staff ?? ''} at={seen.last.at} />
        )}
        <Places visit={visit} seen={seen} />
        {role !== 'distributor' && (
          <>
            <Heading level={2}>{t.change}</Heading>
            <AreaForm visit={visit} seen={seen} filled={filled} />
          </>
        )}
        <Targets visit={visit} seen={seen} filled={filled} />
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

export const wholeArea = 'area:';

function AreaForm({ visit, seen, filled }: SeenProps & { readonly filled: Filled }) {
  const t = pick(areasWords, visit.language);
  const areas = [...new Set(seen.places.map(({ area }) => area))];
  return (
    <Form
      language={visit.language}
      action="/team/areas"
      csrf={visit.csrf}
      once={visit.trace}
      hidden={{ [versionField]: versionOf(seen) }}
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

function Targets({ visit, seen, filled }: SeenProps & { readonly filled: Filled }) {
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
          once={`${visit.trace}-targets`}
          hidden={{ [versionField]: versionOf(seen) }}
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
          values={filled.values}
          errors={{}}
          submit={t.saveTarget}
        />
      )}
    </>
  );
}
