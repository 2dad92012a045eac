import type { Dossier, Person } from '#city/people/person.ts';

/** Days are numbers, `until` is half-open; what lies after the extract is not written. */
export type Exemption = {
  readonly person: Person;
  readonly dossier: Dossier;
  readonly duty: 'work' | 'contribution';
  readonly article: string;
  readonly from: number;
  until: number;
  readonly reviewOn: number;
  readonly lasting: boolean;
};

export type Contribution = {
  readonly person: Person;
  readonly kind: string;
  readonly hours: number;
  readonly from: number;
  until: number;
};

export type Signal = {
  readonly number: number;
  readonly person: Person;
  readonly staff: number | undefined;
  readonly source: string;
  readonly conduct: string;
  readonly observedOn: number;
  readonly reportedOn: number;
};

export type Consideration = {
  readonly number: number;
  readonly signal: Signal;
  readonly officer: number;
  readonly consideredOn: number;
  readonly decidedOn: number;
  readonly outcome: string;
};

export type Sanction = {
  readonly person: Person;
  readonly consideration: Consideration | undefined;
  readonly conduct: string;
  readonly imposedOn: number;
  readonly months: number;
  readonly perCent: number;
  readonly repentedOn: number;
};

export type Claim = {
  readonly person: Person;
  readonly ground: string;
  readonly decidedOn: number;
  readonly cents: number;
  readonly paid: number;
};

export type ExaminationPlan = {
  readonly key: string;
  readonly year: number;
  readonly area: string;
  readonly kind: 'random' | 'thematic';
  readonly planned: number;
};

export type Examination = {
  readonly key: string;
  readonly person: Person;
  readonly plan: ExaminationPlan | undefined;
  readonly officer: number;
  readonly kind: string;
  readonly drawnOn: number;
  readonly finishedOn: number;
  readonly result: string;
};

export type DutyRecords = {
  readonly exemptions: Exemption[];
  readonly contributions: Contribution[];
  readonly signals: Signal[];
  readonly considerations: Consideration[];
  readonly sanctions: Sanction[];
  readonly claims: Claim[];
  readonly plans: ExaminationPlan[];
  readonly examinations: Examination[];
};

export const noDutyRecords = (): DutyRecords => ({
  exemptions: [],
  contributions: [],
  signals: [],
  considerations: [],
  sanctions: [],
  claims: [],
  plans: [],
  examinations: [],
});
