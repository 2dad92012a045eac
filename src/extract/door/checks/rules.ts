import type { ExtractTable } from '#extract/definition.ts';
import { mayLieAhead } from '#extract/limits.ts';
import type { Day } from '#kernel/day.ts';
import { name, text } from '../sql-names.ts';
import { getColumn, referencesOf, referred, type Target, typed } from '../target.ts';
import { instrumentRules } from './instrument-rules.ts';
import type { Rule, Rules } from './rule.ts';

/** The rules of a table, and what must be joined to judge them. */
export function rulesOf({ table }: Target, until: Day): Rules {
  const own = ownRules[table.name]?.(table);
  return {
    rules: [
      ...periodRules(table),
      ...futureRules(table, until),
      ...birthRules(table),
      ...(own?.rules ?? []),
    ],
    joins: own?.joins ?? [],
  };
}

function periodRules(table: ExtractTable): readonly Rule[] {
  if (table.period === undefined) return [];
  const { from, until } = table.period;
  return [
    {
      field: until,
      bad: `${typed(table, until)} <= ${typed(table, from)}`,
      code: text('until-not-after-from'),
      about: `s.${name(from)}`,
    },
  ];
}

/** What happened or was decided lies in the past of the extract; an end may be known beforehand. */
function futureRules(table: ExtractTable, until: Day): readonly Rule[] {
  const ends = new Set([table.period?.until, ...mayLieAhead]);
  return table.columns
    .filter(
      ({ name: column, type }) => (type.is === 'day' || type.is === 'month') && !ends.has(column),
    )
    .map(({ name: column }) => ({
      field: column,
      bad: `${typed(table, column)} > ${text(until)}::date`,
      code: text('in-the-future'),
      about: text(until),
    }));
}

/** Nothing is recorded of a person before the birth; a month counts from the month of birth. */
function birthRules(table: ExtractTable): readonly Rule[] {
  const person = referencesOf(table).find(({ parent }) => parent.table.name === 'persons');
  const moment = table.period?.from ?? table.columns.find(({ type }) => type.is === 'day')?.name;
  if (person === undefined || moment === undefined) return [];
  const birth = `${referred(person.column.name)}.birth_date`;
  const earliest =
    getColumn(table, moment).type.is === 'month' ? `date_trunc('month', ${birth})` : birth;
  return [
    { field: moment, bad: `${typed(table, moment)} < ${earliest}`, code: text('before-birth') },
  ];
}

const ownRules: { readonly [table: string]: (table: ExtractTable) => Rules } = {
  residents: () => ({
    joins: [],
    rules: [
      {
        field: 'residents_15_75',
        bad: 's.residents_15_75::integer > s.residents::integer',
        code: text('more-than-all'),
        about: 's.residents',
      },
    ],
  }),
  teams: () => ({
    joins: [],
    rules: [
      {
        field: 'closed_on',
        bad: 's.closed_on::date <= s.opened_on::date',
        code: text('closed-not-after-opened'),
        about: 's.opened_on',
      },
    ],
  }),
  staff_teams: () => ({
    joins: [],
    rules: [
      {
        field: 'hours_per_week',
        bad: 's.hours_per_week::numeric <> round(s.hours_per_week::numeric, 1)',
        code: text('one-decimal'),
      },
    ],
  }),
  persons: () => ({
    joins: [],
    rules: [
      {
        field: 'death_date',
        bad: 's.death_date::date < s.birth_date::date',
        code: text('death-before-birth'),
        about: 's.birth_date',
      },
    ],
  }),
  addresses: () => ({
    joins: [],
    rules: [
      {
        field: 'postcode',
        bad: `s.postcode !~ '^[1-9][0-9]{3}[A-Z]{2}$'`,
        code: text('postcode-form'),
      },
    ],
  }),
  benefit_spells: spellRules,
  applications: applicationRules,
  application_documents: () => inOrder('asked_on', ['due_on', 'received_on']),
  appointments: () => inOrder('made_on', ['planned_day']),
  intakes: () => inOrder('opened_on', ['finished_on']),
  profile_items: () => ({
    joins: [],
    rules: [
      ...inOrder('recorded_on', ['ended_on']).rules,
      {
        field: 'what',
        bad: `s.kind = 'work-limit' and s.what is not null`,
        code: text('no-text-here'),
      },
    ],
  }),
  call_backs: () => ({
    joins: [],
    rules: [...inOrder('asked_on', ['answered_on']).rules, ...together('outcome', 'answered_on')],
  }),
  hand_overs: () => ({
    joins: [],
    rules: [
      ...inOrder('asked_on', ['answered_on']).rules,
      ...together('outcome', 'answered_on'),
      ...together('process', 'process_on'),
      ...together('substance', 'substance_on'),
    ],
  }),
  track_decisions: () => inOrder('decided_on', ['second_on']),
  claims: () => ({
    joins: [],
    rules: [
      ...inOrder('decided_on', ['settled_on']).rules,
      ...together('settlement', 'settled_on'),
    ],
  }),
  effort_plans: () => ({
    joins: [],
    rules: [
      ...inOrder('made_on', ['check_on', 'checked_on']).rules,
      ...together('result', 'checked_on'),
    ],
  }),
  ...instrumentRules,
};

