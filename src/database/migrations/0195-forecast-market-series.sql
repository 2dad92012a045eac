-- Series of the labour market that were loaded (vacancies, unemployment), by month: the newest is beside which exits and
-- inflow are laid. Figures that others published, of no person.
create table steering.market_series (
  market_series_id bigint generated always as identity primary key,
  act_id bigint not null default app.act_id() references audit.acts,
  name text not null check (name <> ''),
  source text not null check (source <> ''),
  -- The first month; one number for each month from it on.
  first date not null,
  values jsonb not null
);
call steering.guard('steering.market_series');
