-- Access (WW@Work, planning, intake), employers and instruments: a department without clients of its own.
alter table organisation.departments drop constraint departments_kind_check;
alter table organisation.departments add constraint departments_kind_check
  check (kind in ('work', 'prestatie010', 'youth', 'income', 'services', 'control'));
