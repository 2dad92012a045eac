export { benefitInFile } from './pages/benefit-in-file.tsx';
export { SpellTable, WorkIncomeTable } from './pages/benefit-tables.tsx';
export { workOver, workToSettle } from './pages/due-in-income.ts';
export { listSpells, listWorkIncome } from './store.ts';
