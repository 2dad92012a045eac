-- A session of the demo has the role of the records and ends with it; one by an account (OpenID Connect) has the role
-- that the account gave at sign-in, for as long as the session lasts.
alter table entry.sessions add column role_from text not null default 'records'
  check (role_from in ('records', 'account'));
create index staff_email on organisation.staff (lower(email));
