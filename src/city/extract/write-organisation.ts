import { dayText } from '#city/calendar.ts';
import { openCsv, type WrittenFile } from '#city/extract/csv-file.ts';
import { personKey, staffKey } from '#city/extract/keys.ts';
import { endText } from '#city/extract/write-people.ts';
import { openedOn } from '#city/organisation/open.ts';
import type { Organisation, StaffMember } from '#city/organisation/organisation.ts';
import { asMailName } from '#city/people/names.ts';
import { coachAssignments } from '#extract/tables/caseload.ts';
import { departments, staff, staffTeams, teamAreas, teams } from '#extract/tables/organisation.ts';

/** Departments, teams, staff with hours and who guides whom, as known on the day `cut`. */
export function writeOrganisation(
  organisation: Organisation,
  folder: string,
  cut: number,
): readonly WrittenFile[] {
  return [
    writeDepartments(organisation, folder, cut),
    writeTeams(organisation, folder, cut),
    writeAreas(organisation, folder, cut),
    writeStaff(organisation, folder, cut),
    writeHours(organisation, folder, cut),
    writeAssignments(organisation, folder, cut),
  ];
}

function writeDepartments(organisation: Organisation, folder: string, cut: number): WrittenFile {
  const file = openCsv(folder, departments);
  for (const { key, name, kind } of organisation.departments) {
    if (openedOn <= cut) file.row([key, name, kind]);
  }
  return file.close();
}

function writeTeams(organisation: Organisation, folder: string, cut: number): WrittenFile {
  const file = openCsv(folder, teams);
  for (const { key, department, name, side } of organisation.teams) {
    if (openedOn <= cut) file.row([key, department.key, name, side, '', dayText(openedOn), '']);
  }
  return file.close();
}

/** Of the departments that guide people; the areas of the city never change. */
function writeAreas(organisation: Organisation, folder: string, cut: number): WrittenFile {
  const file = openCsv(folder, teamAreas);
  for (const { key, area } of organisation.teams) {
    if (openedOn > cut) continue;
    for (const code of area) file.row([key, code, dayText(openedOn), '']);
  }
  return file.close();
}

function writeStaff(organisation: Organisation, folder: string, cut: number): WrittenFile {
  const file = openCsv(folder, staff);
  for (const member of organisation.staff) {
    if (member.from <= cut) {
      file.row([staffKey(member.number), member.name, mail(member), member.role]);
    }
  }
  return file.close();
}

const mail = ({ name, number }: StaffMember) => `${asMailName(name)}.m${number}@example.nl`;

function writeHours(organisation: Organisation, folder: string, cut: number): WrittenFile {
  const file = openCsv(folder, staffTeams);
  for (const { member, team, perWeek, programme, from, until } of organisation.hours) {
    if (from > cut || until <= from) continue;
    file.row([
      staffKey(member.number),
      team.key,
      dayText(from),
      endText(until, cut),
      String(perWeek),
      programme,
    ]);
  }
  return file.close();
}

function writeAssignments(organisation: Organisation, folder: string, cut: number): WrittenFile {
  const file = openCsv(folder, coachAssignments);
  for (const rows of organisation.assignments.values()) {
    for (const { person, team, coach, from, until } of rows) {
      if (from > cut || until <= from) continue;
      file.row([
        personKey(person),
        team.key,
        coach === undefined ? '' : staffKey(coach.number),
        dayText(from),
        endText(until, cut),
      ]);
    }
  }
  return file.close();
}
