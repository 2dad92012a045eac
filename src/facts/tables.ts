import type { FactTable } from './definition.ts';
import { applications, appointments } from './tables/applications.ts';
import { benefitSpells, mainIncome, workIncome } from './tables/benefits.ts';
import { callBacks, contactNorms, contactRhythms } from './tables/call-backs.ts';
import { contacts } from './tables/contacts.ts';
import {
  claims,
  communityContributions,
  exemptions,
  reExaminationPlans,
  reExaminations,
  sanctionConsiderations,
  sanctions,
} from './tables/duties.ts';
import { flows } from './tables/flows.ts';
import { householdMonths } from './tables/household-months.ts';
import {
  consents,
  instruments,
  instrumentVersions,
  partners,
  referrals,
  trajectories,
} from './tables/instruments.ts';
import { distanceEstimates, effortPlans, intakes, lifeDomainLevels } from './tables/intake.ts';
import { absences, handOvers } from './tables/moves.ts';
import { coachAssignments, departments, staff, staffTeams, teams } from './tables/organisation.ts';
import { addresses, dossierMembers, education, households, persons } from './tables/people.ts';
import { personYears } from './tables/person-years.ts';
import {
  incomeAllowances,
  labourIndications,
  ladderSteps,
  placements,
  satisfactionAnswers,
  unemploymentBenefit,
  wageSubsidies,
} from './tables/placements.ts';
import { neighbourhoods, residents } from './tables/places.ts';
import { dossierStates, mergedSpells } from './tables/spells.ts';
import { trackDecisions, trackStays } from './tables/tracks.ts';

/** All facts, in the order in which they are made: a table comes after those that its SQL reads. */
export const factTables: readonly FactTable[] = [
  neighbourhoods,
  residents,
  departments,
  teams,
  staff,
  staffTeams,
  persons,
  dossierMembers,
  households,
  addresses,
  education,
  benefitSpells,
  mainIncome,
  workIncome,
  coachAssignments,
  absences,
  handOvers,
  mergedSpells,
  dossierStates,
  householdMonths,
  flows,
  personYears,
  applications,
  appointments,
  contacts,
  callBacks,
  contactRhythms,
  contactNorms,
  exemptions,
  communityContributions,
  sanctionConsiderations,
  sanctions,
  claims,
  reExaminationPlans,
  reExaminations,
  placements,
  wageSubsidies,
  labourIndications,
  incomeAllowances,
  unemploymentBenefit,
  ladderSteps,
  satisfactionAnswers,
  trackStays,
  trackDecisions,
  intakes,
  effortPlans,
  lifeDomainLevels,
  distanceEstimates,
  instruments,
  instrumentVersions,
  partners,
  trajectories,
  referrals,
  consents,
];
