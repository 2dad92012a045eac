export { benefitInFile } from './pages/benefit-in-file.tsx';
