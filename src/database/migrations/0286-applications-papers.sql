-- Papers of an application that the client hands in as a file (Awb art. 4:2), as proof of a task is (0247). The file is
-- never changed; what the consultant made of it stands beside it, once.
create table applications.papers (
  paper_id bigint generated always as identity primary key,
  -- Who handed it in: the applicant or the partner.
  person_id bigint not null references people.persons,
  application_id bigint not null references applications.applications,
  kind text not null,
  media_type text not null check (media_type in ('application/pdf', 'image/jpeg', 'image/png')),
  content bytea not null check (length(content) between 1 and 5000000),
  handed_in_on date not null default app.day(),
  act_id bigint not null default app.act_id() references audit.acts
);
create index papers_person on applications.papers (person_id);
create index papers_application on applications.papers (application_id);
alter table applications.papers alter column content set storage external;

create table applications.paper_verdicts (
  paper_id bigint primary key references applications.papers on delete cascade,
  person_id bigint not null references people.persons,
  verdict text not null check (verdict in ('accepted', 'refused')),
  -- Of a refusal, in words for the client.
  why text check (btrim(why) <> '' and length(why) <= 500),
  judged_on date not null default app.day(),
  staff_id bigint not null default app.staff_id() references organisation.staff,
  act_id bigint not null default app.act_id() references audit.acts,
  check ((verdict = 'refused') = (why is not null))
);
create index paper_verdicts_person on applications.paper_verdicts (person_id);

call people.guard_file_table('applications.papers', 'person_id', '{}');
call people.guard_file_table('applications.paper_verdicts', 'person_id', '{}');
drop policy snapshot_reads on applications.papers;
drop policy snapshot_reads on applications.paper_verdicts;
insert into retention.person_parts values
  ('applications.paper_verdicts', 'remove', '{}', '{}', 'judged_on'),
  ('applications.papers', 'remove', '{}', '{}', 'handed_in_on');

-- A paper is where its application is, as a document is; the partner's too.
create policy income_reads_opened on applications.papers for select to werkspoor_income
  using (application_id = any (array(select a.application_id from applications.applications a
    where a.dossier_id = any (array(select people.opened_dossiers())))));
create policy income_reads_opened on applications.paper_verdicts for select to werkspoor_income
  using (paper_id = any (array(select p.paper_id from applications.papers p)));
create policy income_judges_opened on applications.paper_verdicts for insert to werkspoor_income
  with check (exists (select from applications.papers p
    where p.paper_id = paper_verdicts.paper_id and p.person_id = paper_verdicts.person_id));
grant select on applications.papers, applications.paper_verdicts to werkspoor_income;
grant insert (paper_id, person_id, verdict, why) on applications.paper_verdicts to werkspoor_income;

-- What is asked of the own household with an application that is not decided, and has not come.
create function applications.own_asked() returns table (application_id bigint, kind text)
  stable language sql security definer set search_path = pg_catalog, applications, people
  begin atomic
    select a.application_id, d.kind
    from applications.documents d join applications.applications a using (application_id)
    where a.dossier_id = any (array(select people.opened_dossiers())) and a.outcome is null
      and people.own_may_see('money')
    group by a.application_id, d.kind having bool_and(d.received_on is null);
  end;
revoke all on function applications.own_asked() from public;
grant execute on function applications.own_asked() to werkspoor_client;
grant select on applications.papers to werkspoor_client;
grant select (paper_id, person_id, verdict, why, judged_on) on applications.paper_verdicts to werkspoor_client;
grant insert (person_id, application_id, kind, media_type, content) on applications.papers to werkspoor_client;
create policy client_reads_own on applications.papers for select to werkspoor_client
  using (person_id = any (array(select people.own_acting('money'))));
create policy client_reads_own on applications.paper_verdicts for select to werkspoor_client
  using (person_id = any (array(select people.own_acting('money'))));
create policy client_adds_own on applications.papers for insert to werkspoor_client
  with check (person_id = any (array(select people.own_acting('money'))) and exists (
    select from applications.own_asked() o
    where o.application_id = papers.application_id and o.kind = papers.kind));

-- Papers of the own applications that nobody looked at, the oldest first: of which application, how many.
create function applications.papers_waiting(at_most integer)
  returns table (application_id bigint, person_id bigint, person_key text, since date, papers bigint, found bigint)
  stable rows 50 language sql security definer set search_path = pg_catalog, applications, people, app
  begin atomic
    select a.application_id, a.person_id, n.person_key, min(p.handed_in_on), count(*), count(*) over ()
    from applications.papers p
    join applications.applications a using (application_id)
    join people.persons n on n.person_id = a.person_id
    where a.staff_id = (select app.staff_id()) and a.outcome is null
      and not exists (select from applications.paper_verdicts v where v.paper_id = p.paper_id)
    group by a.application_id, a.person_id, n.person_key
    order by 4, 1 limit at_most;
  end;
revoke all on function applications.papers_waiting(integer) from public;
grant execute on function applications.papers_waiting(integer) to werkspoor_income;
