import type {
  AddressPeriod,
  Dossier,
  EducationRecord,
  HouseholdPeriod,
  MainIncomePeriod,
  Membership,
  Person,
  Spell,
  WorkPeriod,
} from '#city/people/person.ts';

/** Everything that the simulation has put on record about people, in the order in which it happened. */
export type Ledger = {
  readonly persons: Person[];
  readonly dossiers: Dossier[];
  readonly memberships: Membership[];
  readonly households: HouseholdPeriod[];
  readonly addresses: AddressPeriod[];
  readonly education: EducationRecord[];
  readonly spells: Spell[];
  readonly mainIncome: MainIncomePeriod[];
  readonly work: WorkPeriod[];
};

export const emptyLedger = (): Ledger => ({
  persons: [],
  dossiers: [],
  memberships: [],
  households: [],
  addresses: [],
  education: [],
  spells: [],
  mainIncome: [],
  work: [],
});
