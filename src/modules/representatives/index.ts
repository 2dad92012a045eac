import type { Gate } from '#database/scope.ts';
import type { Keys } from '#platform/keys.ts';
import type { ModuleFront } from '#web/route.ts';
import { representativesAccess } from './access.ts';
import { endRepresentationRoutes, newRepresentationRoutes } from './pages/representation-forms.ts';

export { representativesInFile } from './pages/representatives-in-file.tsx';
export { type GroundCode, type Topic, topics } from './rules/grounds.ts';
export { insertRepresentation } from './store.ts';
export { groundNames, topicNames } from './words.ts';

/** Who may act for a client, on which ground. */
export const representativesFront = (house: {
  readonly gate: Gate;
  readonly keys: Keys;
}): ModuleFront => ({
  access: representativesAccess,
  routes: [
    ...newRepresentationRoutes(house.gate, house.keys),
    ...endRepresentationRoutes(house.gate),
  ],
  navigation: [],
});
