-- A search shows a name and opens no file: such a row of the read log lets no file policy through.
alter table audit.read_log add column opens boolean not null default true;

create or replace function audit.opened_persons() returns setof bigint stable language sql security definer
  set search_path = pg_catalog, audit
  begin atomic
    select person_id from audit.read_log
    where transaction = pg_current_xact_id_if_assigned() and person_id is not null and opens;
  end;

-- The log is read newest first and page by page (at, read_id), whole or by one person, member of staff, role
-- or purpose: each way has its order in an index, so that a page costs the same in the tenth year.
drop index audit.read_log_person;
drop index audit.read_log_staff;
drop index audit.read_log_at;
create index read_log_at on audit.read_log (at, read_id);
create index read_log_person on audit.read_log (person_id, at, read_id) where person_id is not null;
create index read_log_staff on audit.read_log (staff_id, at, read_id);
create index read_log_role on audit.read_log (role, at, read_id);
create index read_log_purpose on audit.read_log (purpose, at, read_id);
create index acts_at on audit.acts (at, act_id);
drop index audit.change_log_act;
create index change_log_act on audit.change_log (act_id, relation, action);

-- What the privacy officer sees of acts: staff by name and role.
create view audit.act_lines with (security_invoker = true) as
  select a.act_id, a.at, a.staff_id, s.name as staff_name, a.role, a.purpose, a.reason
  from audit.acts a
  left join organisation.staff s on s.staff_id = a.staff_id;

-- One line an act, table and kind of change: an import that closes 40,000 periods is one line, not 40,000.
create view audit.change_lines with (security_invoker = true) as
  select a.act_id, c.relation, c.action, c.changed_rows
  from audit.acts a
  cross join lateral (
    select l.relation, l.action, count(*) as changed_rows
    from audit.change_log l
    where l.act_id = a.act_id
    group by l.relation, l.action
  ) c;
grant select on audit.act_lines, audit.change_lines to werkspoor_privacy;
