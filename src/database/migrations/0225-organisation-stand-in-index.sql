-- Every look for a client asks for whom who acts stands in.
create index absences_stand_in on organisation.absences (stand_in_id) where stand_in_id is not null;
