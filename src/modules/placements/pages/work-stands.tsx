import type { Changes } from '#modules/people/index.ts';
import {
  listAllowances,
  listBenefitStarts,
  listCandidacies,
  listPlacements,
  listSteps,
  listSubsidies,
} from '../store.ts';
import {
  AllowanceTable,
  CandidacyTable,
  PlacementTable,
  StepTable,
  SubsidyTable,
} from './placement-tables.tsx';

/** What stands above the forms that change it, and who was overtaken sees anew. */

export const placementsStand: Changes = {
  tables: ['placements.placements'],
  stands: async (transaction, personId, visit) => (
    <PlacementTable
      visit={visit}
      jobs={await listPlacements(transaction, personId)}
      starts={await listBenefitStarts(transaction, personId)}
    />
  ),
};

export const subsidiesStand: Changes = {
  tables: ['placements.wage_subsidies'],
  stands: async (transaction, personId, { language }) => (
    <SubsidyTable language={language} rows={await listSubsidies(transaction, personId)} />
  ),
};

export const allowancesStand: Changes = {
  tables: ['placements.income_allowances'],
  stands: async (transaction, personId, { language }) => (
    <AllowanceTable language={language} rows={await listAllowances(transaction, personId)} />
  ),
};

export const candidaciesStand: Changes = {
  tables: ['placements.candidates'],
  stands: async (transaction, personId, { language }) => (
    <CandidacyTable language={language} rows={await listCandidacies(transaction, personId)} />
  ),
};

export const stepsStand: Changes = {
  tables: ['placements.ladder_steps'],
  stands: async (transaction, personId, { language }) => (
    <StepTable language={language} rows={await listSteps(transaction, personId)} />
  ),
};
