import type { Gate } from '#database/scope.ts';
import type { ModuleFront } from '#web/route.ts';
import { tracksAccess } from './access.ts';
import { decisionPage, postDecision } from './pages/decision-page.tsx';
import { postTrack, trackPage } from './pages/track-page.tsx';

export { decideTrack } from './actions/decide-track.ts';
export { loadTrack } from './actions/load-track.ts';
export { decisionToRead, trackToDecide } from './pages/due-in-tracks.ts';
export { allFacts, FactsView } from './pages/facts-view.tsx';
export { trackName, whyOf } from './pages/history-view.tsx';
export { trackInFile } from './pages/track-in-file.tsx';

export { listDecisions, listStays, type TrackDecision, type TrackStay } from './store.ts';

/** In which track a client is: proposed by rules over recorded facts, decided by a person. */
export const tracksFront = ({ gate }: { readonly gate: Gate }): ModuleFront => ({
  access: tracksAccess,
  routes: [trackPage(gate), postTrack(gate), decisionPage(gate), postDecision(gate)],
  navigation: [],
});
