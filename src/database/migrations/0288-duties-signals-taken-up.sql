-- A signal that a coach or trainer gave does not lie: a reviewer takes up the one that waits longest, which begins its
-- consideration. Nobody chooses whom: numbers and a day are all there is to see before.
create function duties.signals_waiting() returns table (found bigint, oldest date)
  stable language sql security definer set search_path = pg_catalog, duties, people, app
  begin atomic
    select count(*), min(s.reported_on)
    from duties.signals s join people.persons p on p.person_id = s.person_id and p.death_date is null
    where s.staff_id is distinct from (select app.staff_id())
      and not exists (select from duties.considerations c where c.signal_id = s.signal_id);
  end;

-- The client and the consideration that was begun; nothing when none waits. Who reported takes up none of the own.
create function duties.take_next_signal() returns table (person_key text, consideration_id bigint)
  volatile language plpgsql security definer set search_path = pg_catalog, duties, people, app as $$
begin
  -- Two who take at once take two.
  perform pg_advisory_xact_lock(hashtext('duties.take_next_signal'));
  return query
    with next as (
      select s.signal_id, s.person_id, p.person_key
      from duties.signals s join people.persons p on p.person_id = s.person_id and p.death_date is null
      where s.staff_id is distinct from app.staff_id()
        and not exists (select from duties.considerations c where c.signal_id = s.signal_id)
      order by s.reported_on, s.signal_id limit 1
    ), begun as (
      insert into duties.considerations (person_id, signal_id, staff_id, considered_on)
      select n.person_id, n.signal_id, app.staff_id(), app.day() from next n
      returning considerations.consideration_id
    )
    select n.person_key, b.consideration_id from next n, begun b;
end
$$;
revoke all on function duties.signals_waiting(), duties.take_next_signal() from public;
grant execute on function duties.signals_waiting(), duties.take_next_signal() to werkspoor_review;
