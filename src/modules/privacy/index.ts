import type { ModuleFront } from '#web/route.ts';
import { privacyAccess } from './access.ts';
import { actLogPage, changeLogPage } from './pages/act-log-pages.tsx';
import { fieldChangesPage } from './pages/field-changes-page.tsx';
import { type LdvHouse, logLdv } from './pages/log-ldv.ts';
import { looksPage } from './pages/looks-page.tsx';
import { readLogCsv } from './pages/read-log-csv.ts';
import { readLogPage } from './pages/read-log-page.tsx';
import { postRequest, requestPage, requestsPage } from './pages/requests-page.tsx';
import { requestWords } from './request-words.ts';
import { words } from './words.ts';

export { askAboutData } from './actions/handle-request.ts';
export { requestsDue } from './pages/due-requests.ts';
export { LookTable } from './pages/looks-page.tsx';
export { type DataRequest, listOwnRequests, requestKinds } from './request-store.ts';
export {
  kindNames as requestKindNames,
  outcomeNames as requestOutcomeNames,
} from './request-words.ts';
export { type Look, listOwnLooks } from './store.ts';

/** `synthetic`: the records are a synthetic city; then the name of a file says so. */
type PrivacyHouse = Omit<LdvHouse, 'register'>;

/** Where the municipality publishes its register of processing activities; the purpose comes behind it. */
const register = (env: NodeJS.ProcessEnv): string =>
  env['WERKSPOOR_REGISTER'] || 'urn:werkspoor:processing:';

/** The logs, for the privacy officer; and of one client, for who guides. */
export const privacyFront = (house: PrivacyHouse): ModuleFront => {
  const { gate, synthetic } = house;
  return {
    access: privacyAccess,
    routes: [
      readLogPage(gate),
      readLogCsv(gate, synthetic),
      logLdv({ ...house, register: register(process.env) }),
      changeLogPage(gate),
      actLogPage(gate),
      looksPage(gate),
      fieldChangesPage(gate),
      requestsPage(gate),
      requestPage(gate),
      postRequest(gate),
    ],
    navigation: [
      { href: '/privacy/log', label: words.log },
      { href: '/privacy/requests', label: requestWords.requests },
    ],
  };
};
