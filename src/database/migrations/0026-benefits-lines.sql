-- The benefit of a person: spells of the dossiers that the person belonged to, as far as the two overlap. Who left
-- a dossier does not see, and is not shown with, what happened in it afterwards.
create view benefits.spell_lines with (security_invoker = true) as
  select m.person_id, m.position, b.spell_id, b.scheme, b.from_day, b.until_day, b.inflow_reason,
    b.outflow_reason, b.start_known_on, b.end_known_on
  from people.dossier_members m
  join benefits.benefit_spells b on b.dossier_id = m.dossier_id
    and (m.until_day is null or b.from_day < m.until_day)
    and (b.until_day is null or b.until_day > m.from_day);
grant select on benefits.spell_lines to werkspoor_team;
