export { SpellTable, WorkIncomeTable } from './pages/benefit-tables.tsx';
export { listSpells, listWorkIncome, type SpellLine, type WorkIncomeLine } from './store.ts';
