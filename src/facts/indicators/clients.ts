import { trackModels } from '#extract/guidance-codes.ts';
import type { Measure } from './definition.ts';
import { guidingDepartments } from './dimensions.ts';
import { onDay } from './measures.ts';

/** Of the departments that guide clients toward work or participation. */
export const guiding = `department in (${guidingDepartments.map((code) => `'${code}'`).join(', ')})`;

/** The track is one of the model that holds on the day. */
const fits = trackModels
  .map(({ from, tracks }, at) => {
    const next = trackModels[at + 1];
    const until = next === undefined ? '' : ` and $day::date < date '${next.from}'`;
    return `($day::date >= date '${from}'${until} and s.track in (${tracks.map((code) => `'${code}'`).join(', ')}))`;
  })
  .join(' or ');

/** What tells clients apart besides their department. */
const traits: Readonly<Record<string, string>> = {
  uncoached: 'a.staff is null',
  exempted: `a.person in (select e.person from exemptions e where e.duty = 'work' and ${onDay('e')})`,
  tracked: `a.person in (select s.person from track_stays s where ${onDay('s')} and (${fits}))`,
};

const clientsWith = (names: readonly string[]): string => `
  select ${['a.person', 'd.department', 't.team_side', ...names.map((name) => `${traits[name]} as ${name}`)].join(', ')}
  from coach_assignments a join teams t using (team) join departments d using (department_key)
  where ${onDay('a')}`;

/**
 * Who belongs to a team on the day and meets a condition on department, `uncoached`, `exempted` and `tracked`. All such
 * measures of a day are counted in one pass; each by itself reads no more than its own condition asks.
 */
export const clientsWho = (condition: string): Required<Pick<Measure, 'sql' | 'within'>> => {
  const named = Object.keys(traits).filter((name) => condition.includes(name));
  const whole = clientsWith(named);
  return {
    sql: condition === 'true' ? whole : `select * from (${whole}) where ${condition}`,
    within: { rows: clientsWith(Object.keys(traits)), where: condition },
  };
};
