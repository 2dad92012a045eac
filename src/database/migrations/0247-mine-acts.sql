-- What a client does in the own file, by the actions with which a worker does it: each as one act of the client, or of
-- who acts for the client as far as the ground goes. Only rows of the open own file.
create function people.own_acting(topic text) returns setof bigint
  stable language sql security definer set search_path = pg_catalog, people, audit
  begin atomic
    select o.person_id from audit.opened_persons() o(person_id) where people.own_may_see(own_acting.topic);
  end;
revoke all on function people.own_acting(text) from public;
grant execute on function people.own_acting(text) to werkspoor_client;

-- Asking to be called back.
grant insert (person_id, asked_through, about, reach) on contacts.call_backs to werkspoor_client;
create policy client_adds_own on contacts.call_backs for insert to werkspoor_client
  with check (asked_through = 'portal' and person_id = any (array(select people.own_acting('contact'))));

-- Tasks of the plan that runs: what the client says of it, and proof. How it went the worker judges.
grant update (proof, answer, answered_on, act_id) on intake.effort_tasks to werkspoor_client;
create policy client_answers_own on intake.effort_tasks for update to werkspoor_client
  using (person_id = any (array(select people.own_acting('care'))) and outcome is null
    and exists (select from intake.effort_plans p where p.effort_plan_id = effort_tasks.effort_plan_id
      and p.checked_on is null))
  with check (person_id = any (array(select people.own_acting('care'))));

-- Proof that was handed in as a file; once, for every worker who reads the plan. Its name is that of the task.
create table intake.effort_proofs (
  effort_proof_id bigint generated always as identity primary key,
  person_id bigint not null references people.persons,
  effort_task_id bigint not null references intake.effort_tasks,
  media_type text not null check (media_type in ('application/pdf', 'image/jpeg', 'image/png')),
  content bytea not null check (length(content) between 1 and 5000000),
  handed_in_on date not null default app.day(),
  act_id bigint not null default app.act_id() references audit.acts
);
create index effort_proofs_person on intake.effort_proofs (person_id);
create index effort_proofs_task on intake.effort_proofs (effort_task_id);
alter table intake.effort_proofs alter column content set storage external;
call people.guard_file_table('intake.effort_proofs', 'person_id', '{team,intake}');
drop policy snapshot_reads on intake.effort_proofs;
grant select on intake.effort_proofs to werkspoor_team, werkspoor_intake, werkspoor_client;
grant insert (person_id, effort_task_id, media_type, content) on intake.effort_proofs to werkspoor_client;
create policy client_reads_own on intake.effort_proofs for select to werkspoor_client
  using (person_id = any (array(select people.own_acting('care'))));
create policy client_adds_own on intake.effort_proofs for insert to werkspoor_client
  with check (person_id = any (array(select people.own_acting('care'))) and exists (
    select from intake.effort_tasks t join intake.effort_plans p on p.effort_plan_id = t.effort_plan_id
    where t.effort_task_id = effort_proofs.effort_task_id and t.person_id = effort_proofs.person_id
      and p.checked_on is null));
insert into retention.person_parts values ('intake.effort_proofs', 'remove', '{}', '{}', 'handed_in_on');

-- Answering a proposal: yes, or no with a reason in the client's own words.
alter table instruments.trajectories add column client_said text check (client_said <> '' and length(client_said) <= 1000);
grant update (agreed_on, started_on, planned_until, ended_on, ending, result, ending_reason, client_said)
  on instruments.trajectories to werkspoor_client;
create policy client_answers_own on instruments.trajectories for update to werkspoor_client
  using (person_id = any (array(select people.own_acting('care'))) and agreed_on is null and ended_on is null)
  with check (person_id = any (array(select people.own_acting('care'))) and started_on is null and result is null
    and coalesce(ending, 'declined') = 'declined');
grant update (closed_on) on instruments.referrals to werkspoor_client;
update retention.person_parts set texts = '{reason,ending_reason,client_said}'
  where relation = 'instruments.trajectories';

