import type { ExtractTable } from '#extract/definition.ts';
import { name, text } from '../sql-names.ts';
import { staged } from '../staging.ts';

/** The same key on two lines: the first stands, each later one is refused and names the first. */
export function refuseSameKeys(table: ExtractTable): string {
  const keys = table.key.map(name);
  const [field = ''] = table.key;
  return `insert into staging.refusals ("table", line, field, value, code, about)
    select ${text(table.name)}, s.line, ${text(field)}, left(s.${name(field)}, 80), 'same-key', twice.line::text
    from (
      select ${keys.join(', ')}, min(line) as line from ${staged(table)}
      group by ${keys.join(', ')} having count(*) > 1
    ) twice
    join ${staged(table)} s using (${keys.join(', ')})
    where s.line > twice.line`;
}

/** The same number with two persons, in the file: the first stands. */
export const refuseSharedNumbers = `insert into staging.refusals ("table", line, field, value, code, about)
  select 'persons', s.line, 'bsn', null, 'bsn-shared', twice.line::text
  from (
    select bsn_hash, min(line) as line from staging.persons group by 1 having count(*) > 1
  ) twice
  join staging.persons s using (bsn_hash)
  where s.line > twice.line`;

/**
 * The number of a person in the database who keeps it: no row that is still to be loaded gives that person
 * another. To be repeated until it refuses nothing, as each refused row leaves another number in place.
 */
export const refuseTakenNumbers = `insert into staging.refusals ("table", line, field, value, code, about)
  select 'persons', s.line, 'bsn', null, 'bsn-taken', null
  from staging.persons s
  join people.persons t on t.bsn_hash = s.bsn_hash and t.person_key <> s.person_key
  left join staging.persons m on m.person_key = t.person_key
  where m.line is null`;
