export { ContactTable } from './pages/contact-table.tsx';
export { type ContactPage, getLastContact, type LastContact, listContacts } from './store.ts';
