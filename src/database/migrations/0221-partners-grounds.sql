-- What a partner may know of a client, per kind of partner and data item, and where that asks for consent: consent that
-- was not given, lapsed or was withdrawn takes the item away from the partner by the row policies, not only on a page.

create table partners.grounds (
  kind text not null check (kind in ('provider', 'neighbourhood_team', 'debt_help', 'uwv')),
  item text not null check (item in ('contact', 'reason', 'attendance', 'plan', 'money')),
  how text not null check (how in ('law', 'consent', 'never')),
  primary key (kind, item)
);
comment on table partners.grounds is 'The same as src/modules/partners/rules/sharing.ts, which names the articles; a test lays them beside.';
insert into partners.grounds values
  ('provider', 'contact', 'law'), ('provider', 'reason', 'law'), ('provider', 'attendance', 'law'),
  ('provider', 'plan', 'consent'), ('provider', 'money', 'never'),
  ('neighbourhood_team', 'contact', 'consent'), ('neighbourhood_team', 'reason', 'consent'),
  ('neighbourhood_team', 'attendance', 'consent'), ('neighbourhood_team', 'plan', 'consent'),
  ('neighbourhood_team', 'money', 'consent'),
  ('debt_help', 'contact', 'law'), ('debt_help', 'reason', 'law'), ('debt_help', 'attendance', 'never'),
  ('debt_help', 'plan', 'consent'), ('debt_help', 'money', 'law'),
  ('uwv', 'contact', 'law'), ('uwv', 'reason', 'law'), ('uwv', 'attendance', 'never'), ('uwv', 'plan', 'consent'),
  ('uwv', 'money', 'law');
grant select on partners.grounds to werkspoor_team, werkspoor_partner;

-- Whether a partner may know the item of a person today.
create function partners.may_know(person bigint, partner bigint, item text) returns boolean
  stable language sql security definer set search_path = pg_catalog, partners, app
  begin atomic
    select coalesce(bool_or(g.how = 'law' or g.how = 'consent' and exists (
      select from partners.consents c
      where c.person_id = person and c.partner_id = partner and c.item = g.item
        and c.given_on <= (select app.day()) and c.until > (select app.day())
        and (c.withdrawn_on is null or c.withdrawn_on > (select app.day())))), false)
    from partners.partners p join partners.grounds g on g.kind = p.kind and g.item = may_know.item
    where p.partner_id = partner;
  end;
revoke all on function partners.may_know(bigint, bigint, text) from public;
grant execute on function partners.may_know(bigint, bigint, text) to werkspoor_team, werkspoor_partner;

create or replace function partners.own_trajectories() returns table (trajectory_id bigint, person_id bigint)
  stable language sql security definer set search_path = pg_catalog, partners, instruments, app
  begin atomic
    select t.trajectory_id, t.person_id
    from instruments.referrals r
    join instruments.trajectories t on t.trajectory_id = r.trajectory_id
    where r.partner_id = (select partners.own_partner())
      and (r.closed_on is null or r.closed_on > (select app.day() - 30))
      and r.status <> 'refused'
      and partners.may_know(t.person_id, r.partner_id, 'contact');
  end;

-- Attendance only where the partner may know and tell it.
drop policy partner_adds_own on instruments.attendance;
create policy partner_adds_own on instruments.attendance for insert to werkspoor_partner
  with check (trajectory_id = any (array(select t.trajectory_id from partners.own_trajectories() t
    where t.person_id = any (array(select audit.opened_persons()))
      and partners.may_know(t.person_id, (select partners.own_partner()), 'attendance'))));

grant select, insert, update on partners.consents to werkspoor_import;
