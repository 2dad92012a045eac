-- A spell is the dossier's; a person shares it from joining the dossier until leaving it. So a spell that goes on
-- for a former partner ends, for who left, on the day of leaving, and says so.
create or replace view benefits.spell_lines with (security_invoker = true) as
  select m.person_id, m.position, b.spell_id, b.scheme, greatest(b.from_day, m.from_day) as from_day,
    least(b.until_day, m.until_day) as until_day, b.inflow_reason,
    case when l.left_before then null else b.outflow_reason end as outflow_reason, b.start_known_on,
    case when l.left_before then null else b.end_known_on end as end_known_on,
    m.from_day > b.from_day as joined_later, l.left_before
  from people.dossier_members m
  join benefits.benefit_spells b on b.dossier_id = m.dossier_id
    and (m.until_day is null or b.from_day < m.until_day)
    and (b.until_day is null or b.until_day > m.from_day)
  cross join lateral (
    select m.until_day is not null and (b.until_day is null or b.until_day > m.until_day) as left_before
  ) l;

create or replace view caseload.client_lines with (security_invoker = true) as
  select p.person_id, p.person_key, p.given_names, p.family_name, p.birth_date, n.name as neighbourhood,
    case when b.from_day is not null then greatest(b.from_day, m.from_day) end as benefit_since, c.contact_day, c.contact_topic, c.next_step,
    c.next_step_day, a.from_day as assigned_on, t.name as team
  from people.persons p
  left join caseload.coach_assignments a on a.person_id = p.person_id
    and a.from_day <= (select app.day()) and (a.until_day is null or a.until_day > (select app.day()))
  left join organisation.teams t on t.team_id = a.team_id
  left join people.addresses d on d.person_id = p.person_id
    and d.from_day <= (select app.day()) and (d.until_day is null or d.until_day > (select app.day()))
  left join places.neighbourhoods n on n.neighbourhood_code = d.neighbourhood_code
  left join people.dossier_members m on m.person_id = p.person_id
    and m.from_day <= (select app.day()) and (m.until_day is null or m.until_day > (select app.day()))
  left join benefits.benefit_spells b on b.dossier_id = m.dossier_id
    and b.from_day <= (select app.day()) and (b.until_day is null or b.until_day > (select app.day()))
  left join contacts.last_of_opened() c on c.person_id = p.person_id;

create or replace function caseload.own_client_facts() returns table (person_id bigint, assigned_on date,
    given_names text, family_name text, benefit_since date, contact_day date)
  stable rows 100 language sql security definer
  set search_path = pg_catalog, caseload, people, benefits, contacts, app
  begin atomic
    with own as (
      select r.person_id from caseload.relations() r where r.relation = 'own'
    )
    select p.person_id, a.from_day, p.given_names, p.family_name,
      case when b.from_day is not null then greatest(b.from_day, m.from_day) end, l.contact_day
    from contacts.last_of(array(select o.person_id from own o)) l
    join people.persons p on p.person_id = l.person_id
    join caseload.coach_assignments a on a.person_id = l.person_id
      and a.from_day <= (select app.day()) and (a.until_day is null or a.until_day > (select app.day()))
    left join people.dossier_members m on m.person_id = l.person_id
      and m.from_day <= (select app.day()) and (m.until_day is null or m.until_day > (select app.day()))
    left join benefits.benefit_spells b on b.dossier_id = m.dossier_id
      and b.from_day <= (select app.day()) and (b.until_day is null or b.until_day > (select app.day()));
  end;
