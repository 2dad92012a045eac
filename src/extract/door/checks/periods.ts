import type { ExtractTable } from '#extract/definition.ts';
import { name, text } from '../sql-names.ts';
import { refused, staged } from '../staging.ts';
import { getColumn, getTarget, keyAsText, resolved, sameKey, type Target } from '../target.ts';

export type Period = NonNullable<ExtractTable['period']>;

/**
 * Periods of one owner in the file: in order of their first day, a period that begins before an earlier one
 * has ended is refused and names the line of that one. Days and months sort as text.
 */
export function refuseOverlaps({ table }: Target, period: Period): string {
  const owner = period.owner.map((column) => name(column)).join(', ');
  const from = `${name(period.from)} collate "C"`;
  return `insert into staging.refusals ("table", line, field, value, code, about)
    select ${text(table.name)}, s.line, ${text(period.from)}, s."from", 'overlaps-row', split_part(s.last, ' ', 2)
    from (
      select line, ${name(period.from)} as "from",
        max((coalesce(${name(period.until)}, '9999') || ' ' || line) collate "C") over (
          partition by ${owner} order by ${from}, line
          rows between unbounded preceding and 1 preceding) as last
      from ${staged(table)}
    ) s
    where split_part(s.last, ' ', 1) > s."from" collate "C"`;
}

/**
 * Periods in the database that no row of the file replaces stay: a row that overlaps one is refused. To be
 * repeated until it refuses nothing, as each refused row leaves the former version of itself in place.
 */
export function refuseOverlapsWithExisting(target: Target, period: Period): string {
  const { table } = target;
  const owner = ownerColumns(target, period).map((column) => `t.${column} = r.${column}`);
  const again = keyAsText(target);
  return `with r as (${resolved(target)})
    insert into staging.refusals ("table", line, field, value, code, about)
    select distinct on (r.line) ${text(table.name)}, r.line, ${text(period.from)}, lower(r.during)::text,
      case when q.line is null then 'overlaps-existing' else 'overlaps-refused' end,
      coalesce(q.line::text, concat(lower(t.during), '/', upper(t.during)))
    from r
    join ${target.relation} t on ${owner.join(' and ')} and t.during && r.during
    left join r m on ${sameKey(target, 'm')}
    ${again.joins}
    left join ${refused(table)} q on ${again.match}
    where m.line is null
    order by r.line, q.line nulls last, lower(t.during)`;
}

/** The columns of the target that stand for the owner of a period. */
function ownerColumns({ table }: Target, period: Period): readonly string[] {
  return period.owner.map((column) => {
    const { type } = getColumn(table, column);
    return name(type.is === 'reference' ? getTarget(type.to).id : column);
  });
}
