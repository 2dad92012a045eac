-- Sessions that are over are removed after their term (src/modules/entry/rules/session-ends.ts): who signed in when
-- stands in the acts.
grant delete on entry.sessions to werkspoor_entry;
create index sessions_seen on entry.sessions (seen_at);
