import type { FactTable } from '../definition.ts';
import { column, period, person, untilKnown } from './column.ts';
import { taken } from './duties.ts';

const sensitive = 'personal-sensitive';
const told = (name: string, nl: string, en: string) => column(name, 'VARCHAR', sensitive, nl, en);
const on = (name: string, nl: string, en: string) => column(name, 'DATE', sensitive, nl, en);
const organised = (name: string, nl: string, en: string) =>
  column(name, 'VARCHAR', 'organisation', nl, en);

export const absences: FactTable = {
  name: 'absences',
  meaning: {
    nl: 'Voor welk deel van de uren een medewerker afwezig is; de reden is niet bekend.',
    en: 'For which share of the hours a member of staff is away; the reason is not known.',
  },
  grain: { nl: 'medewerker en periode', en: 'member of staff and period' },
  columns: [
    column('staff', 'BIGINT', 'pseudonym', 'medewerker', 'member of staff'),
    column('share_away', 'SMALLINT', 'personal', 'procent van de uren', 'per cent of the hours'),
    ...period('personal'),
  ],
  sortedBy: ['staff', 'from'],
  source: {
    extract: 'absences',
    columns: taken({ staff_key: 'staff', share: 'integer', from: 'day', until: 'day' }),
    records: `select staff_id as staff_key, share, from_day as "from", until_day as "until"
      from organisation.absences`,
  },
  sql: `select staff_key as staff, share::smallint as share_away, "from", ${untilKnown}
    from staged.absences where "from" <= reference_date()`,
};

export const handOvers: FactTable = {
  name: 'hand_overs',
  meaning: {
    nl: 'Overdrachten tussen teams, met de afdelingen en het antwoord.',
    en: 'Hand-overs between teams, with the departments and the answer.',
  },
  grain: { nl: 'overdracht', en: 'hand-over' },
  columns: [
    person,
    on('asked_on', 'gevraagd op', 'asked on'),
    on('answered_on', 'beantwoord op', 'answered on'),
    told('hand_over_outcome', 'antwoord', 'answer'),
    column(
      'days_to_answer',
      'SMALLINT',
      sensitive,
      'dagen van vraag tot antwoord',
      'days from request to answer',
    ),
    column(
      'returns',
      'SMALLINT',
      sensitive,
      'hoe vaak deze twee teams deze cliënt in het jaar tot en met deze overdracht teruggaven',
      'how often these two teams returned this client in the year up to and with this hand-over',
    ),
    on('process_on', 'terugkoppeling proces op', 'feedback on process on'),
    told('process', 'proces', 'process'),
    on('substance_on', 'terugkoppeling inhoud op', 'feedback on substance on'),
    told('substance', 'inhoud', 'substance'),
    organised('direction', 'van welke naar welke afdeling', 'from which to which department'),
    organised('team_side', 'werkgebied van het team', 'part of the city of the team'),
  ],
  sortedBy: ['asked_on', 'person', 'direction', 'hand_over_outcome'],
  source: {
    extract: 'hand_overs',
    columns: taken({
      person_key: 'person',
      from_team_key: 'text',
      to_team_key: 'text',
      asked_on: 'day',
      answered_on: 'day',
      outcome: 'text',
      process_on: 'day',
      process: 'text',
      substance_on: 'day',
      substance: 'text',
    }),
    records: `select h.person_id as person_key, f.team_key as from_team_key, t.team_key as to_team_key, h.asked_on,
        h.answered_on, h.outcome, h.process_on, h.process, h.substance_on, h.substance
      from caseload.hand_overs h
      join organisation.teams f on f.team_id = h.from_team_id
      join organisation.teams t on t.team_id = h.to_team_id`,
  },
  sql: `select s.person_key as person, s.asked_on, s.answered_on, s.outcome as hand_over_outcome,
      (s.answered_on - s.asked_on)::smallint as days_to_answer,
      count(*) filter (where s.outcome = 'returned') over (
        partition by s.person_key, least(s.from_team_key, s.to_team_key), greatest(s.from_team_key, s.to_team_key)
        order by s.asked_on range between interval 364 days preceding and current row
      ) as returns, s.process_on, s.process, s.substance_on, s.substance,
      case when fd.department = td.department then 'within'
        when fd.department = 'work' and td.department = 'prestatie010' then 'work-to-prestatie010'
        when fd.department = 'prestatie010' and td.department = 'work' then 'prestatie010-to-work'
        when fd.department = 'youth' then 'from-youth' else 'other' end as direction,
      f.team_side
    from staged.hand_overs s
    join teams f on f.team = s.from_team_key join departments fd on fd.department_key = f.department_key
    join teams t on t.team = s.to_team_key join departments td on td.department_key = t.department_key
    where s.asked_on <= reference_date()`,
};
