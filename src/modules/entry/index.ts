import type { ModuleFront } from '#web/route.ts';
import { entryAccess } from './access.ts';
import { aboutPage } from './pages/about-page.tsx';
import { fromAccount, toAccount } from './pages/account.tsx';
import { frontPage } from './pages/front-page.tsx';
import { postSignIn, postSignOut, type SignInHouse, showSignIn } from './pages/sign-in.tsx';

export { actingAs, actingAsClient } from './acting.ts';
export { findSession } from './actions/find-session.ts';
export { listDemoPeople } from './actions/sign-in.ts';

/** `/`, `/about`, signing in and signing out. */
export function entryFront(house: SignInHouse): ModuleFront {
  return {
    access: entryAccess,
    routes: [
      frontPage(house.homeOf, house.gate),
      aboutPage(house),
      showSignIn(house),
      postSignIn(house),
      toAccount(house),
      fromAccount(house),
      postSignOut(house),
    ],
    navigation: [],
  };
}
