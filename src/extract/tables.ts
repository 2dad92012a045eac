import type { ExtractTable } from '#extract/definition.ts';
import {
  applicationDocuments,
  applications,
  appointments,
  intakePlaces,
} from '#extract/tables/applications.ts';
import { benefitSpells, mainIncome, workIncome } from '#extract/tables/benefits.ts';
import { callBacks } from '#extract/tables/call-backs.ts';
import { coachAssignments } from '#extract/tables/caseload.ts';
import { contacts } from '#extract/tables/contacts.ts';
import {
  claims,
  communityContributions,
  dutySignals,
  exemptions,
  reExaminationPlans,
  reExaminations,
  sanctionConsiderations,
  sanctions,
} from '#extract/tables/duties.ts';
import {
  attendance,
  consents,
  instruments,
  instrumentVersions,
  partnerStaff,
  partners,
  referrals,
  trajectories,
} from '#extract/tables/instruments.ts';
import {
  distanceEstimates,
  effortPlans,
  effortTasks,
  intakes,
  lifeDomainLevels,
  profileItems,
} from '#extract/tables/intake.ts';
import { absences, handOvers } from '#extract/tables/moves.ts';
import { departments, staff, staffTeams, teamAreas, teams } from '#extract/tables/organisation.ts';
import {
  addresses,
  dossierMembers,
  dossiers,
  education,
  households,
  persons,
} from '#extract/tables/people.ts';
import {
  candidates,
  incomeAllowances,
  labourIndications,
  ladderSteps,
  placements,
  satisfactionAnswers,
  unemploymentBenefit,
  wageSubsidies,
} from '#extract/tables/placements.ts';
import { neighbourhoods, residents } from '#extract/tables/places.ts';
import {
  preventionMeetings,
  preventionParticipants,
  preventionTalks,
} from '#extract/tables/prevention.ts';
import { representations } from '#extract/tables/representations.ts';
import { trackDecisions, trackStays } from '#extract/tables/tracks.ts';

/** All extract files in the order in which they are read: a file comes after those that it refers to. */
export const extractTables: readonly ExtractTable[] = [
  neighbourhoods,
  residents,
  departments,
  teams,
  teamAreas,
  staff,
  staffTeams,
  persons,
  dossiers,
  dossierMembers,
  households,
  addresses,
  education,
  representations,
  benefitSpells,
  mainIncome,
  workIncome,
  coachAssignments,
  absences,
  handOvers,
  applications,
  applicationDocuments,
  intakePlaces,
  appointments,
  exemptions,
  communityContributions,
  dutySignals,
  sanctionConsiderations,
  sanctions,
  claims,
  reExaminationPlans,
  reExaminations,
  candidates,
  placements,
  wageSubsidies,
  labourIndications,
  incomeAllowances,
  unemploymentBenefit,
  ladderSteps,
  satisfactionAnswers,
  contacts,
  callBacks,
  trackStays,
  trackDecisions,
  intakes,
  lifeDomainLevels,
  distanceEstimates,
  profileItems,
  effortPlans,
  effortTasks,
  partners,
  partnerStaff,
  instruments,
  instrumentVersions,
  trajectories,
  referrals,
  attendance,
  consents,
  preventionMeetings,
  preventionParticipants,
  preventionTalks,
];
