-- Clients of the own teams who were not spoken to for so many days, longest first: numbers of persons, no name.
create function caseload.team_without_contact(days integer, at_most integer)
  returns table (person_id bigint, contact_day date, coach text, found bigint)
  stable rows 100 language sql security definer
  set search_path = pg_catalog, caseload, contacts, organisation, app
  begin atomic
    with clients as (
      select a.person_id, a.staff_id from caseload.coach_assignments a
      where a.team_id = any (array(select organisation.own_teams())) and a.from_day <= (select app.day())
        and (a.until_day is null or a.until_day > (select app.day()))
        and (select app.role()) in ('distributor', 'team-manager')
    )
    select l.person_id, l.contact_day, s.name, count(*) over ()
    from contacts.last_of(array(select c.person_id from clients c)) l
    join clients c on c.person_id = l.person_id
    left join organisation.staff s on s.staff_id = c.staff_id
    where l.contact_day is null or l.contact_day < (select app.day()) - days
    order by l.contact_day nulls first, l.person_id
    limit at_most;
  end;
revoke all on function caseload.team_without_contact(integer, integer) from public;
grant execute on function caseload.team_without_contact(integer, integer) to werkspoor_team;

-- What changed in the files that this transaction opened: each field with what it was and what it became, who and
-- why. From the before-images; what a row became is its next before-image, or the row itself.
create index change_log_person on audit.change_log (((before ->> 'person_id')::bigint))
  where before ? 'person_id';
create function audit.changes_of_opened(at_most integer)
  returns table (at timestamptz, staff text, role text, reason text, relation text, field text, was text, became text)
  stable language plpgsql security definer set search_path = pg_catalog, audit, organisation as $$
declare
  change record;
  after jsonb;
  opened bigint[] := array(select audit.opened_persons());
begin
  for change in
    select l.change_id, l.at, l.relation, l.action, l.before, c.staff_id, c.role, c.reason, k.key,
      lead(l.before) over (partition by l.relation, l.before ->> k.key order by l.change_id) as next
    from audit.change_log l
    join audit.acts c on c.act_id = l.act_id
    join (values ('people.persons', 'person_id'), ('people.addresses', 'address_id'),
        ('caseload.coach_assignments', 'assignment_id'), ('caseload.hand_overs', 'hand_over_id'),
        ('contacts.contacts', 'contact_id'), ('contacts.call_backs', 'call_back_id')) k (relation, key)
      on k.relation = l.relation
    where l.before ? 'person_id' and (l.before ->> 'person_id')::bigint = any (opened)
    order by l.change_id desc limit at_most
  loop
    after := change.next;
    if after is null and change.action = 'UPDATE' then
      execute format('select to_jsonb(t) from %s t where t.%I = $1', change.relation, change.key)
      into after using (change.before ->> change.key)::bigint;
    end if;
    return query
      select change.at, s.name, change.role, change.reason, change.relation, f.key, f.value,
        after ->> f.key
      from jsonb_each_text(change.before) f
      left join organisation.staff s on s.staff_id = change.staff_id
      where f.key not in ('act_id', 'bsn_hash', 'bsn_cipher', 'from_day', 'until_day', 'revision')
        and f.value is distinct from (after ->> f.key);
    return query
      select change.at, s.name, change.role, change.reason, change.relation, n.key, null::text, n.value
      from jsonb_each_text(coalesce(after, '{}')) n
      left join organisation.staff s on s.staff_id = change.staff_id
      where change.before ->> n.key is null and n.value is not null and not change.before ? n.key;
  end loop;
end
$$;
revoke all on function audit.changes_of_opened(integer) from public;
grant execute on function audit.changes_of_opened(integer) to werkspoor_team;
