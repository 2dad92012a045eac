import type { ModuleFront } from '#web/route.ts';
import { boundariesAccess } from './access.ts';
import type { KeptBoundaries } from './actions/kept-boundaries.ts';
import { boundariesPage, postBoundaries, removeBoundaries } from './pages/boundaries-page.tsx';
import { words } from './words.ts';

export const boundariesFront = (boundaries: KeptBoundaries): ModuleFront => ({
  access: boundariesAccess,
  navigation: [{ href: '/boundaries', label: words.title, shownTo: ['administrator'] }],
  routes: [boundariesPage(boundaries), postBoundaries(boundaries), removeBoundaries(boundaries)],
});
