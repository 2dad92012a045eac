export { benefitInFile } from './pages/benefit-in-file.tsx';
export { workOver, workToSettle } from './pages/due-in-income.ts';
