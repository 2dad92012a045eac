import type { Gate } from '#database/scope.ts';
import type { ModuleFront } from '#web/route.ts';
import { contactsAccess } from './access.ts';
import { callBacksPage, postAnswer, postCallBack } from './pages/call-backs-page.tsx';
import { contactsPage, postDone, postShared } from './pages/contacts-page.tsx';
import { correctPage, postCorrection } from './pages/correct-page.tsx';
import { newContactPage, postContact } from './pages/log-pages.tsx';
import { messagesPage, postMessage } from './pages/messages-page.tsx';
import { normsPage, postNorm } from './pages/norms-page.tsx';
import { planPage, postPlan } from './pages/plan-page.tsx';
import { planWords } from './plan-words.ts';

export { askCallBack } from './actions/ask-call-back.ts';
export { writeOwnMessage } from './actions/write-message.ts';
export { type CallBack, listCallBacks } from './call-back-store.ts';
export { listMessages, type Message } from './message-store.ts';
export { listOwnContacts, type OwnContact } from './own-store.ts';
export { contactsInFile } from './pages/contacts-in-file.tsx';
export { contactsOfWeek, teamContactsOverdue } from './pages/due-by-rhythm.ts';
export { agreementsDue, callBacksDue } from './pages/due-in-contacts.ts';
export { messagesDue } from './pages/due-messages.ts';
export { MessageTable } from './pages/message-table.tsx';
export { NextContact } from './pages/next-contact.tsx';
export { sayNextContact } from './pages/say-rhythm.ts';
export { planWords } from './plan-words.ts';
export { findTeamOverdue, listOwnRhythm } from './rhythm-store.ts';
export { longestAbout, longestReach } from './rules/call-back.ts';
export { longestMessage } from './rules/message.ts';
export { isOverdue, type Rhythm } from './rules/rhythm.ts';
export { insertContact } from './store.ts';

/** Contacts: logged, corrected, agreed on; and who waits to be called back. */
export const contactsFront = ({ gate }: { readonly gate: Gate }): ModuleFront => ({
  access: contactsAccess,
  routes: [
    newContactPage(gate),
    contactsPage(gate),
    postContact(gate),
    correctPage(gate),
    postCorrection(gate),
    postDone(gate),
    postShared(gate),
    callBacksPage(gate),
    postCallBack(gate),
    postAnswer(gate),
    messagesPage(gate),
    postMessage(gate),
    normsPage(gate),
    postNorm(gate),
    planPage(gate),
    postPlan(gate),
  ],
  navigation: [{ href: '/contact-plan', label: planWords.plan }],
});
