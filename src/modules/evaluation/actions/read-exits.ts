import { dimensions } from '#facts/indicators/dimensions.ts';
import type { SnapshotReader } from '#facts/reader.ts';
import type { ExitCount } from '../rules/exit-curves.ts';

/** By what households may be grouped: as they were when they came in. */
export const exitGroups = [
  'side',
  'age_band',
  'household_kind',
  'education_intake',
  'sex',
] as const;
export type ExitGroup = (typeof exitGroups)[number];

/** Households that came in over these years, until they left or the reference date. */
export const readExits = (
  reader: SnapshotReader,
  by: ExitGroup,
  years: { readonly from: number; readonly to: number },
): Promise<readonly ExitCount[]> =>
  reader.query<ExitCount>(
    `
    with entered as (
      select f.dossier, f.day, coalesce(${dimensions[by].sql}, 'unknown') as "group"
      from flows f
      where f.direction = 'in' and year(f.day) between $from and $to
    )
    select e."group",
      date_sub('month', m."from", coalesce(m."until", reference_date()))::integer as time,
      case when m."until" is null then 0 when m.outflow_reason in ('11', '13') then 1 else 2 end as cause,
      count(*) as count
    from entered e join merged_spells m on m.dossier = e.dossier and m."from" = e.day
    group by all order by all`,
    years,
  );
