import type { Gate } from '#database/scope.ts';
import type { ModuleFront } from '#web/route.ts';
import { exchangeAccess } from './access.ts';
import { extractJson } from './pages/extract-json.ts';
import { extractPage } from './pages/extract-page.tsx';
import { importPage } from './pages/import-page.tsx';
import { importsPage } from './pages/imports-page.tsx';
import { words } from './words.ts';

/** What may come in, and what did. */
export const exchangeFront = ({ gate }: { readonly gate: Gate }): ModuleFront => ({
  access: exchangeAccess,
  routes: [extractPage, extractJson, importsPage(gate), importPage(gate)],
  navigation: [{ href: '/imports', label: words.imports }],
});
