import type { Gate } from '#database/scope.ts';
import type { ModuleFront } from '#web/route.ts';
import { privacyAccess } from './access.ts';
import { actLogPage, changeLogPage } from './pages/act-log-pages.tsx';
import { fieldChangesPage } from './pages/field-changes-page.tsx';
import { looksPage } from './pages/looks-page.tsx';
import { readLogCsv } from './pages/read-log-csv.ts';
import { readLogPage } from './pages/read-log-page.tsx';
import { words } from './words.ts';

type PrivacyHouse = {
  readonly gate: Gate;
  /** True when the records are a synthetic city: then the name of a file says so. */
  readonly synthetic: () => boolean;
};

/** The logs, for the privacy officer; and of one client, for who guides. */
export const privacyFront = ({ gate, synthetic }: PrivacyHouse): ModuleFront => ({
  access: privacyAccess,
  routes: [
    readLogPage(gate),
    readLogCsv(gate, synthetic),
    changeLogPage(gate),
    actLogPage(gate),
    looksPage(gate),
    fieldChangesPage(gate),
  ],
  navigation: [{ href: '/privacy/log', label: words.log }],
});
