-- Refugees with status: a different inflow and another path to work (Wet inburgering 2021). The day is for the file;
-- facts know only whether there is a status.
alter table people.persons add column refugee_status_on date;
grant select (refugee_status_on) on people.persons to werkspoor_team, werkspoor_snapshot;
