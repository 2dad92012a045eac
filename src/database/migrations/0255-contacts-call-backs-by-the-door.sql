-- Requests to be called back come in by the door too, by the key of the system that they come from.
alter table contacts.call_backs
  add column call_back_key text not null unique default replace(gen_random_uuid()::text, '-', '');

-- Facts hold codes and days. What somebody wrote (about what, how to reach, why, an explanation) is not for the
-- snapshot: of an explanation it reads whether there is one.
alter table intake.effort_plans
  add column explained boolean generated always as (explanation is not null) stored;
grant select (explained) on intake.effort_plans to werkspoor_snapshot;
revoke select on contacts.call_backs, caseload.hand_overs from werkspoor_snapshot;
grant select (call_back_id, person_id, asked_at, asked_through, answered_on, outcome)
  on contacts.call_backs to werkspoor_snapshot;
grant select (hand_over_id, person_id, from_team_id, to_team_id, asked_on, answered_on, outcome, process_on, process,
  substance_on, substance) on caseload.hand_overs to werkspoor_snapshot;
grant select (second_on) on tracks.track_decisions to werkspoor_snapshot;
grant select (consent_id, person_id, partner_id, item, given_on, until, withdrawn_on)
  on partners.consents to werkspoor_snapshot;
grant select on contacts.planning_norms to werkspoor_snapshot;
