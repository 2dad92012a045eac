import type { Trials } from '#engine/causal/standardised.ts';
import { dimensions } from '#facts/indicators/dimensions.ts';
import type { SnapshotReader } from '#facts/reader.ts';
import { type Characteristic, horizonMonths, type TrialQuestion } from '../rules/trial-question.ts';

const { values } = dimensions.instrument_type;
/** The types of instrument, each with its code and its name. */
export const instrumentTypes = values === 'places' ? [] : values;

/** For work, or for any reason. */
const endings = { work: `e.outflow_reason in ('11', '13')`, any: 'true' } as const;

type TrialRow = {
  readonly kind: string;
  readonly one: number;
  readonly other: number | null;
  readonly stratum: string | null;
  readonly began: boolean | null;
  readonly ended: number | null;
  readonly count: number;
};

/**
 * Each month as a small trial of its own (Hernán et al. 2008): households on benefit on the first day, who were so a
 * month before; those of whom an adult began an instrument of the type in that month beside those of whom nobody did,
 * where nobody had begun one in the year before. All are followed equally long. So nobody's time before the start
 * counts for the instrument.
 */
export async function readTrials(
  reader: SnapshotReader,
  { type, ending, from, to, alike }: TrialQuestion,
): Promise<Trials> {
  const rows = await reader.query<TrialRow>(sqlOf(alike, ending), {
    type,
    from: `${from}-01-01`,
    until: `${to + 1}-01-01`,
  });
  const pick = (kind: string) => rows.filter((row) => row.kind === kind);
  return {
    cells: pick('cell').map(({ one, stratum, began, ended, count }) => ({
      id: one,
      stratum: stratum ?? '',
      began: began ?? false,
      ended: ended ?? 0,
      count,
    })),
    units: pick('households').map(({ stratum, began, count }) => ({
      stratum: stratum ?? '',
      began: began ?? false,
      count,
    })),
    together: pick('together').map(({ one, other, count }) => ({
      one,
      other: other ?? one,
      count,
    })),
  };
}

function sqlOf(alike: readonly Characteristic[], ending: TrialQuestion['ending']): string {
  const recorded = alike.flatMap((it) =>
    it === 'department' ? [] : [`coalesce(${dimensions[it].sql}, 'unknown')`],
  );
  const byDepartment = alike.includes('department');
  const ended = horizonMonths
    .map((months, at) => `when e."until" <= h.month + interval ${months} month then ${at + 1}`)
    .join(' ');
  return `
    with begun as (
      select distinct m.dossier, date_trunc('month', t.started_on)::date as month
      from trajectories t join dossier_members m on m.person = t.person
        and m."from" <= t.started_on and (m."until" is null or m."until" > t.started_on)
      where t.instrument_type = $type
    ), ${byDepartment ? `guided as (${guided}),` : ''} earlier as (
      -- As recorded a month before, so nothing that followed from the start.
      select dossier, (month + interval 1 month)::date as month,
        concat_ws(' ', year(month + interval 1 month), ${["''", ...recorded].join(', ')}) as recorded
      from household_months
      where month >= $from::date - interval 1 month and month < $until::date - interval 1 month
    ), looks as (
      select h.dossier, s.month is not null as began,
        concat_ws(' ', b.recorded, ${byDepartment ? "coalesce(c.department, 'unknown')" : "''"}) as stratum,
        case when e."until" is null or not (${endings[ending]}) then 0 ${ended} else 0 end as ended
      from household_months h
      join earlier b on b.dossier = h.dossier and b.month = h.month
      join merged_spells e on e.dossier = h.dossier and e."from" <= h.month
        and (e."until" is null or e."until" > h.month)
      left join begun s on s.dossier = h.dossier and s.month = h.month - interval 1 month
      ${byDepartment ? 'left join guided c on c.dossier = h.dossier and c.month = h.month - interval 1 month' : ''}
      where h.month >= $from::date and h.month < $until::date and not exists (
        from begun p where p.dossier = h.dossier
          and p.month between h.month - interval 13 month and h.month - interval 2 month)
    ), cells as (
      select row_number() over (order by stratum, began, ended) as id, stratum, began, ended, count(*) as count
      from looks group by stratum, began, ended
    ), seen as (
      select l.dossier, c.id, count(*) as count
      from looks l join cells c using (stratum, began, ended) group by all
    )
    select 'cell' as kind, id as one, null as other, stratum, began, ended, count from cells
    union all
    select 'households', 0, null, stratum, began, null, count(distinct dossier)
      from looks group by stratum, began
    union all
    select 'together', one.id, other.id, null, null, null, sum(one.count * other.count)::bigint
      from seen one join seen other using (dossier) group by one.id, other.id
    order by all`;
}

/** By which department a household was guided on the first of a month. */
const guided = `
      select dossier, month, min(department) as department
      from (
        select m.dossier, d.department, months_in(greatest(a."from", m."from"),
          least(coalesce(a."until", open_end()), coalesce(m."until", open_end()), reference_date() + 1)) as month
        from coach_assignments a
        join teams t using (team) join departments d using (department_key)
        join dossier_members m on m.person = a.person
      ) where month >= $from::date - interval 1 month and month < $until::date
      group by all`;
