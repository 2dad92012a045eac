import type { Side } from '#city/geography/geography.ts';
import type { Random } from '#engine/random/generator.ts';

export type Sex = 1 | 2;
/** Level of education: 0 low, 1 middle, 2 high. */
export type Level = 0 | 1 | 2;

/** In the order of the code list household-kind. */
export const kinds = [
  'single',
  'couple_without_children',
  'couple_with_children',
  'single_parent',
  'other_household',
  'institutional',
] as const;
export type Kind = (typeof kinds)[number];

export type Person = {
  /** Counts up in the order in which people come into the records: the key is made of it. */
  readonly number: number;
  readonly bsn: string;
  readonly sex: Sex;
  readonly givenNames: string;
  readonly familyName: string;
  /** Empty when none is known. */
  readonly phone: string;
  readonly hasMail: boolean;
  readonly birth: number;
  readonly birthYear: number;
  /** First day of pension age. */
  readonly pension: number;
  /** First day on which the records know this person. */
  readonly known: number;
  death: number;
  /** Day on which a residence permit for asylum began; `never` without one. */
  readonly refugeeOn: number;
  /** National register. */
  readonly national: Level;
  /** As the municipality registered it last. */
  intake: Level;
  /** The benefit is, or would be, the main income while the household is on benefit. */
  main: boolean;
  /** Open period of main income, of work, of address; rows of the ledger. */
  mainIncome: MainIncomePeriod | undefined;
  work: WorkPeriod | undefined;
  address: AddressPeriod | undefined;
  /** Year in which this person was last counted as a year person, and on which side. */
  countedIn: number;
  countedSide: Side;
};

/** Months, half-open. `knownOn` and `endKnownOn` are days: what is known later is not written yet. */
export type MainIncomePeriod = {
  readonly person: Person;
  readonly from: number;
  until: number;
  readonly knownOn: number;
  endKnownOn: number;
};

export type WorkPeriod = {
  readonly person: Person;
  readonly from: number;
  until: number;
  readonly cents: number;
  readonly kind: '11' | '13';
};

export type AddressPeriod = {
  readonly person: Person;
  readonly street: string;
  readonly houseNumber: string;
  readonly postcode: string;
  readonly neighbourhood: string;
  readonly from: number;
  until: number;
};

export type Membership = {
  readonly dossier: Dossier;
  readonly person: Person;
  readonly position: 1 | 2;
  readonly from: number;
  until: number;
};

export type HouseholdPeriod = {
  readonly dossier: Dossier;
  readonly kind: Kind;
  readonly children: number;
  readonly from: number;
  until: number;
};

export type Scheme = 'PW' | 'IOAW' | 'IOAZ';

export type Spell = {
  readonly number: number;
  readonly dossier: Dossier;
  readonly scheme: Scheme;
  readonly from: number;
  until: number;
  readonly inflowReason: string;
  outflowReason: string;
  readonly startKnownOn: number;
  endKnownOn: number;
};

export type EducationRecord = {
  readonly person: Person;
  readonly register: 'intake' | 'national';
  readonly level: Level;
  readonly recordedOn: number;
};

/** A household of one or two adults; its present state, the past stands in the ledger. */
export type Dossier = {
  readonly number: number;
  readonly opened: number;
  side: Side;
  neighbourhood: string;
  kind: Kind;
  /** Birth days of the children at home. */
  children: number[];
  applicant: Membership;
  partner: Membership | undefined;
  household: HouseholdPeriod;
  /** The open spell, or the last one. */
  spell: Spell | undefined;
  /** First day of the present stay on benefit; a gap of at most 31 days does not end it. */
  since: number;
};

/** The adults of the household now. */
export function adults(dossier: Dossier): readonly Person[] {
  return dossier.partner === undefined
    ? [dossier.applicant.person]
    : [dossier.applicant.person, dossier.partner.person];
}

export const isCouple = (kind: Kind): boolean =>
  kind === 'couple_without_children' || kind === 'couple_with_children';

export const hasChildren = (kind: Kind): boolean =>
  kind === 'couple_with_children' || kind === 'single_parent';

/** A birth day of someone who is `age` years old on `day`, any day of the year as likely. */
export const birthAt = (random: Random, day: number, age: number): number =>
  day - Math.floor(age * 365.25) - random.below(365) - 1;

export const ageOn = (birth: number, day: number): number => Math.floor((day - birth) / 365.25);
