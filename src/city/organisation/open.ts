import { firstDay, never } from '#city/calendar.ts';
import { type Guiding, seats, smallCity, teamsOf } from '#city/calibration/capacity.ts';
import { neighbourhoods, type Side, sides } from '#city/geography/geography.ts';
import { registeredFrom } from '#city/life/month.ts';
import {
  type Department,
  fullTime,
  type Organisation,
  type StaffMember,
  type StaffRole,
  type Team,
} from '#city/organisation/organisation.ts';
import { drawFamilyName, drawGivenNames } from '#city/people/names.ts';
import { oneOf } from '#engine/random/choice.ts';
import type { Random } from '#engine/random/generator.ts';

const departments: readonly Department[] = [
  { key: 'A1', name: 'Werk', kind: 'work' },
  { key: 'A2', name: 'Prestatie010', kind: 'prestatie010' },
  { key: 'A3', name: 'Jongerenloket', kind: 'youth' },
  { key: 'A4', name: 'Inkomen', kind: 'income' },
  { key: 'A5', name: 'Sturing en toezicht', kind: 'control' },
  { key: 'A6', name: 'Toegang, werkgevers en instrumenten', kind: 'services' },
];
const guiding: readonly Guiding[] = ['work', 'prestatie010', 'youth'];
/** Departments whose teams have a team manager and a distributor: those that have clients. */
const leads: ReadonlySet<Department['kind']> = new Set([...guiding, 'income']);
const sideNames = { zuid: 'Zuid', rest: 'Noord' } as const;

export const openedOn = firstDay(registeredFrom);

/** Departments, teams and those who lead them, on the day from which the records have them. */
export function openOrganisation(random: Random, scale: number): Organisation {
  const teams = guiding.flatMap((kind) => guidingTeams(kind, scale));
  const everywhere = new Set(neighbourhoods.map((place) => place.code));
  teams.push(
    team('T91', department('income'), 'Inkomen, zonder vaste coach', 'city', everywhere),
    team('T92', department('control'), 'Sturing en toezicht', 'city', new Set()),
    team('T93', department('services'), 'Toegang, werkgevers en instrumenten', 'city', new Set()),
  );
  const organisation: Organisation = {
    scale,
    random,
    departments,
    teams,
    staff: [],
    hours: [],
    assignments: new Map(),
    guided: new Map(),
  };
  for (const [at, led] of teams.entries()) {
    if (!leads.has(led.department.kind)) continue;
    employ(organisation, led, 'team-manager', fullTime);
    // A distributor serves two teams of the same department.
    if (at % 2 === 0 || led.department !== teams[at - 1]?.department) {
      employ(organisation, led, 'distributor', 32);
    }
  }
  for (const kind of ['income', 'services', 'control', 'outside'] as const) {
    fillSeats(
      organisation,
      seats[kind],
      teams.find((one) => one.department.kind === kind),
    );
  }
  return organisation;
}

function department(kind: Department['kind']): Department {
  const found = departments.find((one) => one.kind === kind);
  if (found === undefined) throw new Error(`no department ${kind}`);
  return found;
}

function team(
  key: string,
  of: Department,
  name: string,
  side: Side | 'city',
  area: ReadonlySet<string>,
): Team {
  return { key, department: of, name, side, area, coaches: [], present: [], clients: 0 };
}

function guidingTeams(kind: Guiding, scale: number): Team[] {
  const of = department(kind);
  const prefix = `T${guiding.indexOf(kind) + 1}`;
  if (scale < smallCity && kind !== 'work') {
    const all = new Set(neighbourhoods.map((place) => place.code));
    return [team(`${prefix}0`, of, of.name, 'city', all)];
  }
  return sides.flatMap((side) => {
    const number = Math.max(1, Math.round(teamsOf[kind][side] * scale));
    return areasOf(side, number).map((area, at) => {
      const name = `${of.name} ${sideNames[side]}${number > 1 ? ` ${at + 1}` : ''}`;
      return team(`${prefix}${side === 'zuid' ? 1 : 2}${at + 1}`, of, name, side, area);
    });
  });
}

/** Cuts a side into areas of neighbouring codes with about as many people on benefit. */
function areasOf(side: Side, number: number): ReadonlySet<string>[] {
  const places = neighbourhoods.filter((place) => place.side === side);
  const all = places.reduce((sum, place) => sum + place.onBenefit, 0);
  const areas = Array.from({ length: number }, () => new Set<string>());
  let before = 0;
  for (const place of places) {
    const middle = before + place.onBenefit / 2;
    areas[Math.min(number - 1, Math.floor((middle / all) * number))]?.add(place.code);
    before += place.onBenefit;
  }
  return areas;
}

type SeatsOfKind = Readonly<Record<string, { readonly whole: number; readonly hours: number }>>;

/** Who is not of a team has no hours in one: a provider, the neighbourhood, the council. */
function fillSeats(opened: Organisation, ofKind: SeatsOfKind, of: Team | undefined): void {
  // Another number of seats must not change who coaches whom: their names have a stream of their own.
  const organisation = { ...opened, random: opened.random.stream(`seats ${of?.key}`) };
  for (const [role, { whole, hours }] of Object.entries(ofKind)) {
    const filled = Math.max(1, Math.round(whole * organisation.scale));
    for (let seat = 0; seat < filled; seat += 1) {
      if (of === undefined) newMember(organisation, role as StaffRole, openedOn);
      else employ(organisation, of, role as StaffRole, hours);
    }
  }
}

/** Takes somebody into service on the first day, outside the coaching of clients. */
function employ(organisation: Organisation, of: Team, role: StaffRole, perWeek: number): void {
  const member = newMember(organisation, role, openedOn);
  organisation.hours.push({
    member,
    team: of,
    perWeek,
    programme: '',
    from: openedOn,
    until: never,
  });
}

export function newMember(organisation: Organisation, role: StaffRole, from: number): StaffMember {
  const { random, staff } = organisation;
  const given = drawGivenNames(random, oneOf(random, [1, 2]));
  const member = {
    number: staff.length + 1,
    name: `${given} ${drawFamilyName(random)}`,
    role,
    from,
  };
  staff.push(member);
  return member;
}
