import type { Gate } from '#database/scope.ts';
import type { ModuleFront } from '#web/route.ts';
import { serviceModelAccess } from './access.ts';
import { currentModelPage, modelPage } from './pages/model-page.tsx';
import { newVersionPage, postNewVersion } from './pages/new-version-page.tsx';
import { postVersion, versionPage } from './pages/version-page.tsx';
import { postVersionPart, versionPartPage } from './pages/version-part-page.tsx';
import { words } from './words.ts';

export { readFacts, readFactsOfAll } from './facts-store.ts';
export { sayCondition } from './pages/condition-words.ts';
export { type FactName, factNames, factSources, type RecordedFacts } from './rules/facts.ts';
export { findTrack, inForce, type ServiceModel } from './rules/model.ts';
export { type Proposal, propose } from './rules/propose.ts';
export { notRealistic } from './rules/recorded-facts.ts';
export { listModels } from './store.ts';

/** By which model the service works, explained; and its next version. */
export const serviceModelFront = ({ gate }: { readonly gate: Gate }): ModuleFront => ({
  access: serviceModelAccess,
  routes: [
    currentModelPage(gate),
    newVersionPage(gate),
    postNewVersion(gate),
    versionPage(gate),
    postVersion(gate),
    versionPartPage(gate),
    postVersionPart(gate),
    modelPage(gate),
  ],
  navigation: [{ href: '/service-model', label: words.title }],
});
