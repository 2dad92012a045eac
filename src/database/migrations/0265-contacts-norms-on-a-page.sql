-- Norms of the contact plan are set on a page, from a day on; what held stays.
alter table contacts.planning_norms
  add column set_on timestamptz not null default clock_timestamp(),
  -- Nobody: what shipped with the product.
  add column act_id bigint default app.act_id() references audit.acts;
grant usage on schema contacts to werkspoor_admin;
grant select, insert (from_day, minutes, share, weeks, days_without_track, source) on contacts.planning_norms
  to werkspoor_admin;