-- An appointment that the client cannot come to, or wants on another day, with the reason: the planner sees it.
alter table planning.appointments
  add column client_asks text check (client_asks in ('cannot', 'move')),
  add column client_why text check (client_why <> '' and length(client_why) <= 500),
  add column client_asked_on date,
  add check (num_nonnulls(client_asks, client_why, client_asked_on) in (0, 3));
create index appointments_asked on planning.appointments (client_asked_on)
  where client_asks is not null and outcome is null;
grant update (client_asks, client_why, client_asked_on) on planning.appointments to werkspoor_client;
create policy client_asks_own on planning.appointments for update to werkspoor_client
  using (person_id = any (array(select people.own_acting('contact'))) and outcome is null)
  with check (person_id = any (array(select people.own_acting('contact'))) and outcome is null);
update retention.person_parts set way = 'blank', texts = '{client_why}' where relation = 'planning.appointments';

-- Appointments that clients ask something about, oldest question first: of who plans all, of others the own.
create function planning.asked_talks(at_most integer)
  returns table (appointment_id bigint, person_id bigint, planned_day date, starts text, client_asks text,
    client_asked_on date, found bigint)
  stable rows 100 language sql security definer set search_path = pg_catalog, planning, people, app
  begin atomic
    select t.appointment_id, t.person_id, t.planned_day, t.starts, t.client_asks, t.client_asked_on, count(*) over ()
    from planning.appointments t
    where t.client_asks is not null and t.outcome is null
      and ((select app.role()) = 'planner' or t.staff_id = (select app.staff_id()))
      and t.person_id = any (array(select people.visible_persons()))
    order by t.client_asked_on, t.appointment_id
    limit at_most;
  end;
revoke all on function planning.asked_talks(integer) from public;
grant execute on function planning.asked_talks(integer) to werkspoor_planning, werkspoor_intake;

-- The own side of a sanction that is considered, as long as it is not decided.
create function duties.open_considerations() returns setof bigint
  stable language sql security definer set search_path = pg_catalog, duties, people
  begin atomic
    select c.consideration_id from duties.considerations c
    where c.decided_on is null and c.person_id = any (array(select people.own_acting('money')));
  end;
revoke all on function duties.open_considerations() from public;
grant execute on function duties.open_considerations() to werkspoor_client;
grant insert (consideration_id, person_id, said) on duties.client_views to werkspoor_client;
create policy client_adds_own on duties.client_views for insert to werkspoor_client
  with check (person_id = any (array(select people.own_acting('money')))
    and consideration_id = any (array(select duties.open_considerations())));

-- Consent, given and withdrawn by the client or who has the rights over the data.
grant insert (person_id, partner_id, item, what_for, until), update (withdrawn_on) on partners.consents
  to werkspoor_client;
create policy client_gives_own on partners.consents for insert to werkspoor_client
  with check (person_id = any (array(select people.own_acting('rights'))) and exists (
    select from partners.partners p join partners.grounds g on g.kind = p.kind
    where p.partner_id = consents.partner_id and g.item = consents.item and g.how = 'consent'));
create policy client_withdraws_own on partners.consents for update to werkspoor_client
  using (person_id = any (array(select people.own_acting('rights'))) and withdrawn_on is null)
  with check (person_id = any (array(select people.own_acting('rights'))));

-- Phone, mail and language are the client's own to say; the address is the BRP's.
alter table people.persons add column language text check (language in ('nl', 'en'));
grant select (language), update (phone, email, language) on people.persons to werkspoor_client;
grant select (language) on people.persons to werkspoor_team, werkspoor_intake, werkspoor_income, werkspoor_planning,
  werkspoor_review, werkspoor_import;
create policy client_changes_own on people.persons for update to werkspoor_client
  using (person_id = any (array(select people.own_acting('rights'))))
  with check (person_id = any (array(select people.own_acting('rights'))));
