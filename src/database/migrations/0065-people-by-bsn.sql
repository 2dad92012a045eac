-- Finds a client by the keyed hash of the BSN, among those whom the scope may know of; the log says that somebody was
-- found by it. The number itself is in no address and in no log.
create function people.number_by_bsn(hash bytea) returns text
  volatile language sql security definer set search_path = pg_catalog, people, audit
  begin atomic
    with found as (
      select p.person_id, p.person_key from people.persons p
      where p.bsn_hash = hash and p.person_id = any (array(select people.visible_persons()))
    ), logged as (
      insert into audit.read_log (what, person_id, opens) select 'search', f.person_id, false from found f
      returning person_id
    )
    select f.person_key from found f join logged l on l.person_id = f.person_id;
  end;
revoke all on function people.number_by_bsn(bytea) from public;
grant execute on function people.number_by_bsn(bytea) to werkspoor_team, werkspoor_intake, werkspoor_income,
  werkspoor_review;
