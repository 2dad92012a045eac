-- What the municipality decides on figures: targets, designs, scenarios, forecasts. The analytical modules write
-- here and nowhere else. `werkspoor_steering` has no right on any schema with records of people: whoever analyses
-- cannot reach a person, also not by a mistake in a statement.
grant usage on schema app, audit to werkspoor_steering;
grant execute on function audit.begin_act() to werkspoor_steering;

create schema steering;
grant usage on schema steering to werkspoor_steering;

-- For migrations: what every table of this schema has. Everybody with the scope reads, who steers writes, the
-- former image of a row stays, and nothing is removed.
create procedure steering.guard(relation regclass) language plpgsql as $$
begin
  execute format('alter table %s enable row level security', relation);
  execute format('grant select, insert, update on %s to werkspoor_steering', relation);
  execute format('create policy steering_reads on %s for select to werkspoor_steering using (true)', relation);
  execute format('create policy steering_adds on %s for insert to werkspoor_steering
    with check ((select app.role()) = any(steering.writing_roles()))', relation);
  execute format('create policy steering_changes on %s for update to werkspoor_steering using (true)
    with check ((select app.role()) = any(steering.writing_roles()))', relation);
  call audit.keep_history(relation);
end
$$;

-- Council members read; `system` is a job or the command line.
create function steering.writing_roles() returns text[] immutable language sql
  begin atomic
    select array['policy-officer', 'researcher', 'programme-manager', 'system'];
  end;
revoke all on function steering.writing_roles() from public;
grant execute on function steering.writing_roles() to werkspoor_steering;

-- Who made what stands here, when and why. With the owner's rights, and of these acts alone.
create view steering.acts as
  select act_id, at, staff_id, role, reason
  from audit.acts
  where purpose = 'policy-information';
grant select on steering.acts to werkspoor_steering;
