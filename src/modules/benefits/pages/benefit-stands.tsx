import type { Changes } from '#modules/people/index.ts';
import { listSpells } from '../store.ts';
import { SpellTable } from './benefit-tables.tsx';

/** What runs, above the form that ends it. Spells are the dossier's: the newest act of it is looked up by the person. */
export const benefitStands: Changes = {
  tables: ['benefits.benefit_spells'],
  stands: async (transaction, personId, { language }) => (
    <SpellTable language={language} spells={await listSpells(transaction, personId)} />
  ),
};
