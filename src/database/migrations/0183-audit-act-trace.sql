-- The processing log goes out with the trace of each act (Logboek Dataverwerkingen).
create or replace view audit.act_lines with (security_invoker = true) as
  select a.act_id, a.at, a.staff_id, s.name as staff_name, a.role, a.purpose, a.reason, a.trace
  from audit.acts a
  left join organisation.staff s on s.staff_id = a.staff_id;
