-- Who is away on a day, so that a demo shows the day of somebody who is there; no reason, no dates.
create function entry.demo_away(on_day date) returns table (staff_id bigint)
  stable language sql security definer set search_path = pg_catalog, organisation
  begin atomic
    select distinct a.staff_id from organisation.absences a
    where a.from_day <= on_day and (a.until_day is null or a.until_day > on_day);
  end;
revoke all on function entry.demo_away(date) from public;
grant execute on function entry.demo_away(date) to werkspoor_entry;
