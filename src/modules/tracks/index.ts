import type { Gate } from '#database/scope.ts';
import type { ModuleFront } from '#web/route.ts';
import { tracksAccess } from './access.ts';
import { decisionPage, postDecision } from './pages/decision-page.tsx';
import { postTrack, trackPage } from './pages/track-page.tsx';

export { decisionToRead, trackToDecide } from './pages/due-in-tracks.ts';
export { trackInFile } from './pages/track-in-file.tsx';

/** In which track a client is: proposed by rules over recorded facts, decided by a person. */
export const tracksFront = ({ gate }: { readonly gate: Gate }): ModuleFront => ({
  access: tracksAccess,
  routes: [trackPage(gate), postTrack(gate), decisionPage(gate), postDecision(gate)],
  navigation: [],
});
