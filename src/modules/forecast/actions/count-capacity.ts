import type { SnapshotReader } from '#facts/reader.ts';
import type { Month } from '../rules/month.ts';
import type { Capacity } from '../rules/scenario/effects.ts';

/** Clients and full-time coaches of each department that guides people, on the first of the month. */
export async function countCapacity(reader: SnapshotReader, month: Month): Promise<Capacity> {
  const rows = await reader.query<{ department: string; clients: number; fte: number }>(
    `with clients as (
      select d.department, count(*)::integer as clients
      from coach_assignments a join teams using (team) join departments d using (department_key)
      where a."from" <= $day::date and (a."until" is null or a."until" > $day::date) group by all
    ), hours as (
      select d.department, sum(s.tenths_of_hours)::integer as tenths
      from staff_teams s join teams using (team) join departments d using (department_key)
        join staff m using (staff)
      where s."from" <= $day::date and (s."until" is null or s."until" > $day::date)
        and m.role in ('work-coach', 'youth-coach', 'activation-coach') group by all
    )
    select department, clients, coalesce(tenths, 0) / 360 as fte
    from clients left join hours using (department)
    where department in ('work', 'prestatie010', 'youth') order by department`,
    { day: `${month}-01` },
  );
  return Object.fromEntries(rows.map(({ department, ...both }) => [department, both]));
}
