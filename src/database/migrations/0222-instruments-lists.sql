-- What the instrument manager adds and watches, waiting lists, and a broker who takes a candidate.

grant insert (instrument_key, instrument_type) on instruments.instruments to werkspoor_catalogue;
grant usage on sequence instruments.own_keys to werkspoor_catalogue;
alter table instruments.instruments alter column instrument_key
  set default 'W-I' || nextval('instruments.own_keys');

-- Who agreed to an instrument and has not begun, in the order of agreement: a number of the trajectory, no name. Who
-- asks gets the number of an own client, to go to that file.
create function instruments.waiting_list(instrument bigint)
  returns table (trajectory_key text, place bigint, agreed_on date, referral text, partner text, expires_on date,
    due_on date, own_client text)
  stable language sql security definer
  set search_path = pg_catalog, instruments, partners, people, caseload, app
  begin atomic
    select t.trajectory_key, row_number() over (order by t.agreed_on, t.trajectory_id), t.agreed_on, r.status, p.name,
      r.expires_on, t.agreed_on + v.place_within_days,
      (select c.person_key from caseload.coach_assignments a join people.persons c on c.person_id = a.person_id
        where a.person_id = t.person_id and a.staff_id = (select app.staff_id()) and a.from_day <= (select app.day())
          and (a.until_day is null or a.until_day > (select app.day())))
    from instruments.trajectories t
    join instruments.versions v on v.instrument_id = t.instrument_id and v.until_day is null
    left join lateral (
      select r.* from instruments.referrals r where r.trajectory_id = t.trajectory_id
      order by r.sent_on desc, r.referral_id desc limit 1
    ) r on true
    left join partners.partners p on p.partner_id = r.partner_id
    where t.instrument_id = instrument and t.status = 'agreed'
    order by 2 limit 500;
  end;

-- Places that the catalogue promised within so many days of the agreement and that are not there: missed, or due within
-- a week. A number of the trajectory, no name.
create function instruments.promised_places(at_most integer)
  returns table (trajectory_key text, instrument_id bigint, agreed_on date, due_on date, referral text, partner text,
    missed bigint, found bigint)
  stable language sql security definer set search_path = pg_catalog, instruments, partners, app
  begin atomic
    select t.trajectory_key, t.instrument_id, t.agreed_on, t.agreed_on + v.place_within_days, r.status, p.name,
      count(*) filter (where t.agreed_on + v.place_within_days < (select app.day())) over (), count(*) over ()
    from instruments.trajectories t
    join instruments.versions v on v.instrument_id = t.instrument_id and v.until_day is null
    left join lateral (
      select r.* from instruments.referrals r where r.trajectory_id = t.trajectory_id
      order by r.sent_on desc, r.referral_id desc limit 1
    ) r on true
    left join partners.partners p on p.partner_id = r.partner_id
    where t.status = 'agreed' and v.place_within_days is not null
      and t.agreed_on + v.place_within_days < (select app.day()) + 7
    order by 4, t.trajectory_id limit at_most;
  end;
revoke all on function instruments.waiting_list(bigint), instruments.promised_places(integer) from public;
grant execute on function instruments.waiting_list(bigint) to werkspoor_team, werkspoor_intake, werkspoor_catalogue;
grant execute on function instruments.promised_places(integer) to werkspoor_catalogue;

-- Trajectories of own clients whose planned end is near or past: a year of leerpraktijkcentrum ends by itself only on
-- paper. Persons and days alone.
create function instruments.ending_soon(days integer, at_most integer)
  returns table (person_id bigint, trajectory_key text, name text, name_en text, planned_until date, found bigint)
  stable language sql security definer set search_path = pg_catalog, instruments, caseload, app
  begin atomic
    select t.person_id, t.trajectory_key, v.name, v.name_en, t.planned_until, count(*) over ()
    from instruments.trajectories t
    join instruments.versions v on v.instrument_id = t.instrument_id and v.until_day is null
    join caseload.coach_assignments a on a.person_id = t.person_id and a.staff_id = (select app.staff_id())
      and a.from_day <= (select app.day()) and (a.until_day is null or a.until_day > (select app.day()))
    where t.status = 'started' and t.planned_until < (select app.day()) + days
    order by t.planned_until, t.trajectory_id limit at_most;
  end;
revoke all on function instruments.ending_soon(integer, integer) from public;
grant execute on function instruments.ending_soon(integer, integer) to werkspoor_team;

-- A broker takes a candidate whom nobody has, or gives one back; the row policies say whom the broker may know of.
grant update (staff_id) on placements.candidates to werkspoor_broker;
