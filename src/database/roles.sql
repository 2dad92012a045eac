-- The roles of Werkspoor are the cluster's, not one database's. `werkspoor migrate` runs this file when its
-- login may create roles; where it may not, a database administrator runs it once (docs/runbook.md).
-- The gate is the only role that serves: it inherits nothing, so a transaction that forgets to name its
-- scope is refused. Its password is set by `migrate`, or by the administrator for WERKSPOOR_GATE_URL.
do $$
declare
  scope text;
begin
  if not exists (select from pg_roles where rolname = 'werkspoor_gate') then
    create role werkspoor_gate login noinherit;
  end if;
  foreach scope in array array[
    'werkspoor_entry',    -- signs people in and keeps their sessions
    'werkspoor_team',     -- coaches, distributors and team managers: the clients of their teams
    'werkspoor_prevention', -- WW@Work: who enrolled there, no client
    'werkspoor_intake',   -- intake workers: who applies, until the track begins
    'werkspoor_planning', -- planners: appointments, nothing of the file
    'werkspoor_income',   -- income consultants: applications, decisions, income
    'werkspoor_review',   -- reviewers: their own cases
    'werkspoor_broker',   -- job brokers and employer advisers: who is referred or matched
    'werkspoor_partner',  -- providers and neighbourhood teams: their own referrals
    'werkspoor_catalogue',-- instrument managers: the catalogue, no client
    'werkspoor_public',   -- forms that anybody may send: adds, reads nothing back
    'werkspoor_client',   -- a client: what is the own
    'werkspoor_mail',     -- sends the mail that waits: no client but whom it writes to
    'werkspoor_admin',    -- administrators: organisation and imports, no client
    'werkspoor_privacy',  -- privacy officers: the logs, not the content
    'werkspoor_retention', -- lets go what has passed its term, by functions; reads no record
    'werkspoor_import',   -- the door: writes every record table
    'werkspoor_snapshot', -- the snapshot job: reads what facts are made of, no name
    'werkspoor_steering', -- targets, designs and forecasts: no right on any record of a person
    'werkspoor_jobs'      -- the queue of jobs (src/platform/jobs), nothing else
  ] loop
    if not exists (select from pg_roles where rolname = scope) then
      execute format('create role %I nologin', scope);
    end if;
    if not pg_has_role('werkspoor_gate', scope, 'member') then
      execute format('grant %I to werkspoor_gate', scope);
    end if;
  end loop;
end
$$;
