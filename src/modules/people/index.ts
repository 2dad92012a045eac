import type { Gate } from '#database/scope.ts';
import type { Keys } from '#platform/keys.ts';
import type { ModuleFront } from '#web/route.ts';
import { peopleAccess } from './access.ts';
import type { FilePart } from './file-part.ts';
import { postBsn } from './pages/bsn-page.tsx';
import { postByBsn } from './pages/by-bsn.tsx';
import { clientPage } from './pages/client-page.tsx';
import { backToFile, postOpening } from './pages/opening-page.tsx';
import { searchPage } from './pages/search-page.tsx';
import { words } from './words.ts';

export { hasFile } from './access.ts';
export { changeContactData, findLanguage } from './actions/change-contact-data.ts';
export { fileVersion, type Overtaken } from './actions/meanwhile.ts';
export { saveInFile } from './actions/save-in-file.ts';
export type { ClientSeen, FilePart, FileStep } from './file-part.ts';
export { endRoutes, faultsOf } from './pages/end-form.ts';
export { type FileClient, fileRoute } from './pages/file-route.tsx';
export { type Changes, type RecordFaults, recordRoutes } from './pages/record-form.tsx';
export { ageOn } from './rules/age.ts';
export { type FileHead, getFileHead, listHeads, openFiles } from './store.ts';

/** Finding a client and the client's file. */
export const peopleFront = (house: {
  readonly gate: Gate;
  readonly keys: Keys;
  /** What the other modules show in a file, in this order. */
  readonly parts: readonly FilePart[];
}): ModuleFront => ({
  access: peopleAccess,
  routes: [
    searchPage(house.gate),
    postByBsn(house.gate, house.keys),
    clientPage(house),
    postOpening(house.gate),
    postBsn(house, house.keys),
    backToFile(house.gate, 'GET /clients/:number/opening'),
    backToFile(house.gate, 'GET /clients/:number/bsn'),
  ],
  navigation: [{ href: '/clients', label: words.clients }],
});
