-- Who puts an application on record knows the applicant by the BSN that was shown: finding or registering the person
-- opens the file for this transaction, and stands in the read log.
create or replace function people.register_applicant(hash bytea, cipher bytea, given text, family text, sex_code text,
    birth date, phone_number text, mail text, street_name text, number_of_house text, code text, neighbourhood text,
    into_dossier bigint)
  returns table (person_id bigint, person_key text, dossier_id bigint, known boolean)
  volatile language plpgsql security definer set search_path = pg_catalog, people, audit, app as $$
#variable_conflict use_column
declare
  who people.persons;
  present people.dossier_members;
  was_known boolean := true;
  target bigint := into_dossier;
begin
  select * into who from people.persons p where p.bsn_hash = hash;
  if who.person_id is not null and who.birth_date <> birth then return; end if;
  if who.person_id is null then
    was_known := false;
    insert into people.persons (person_key, bsn_hash, bsn_cipher, given_names, family_name, sex, birth_date, phone, email)
    values ('W' || lpad(nextval('people.own_keys')::text, 7, '0'), hash, cipher, given, family, sex_code, birth,
      nullif(phone_number, ''), nullif(mail, ''))
    returning * into who;
    insert into people.addresses (person_id, street, house_number, postcode, neighbourhood_code, during)
    values (who.person_id, nullif(street_name, ''), nullif(number_of_house, ''), code, neighbourhood,
      daterange(app.day(), null));
  end if;
  select * into present from people.dossier_members m
  where m.person_id = who.person_id and m.during @> app.day();
  if target is null then target := present.dossier_id; end if;
  if target is null then
    insert into people.dossiers (dossier_key, opened_on)
    values ('W' || lpad(nextval('people.own_keys')::text, 7, '0'), app.day())
    returning dossiers.dossier_id into target;
  end if;
  if present.dossier_id is distinct from target then
    if present.dossier_id is not null then return; end if;
    insert into people.dossier_members (dossier_id, person_id, position, during)
    values (target, who.person_id,
      case when exists (select from people.dossier_members m where m.dossier_id = target and m.during @> app.day()
        and m.position = '1') then '2' else '1' end,
      daterange(app.day(), null));
  end if;
  insert into audit.read_log (what, person_id) values ('application', who.person_id);
  return query select who.person_id, who.person_key, target, was_known;
end
$$;
