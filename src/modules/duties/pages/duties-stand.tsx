import type { Changes } from '#modules/people/index.ts';
import { listClaims, listContributions, listExaminations, listExemptions } from '../store.ts';
import { ClaimTable, ContributionTable, ExaminationTable, ExemptionTable } from './duty-tables.tsx';

/** What stands above the forms that change it, and who was overtaken sees anew. */

export const exemptionsStand: Changes = {
  tables: ['duties.exemptions'],
  stands: async (transaction, personId, { language }) => (
    <ExemptionTable language={language} rows={await listExemptions(transaction, personId)} />
  ),
};

export const contributionsStand: Changes = {
  tables: ['duties.contributions'],
  stands: async (transaction, personId, { language }) => (
    <ContributionTable language={language} rows={await listContributions(transaction, personId)} />
  ),
};

export const claimsStand: Changes = {
  tables: ['duties.claims'],
  stands: async (transaction, personId, { language }) => (
    <ClaimTable language={language} rows={await listClaims(transaction, personId)} />
  ),
};

export const examinationsStand: Changes = {
  tables: ['duties.re_examinations'],
  stands: async (transaction, personId, { language }) => (
    <ExaminationTable language={language} rows={await listExaminations(transaction, personId)} />
  ),
};
