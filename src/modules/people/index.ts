import type { Gate } from '#database/scope.ts';
import type { Keys } from '#platform/keys.ts';
import type { ModuleFront } from '#web/route.ts';
import { peopleAccess } from './access.ts';
import { postBsn } from './pages/bsn-page.tsx';
import { clientPage } from './pages/client-page.tsx';
import { backToFile, postOpening } from './pages/opening-page.tsx';
import { searchPage } from './pages/search-page.tsx';
import { words } from './words.ts';

export { ageOn } from './rules/age.ts';
export { openFiles } from './store.ts';

/** Finding a client and the client's file. */
export const peopleFront = (house: { readonly gate: Gate; readonly keys: Keys }): ModuleFront => ({
  access: peopleAccess,
  routes: [
    searchPage(house.gate),
    clientPage(house.gate),
    postOpening(house.gate),
    postBsn(house.gate, house.keys),
    backToFile(house.gate, 'GET /clients/:number/opening'),
    backToFile(house.gate, 'GET /clients/:number/bsn'),
  ],
  navigation: [{ href: '/clients', label: words.clients }],
});
