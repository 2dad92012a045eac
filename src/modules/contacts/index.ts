export { contactsInFile } from './pages/contacts-in-file.tsx';
