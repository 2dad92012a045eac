-- A next service model is laid beside the present clients in the scope of facts: no name is read, only counts are kept.
grant select on benefits.spell_lines to werkspoor_snapshot;
grant select (profile_item_id, person_id, kind, level, recorded_on, ended_on) on intake.profile_items
  to werkspoor_snapshot;
