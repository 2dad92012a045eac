import type { Role } from '#kernel/role.ts';
import type { SignedIn, SignedInClient } from '#web/route.ts';

/** The home page of each role: where `/` leads who is signed in. */
export type Homes = { readonly [role in Role]?: `/${string}` };

/** Somebody of the demo to sign in as. */
export type DemoPerson = SignedIn | SignedInClient;
