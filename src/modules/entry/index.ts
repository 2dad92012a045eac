import type { ModuleFront } from '#web/route.ts';
import { entryAccess } from './access.ts';
import { aboutPage } from './pages/about-page.tsx';
import { fromAccount, toAccount } from './pages/account.tsx';
import { type ClientHouse, fromClientAccount, toClientAccount } from './pages/client-account.tsx';
import { frontPage } from './pages/front-page.tsx';
import { postSignIn, postSignOut, showSignIn } from './pages/sign-in.tsx';

export { actingAs, actingAsClient } from './acting.ts';
export { findSession } from './actions/find-session.ts';
export { listDemoPeople } from './actions/sign-in.ts';

/** `/`, `/about`, signing in and signing out. */
export function entryFront(house: ClientHouse): ModuleFront {
  return {
    access: entryAccess,
    routes: [
      frontPage(house.homeOf, house.gate, house.demo),
      aboutPage(house),
      showSignIn(house),
      postSignIn(house),
      toAccount(house),
      fromAccount(house),
      toClientAccount(house),
      fromClientAccount(house),
      postSignOut(house),
    ],
    navigation: [],
  };
}
