-- Representations come in by the door too (src/extract/tables/representations.ts). Who acts for somebody in the demo
-- stays who was recorded for it by the demo coach, of a client with something to see; without one, the first.
create or replace function entry.demo_representative(on_day date)
  returns table (person_id bigint, name text, representation_id bigint)
  stable language sql security definer set search_path = pg_catalog, people, operations, audit
  begin atomic
    select r.person_id, r.name, r.representation_id
    from people.representations r join people.persons p on p.person_id = r.person_id
    join audit.acts a on a.act_id = r.act_id
    where r.from_day <= on_day and (r.until_day is null or r.until_day > on_day) and p.death_date is null
      and (select bool_and(i.synthetic) from operations.imports i)
    order by a.staff_id is null, r.representation_id limit 1;
  end;