/** What follows does not lie before what it follows. */
const inOrder = (first: string, later: readonly string[]): Rules => ({
  joins: [],
  rules: later.map((field) => ({
    field,
    bad: `s.${field}::date < s.${first}::date`,
    code: text('before-other-day'),
    about: `s.${first}`,
  })),
});

/** Two fields that come together: what came of it, and when; `when`: only then. */
const together = (field: string, other: string, when = 'true'): readonly Rule[] => [
  {
    field,
    bad: `s.${other} is not null and ${when} and s.${field} is null`,
    code: text('missing-with-end'),
    about: `s.${other}`,
  },
  {
    field,
    bad: `(s.${other} is null or not (${when})) and s.${field} is not null`,
    code: text('without-end'),
  },
];

/** A decision has a day and a reason, and follows an application, unless it was withdrawn before. */
function applicationRules(): Rules {
  return {
    joins: [],
    rules: [
      ...inOrder('reported_on', ['search_until', 'effort_until', 'received_on', 'decided_on'])
        .rules,
      ...inOrder('received_on', ['decision_due', 'advance_on']).rules,
      ...together('decided_on', 'outcome'),
      ...together('reason', 'outcome'),
      ...together('granted_from', 'outcome', `s.outcome = 'granted'`),
      ...together('decision_due', 'received_on'),
      {
        field: 'received_on',
        bad: `s.received_on is null and s.outcome is not null and s.outcome <> 'withdrawn'`,
        code: text('missing-with-end'),
        about: 's.outcome',
      },
    ],
  };
}

/** End, reason and known day come together; grants work back, so a decision follows what it decides. */
function spellRules(): Rules {
  const withEnd = (field: string): readonly Rule[] => [
    {
      field,
      bad: `s.until is not null and s.${field} is null`,
      code: text('missing-with-end'),
      about: 's.until',
    },
    { field, bad: `s.until is null and s.${field} is not null`, code: text('without-end') },
  ];
  return {
    joins: [
      `left join (
        select m.dossier_id, min(p.birth_date) as birth
        from people.dossier_members m join people.persons p using (person_id) group by 1
      ) eldest on eldest.dossier_id = ${referred('dossier_key')}.dossier_id`,
    ],
    rules: [
      ...withEnd('outflow_reason'),
      ...withEnd('end_known_on'),
      {
        field: 'start_known_on',
        bad: 's.start_known_on::date < s."from"::date',
        code: text('known-before-start'),
        about: 's."from"',
      },
      {
        field: 'end_known_on',
        bad: 's.end_known_on::date < s.start_known_on::date',
        code: text('end-known-first'),
        about: 's.start_known_on',
      },
      {
        field: 'from',
        bad: 's."from"::date < eldest.birth',
        code: text('before-anyone-born'),
      },
    ],
  };
}
