import { monthOfDay, never } from '#city/calendar.ts';
import { refugeeChance } from '#city/calibration/flows.ts';
import {
  drawNeighbourhood,
  getNeighbourhood,
  type Neighbourhood,
  type Side,
} from '#city/geography/geography.ts';
import { drawAddress } from '#city/geography/streets.ts';
import { intakeLevel } from '#city/life/intake-education.ts';
import type { World } from '#city/life/world.ts';
import type { Draft, DraftAdult } from '#city/people/draft.ts';
import { drawFamilyName, drawGivenNames } from '#city/people/names.ts';
import { pensionDay } from '#city/people/pension.ts';
import {
  type AddressPeriod,
  ageOn,
  type Dossier,
  type Kind,
  type Membership,
  type Person,
} from '#city/people/person.ts';
import { lottery } from '#engine/random/choice.ts';
import type { Random } from '#engine/random/generator.ts';

/** Puts a chosen household on record from this day: persons, dossier, household, address, education. */
export function admit(world: World, draft: Draft, side: Side, day: number): Dossier {
  const { ledger, random } = world;
  const [first, second] = draft.adults;
  if (first === undefined) throw new Error('a household has an adult');
  const place = drawNeighbourhood(random.records, side, world.month);
  const refugeeOn = drawRefugee(world, first, day);
  const applicant = register(world, first, day, refugeeOn);
  const dossier = openDossier(world, applicant, {
    side,
    place,
    kind: draft.kind,
    children: draft.children,
    day,
  });
  settle(world, [applicant], place, day);
  if (second !== undefined) {
    const partner = register(world, second, day, refugeeOn);
    dossier.partner = join(world, dossier, partner, 2, day);
    partner.address = { ...addressOf(applicant), person: partner };
    ledger.addresses.push(partner.address);
  }
  return dossier;
}

type Opening = {
  readonly side: Side;
  readonly place: Neighbourhood;
  readonly kind: Kind;
  readonly children: readonly number[];
  readonly day: number;
};

export function openDossier(world: World, applicant: Person, opening: Opening): Dossier {
  const { ledger } = world;
  // The two rows refer to the dossier that holds them: it is made whole before anyone sees it.
  const dossier = {
    number: ledger.dossiers.length + 1,
    opened: opening.day,
    side: opening.side,
    neighbourhood: opening.place.code,
    kind: opening.kind,
    children: [...opening.children],
    applicant: undefined,
    partner: undefined,
    household: undefined,
    spell: undefined,
    since: opening.day,
  } as unknown as Dossier;
  dossier.applicant = join(world, dossier, applicant, 1, opening.day);
  dossier.household = {
    dossier,
    kind: opening.kind,
    children: opening.children.length,
    from: opening.day,
    until: never,
  };
  ledger.households.push(dossier.household);
  ledger.dossiers.push(dossier);
  return dossier;
}

export function join(
  world: World,
  dossier: Dossier,
  person: Person,
  position: 1 | 2,
  from: number,
): Membership {
  const membership: Membership = { dossier, person, position, from, until: never };
  world.ledger.memberships.push(membership);
  return membership;
}

/** A new address for these people from this day; the address that they had ends. */
export function settle(
  world: World,
  persons: readonly Person[],
  place: Neighbourhood,
  day: number,
): void {
  const address = drawAddress(world.random.records, place);
  for (const person of persons) {
    if (person.address !== undefined) person.address.until = day;
    person.address = {
      person,
      street: address.street,
      houseNumber: address.houseNumber,
      postcode: address.postcode,
      neighbourhood: place.code,
      from: day,
      until: never,
    };
    world.ledger.addresses.push(person.address);
  }
}

export const placeOf = (dossier: Dossier): Neighbourhood => getNeighbourhood(dossier.neighbourhood);

export function addressOf(person: Person): AddressPeriod {
  if (person.address === undefined) throw new Error('everybody on record has an address');
  return person.address;
}

/** The status begins in the months before a household comes to the counter; one for all its adults. */
function drawRefugee(world: World, { birth }: DraftAdult, day: number): number {
  const random = world.random.refugees;
  const is = random.chance(refugeeChance(monthOfDay(day), ageOn(birth, day)));
  return is ? day - random.between(20, 240) : never;
}

export function register(
  world: World,
  adult: DraftAdult,
  day: number,
  refugeeOn: number = never,
): Person {
  const { ledger } = world;
  const random = world.random.records;
  const intake = intakeLevel(world, adult.national, random, ageOn(adult.birth, day));
  // Written out: an object that is spread takes half as much memory again, and a country has millions of these.
  const person: Person = {
    sex: adult.sex,
    birth: adult.birth,
    birthYear: adult.birthYear,
    national: adult.national,
    main: adult.main,
    number: ledger.persons.length + 1,
    bsn: world.nextBsn(),
    givenNames: drawGivenNames(random, adult.sex),
    familyName: drawFamilyName(random),
    phone: drawPhone(random),
    hasMail: random.chance(0.72),
    pension: pensionDay(adult.birth),
    known: day,
    death: never,
    refugeeOn,
    intake,
    mainIncome: undefined,
    work: undefined,
    address: undefined,
    countedIn: 0,
    countedSide: 'rest',
  };
  ledger.persons.push(person);
  const recorded = day + random.below(30);
  ledger.education.push(
    { person, register: 'national', level: adult.national, recordedOn: day },
    { person, register: 'intake', level: intake, recordedOn: recorded },
  );
  return person;
}

const phoneOrNone = lottery([
  [true, 96],
  [false, 4],
]);
/** 06-0…: a range that is not given out for mobile phones. */
function drawPhone(random: Random): string {
  const digits = String(random.below(10_000)).padStart(4, '0');
  return phoneOrNone(random) ? `06-0000${digits}` : '';
}
