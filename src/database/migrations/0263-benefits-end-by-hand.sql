-- A benefit that ends where no benefits administration is linked (issue: application to a job that lasts): the right of
-- the household of a person whose file is open ends on a day, for a reason of CBS, decided today. Nothing when no right
-- runs that began before.
create function benefits.end_spell(person bigint, until date, reason text) returns boolean
  volatile language plpgsql security definer set search_path = pg_catalog, benefits, people, audit, app as $$
declare
  ended bigint;
begin
  if app.role() <> 'income-consultant' or not exists (select from audit.opened_persons() o where o = person) then
    return false;
  end if;
  update benefits.benefit_spells s
  set during = daterange(s.from_day, end_spell.until), outflow_reason = end_spell.reason, end_known_on = app.day(),
    act_id = app.act_id()
  where s.until_day is null and s.from_day < end_spell.until
    and s.dossier_id in (select m.dossier_id from people.dossier_members m where m.person_id = person
      and m.from_day <= app.day() and (m.until_day is null or m.until_day > app.day()))
  returning s.dossier_id into ended;
  if ended is null then
    return false;
  end if;
  -- Social assistance is no main income of the household from that day.
  update benefits.main_income i
  set during = daterange(i.from_day, end_spell.until), act_id = app.act_id()
  where i.until_day is null and i.from_day < end_spell.until
    and i.person_id in (select m.person_id from people.dossier_members m where m.dossier_id = ended
      and m.from_day <= app.day() and (m.until_day is null or m.until_day > app.day()));
  return true;
end
$$;
revoke all on function benefits.end_spell(bigint, date, text) from public;
grant execute on function benefits.end_spell(bigint, date, text) to werkspoor_income;
