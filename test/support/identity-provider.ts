import { once } from 'node:events';
import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { type Configuration, Provider } from 'oidc-provider';
import { afterAll, beforeAll } from 'vitest';

export type Account = Readonly<Record<string, unknown>>;

export type IdentityHouse = {
  readonly issuer: string;
  /** Who signs in next: the provider asks nobody. */
  signInAs(account: Account | undefined): void;
};

export const clientSecret = 'a secret of the tests, which no other program knows';
const comesBackTo = 'http://127.0.0.1:9/sign-in/';

/** A real OpenID provider on a port of its own, for the tests of this file. Everybody in it is made up. */
export function useIdentityProvider(): () => IdentityHouse {
  let server: Server | undefined;
  let house: IdentityHouse | undefined;
  beforeAll(async () => {
    let account: Account | undefined;
    server = createServer();
    server.listen(0, '127.0.0.1');
    await once(server, 'listening');
    const issuer = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
    const provider = new Provider(
      issuer,
      configurationFor(() => account),
    );
    const answer = provider.callback();
    server.on('request', (request, response) => {
      if (request.url?.startsWith('/interaction/') !== true) {
        answer(request, response).catch(() => response.destroy());
        return;
      }
      // Nobody types here: whoever is present signs in at once, and nobody is refused by the provider.
      const result = account ? { login: { accountId: 'one' } } : { error: 'access_denied' };
      provider.interactionFinished(request, response, result).catch(() => response.destroy());
    });
    house = {
      issuer,
      signInAs: (next) => {
        account = next;
      },
    };
  });
  afterAll(() => server?.close());
  return () => {
    if (house === undefined) throw new Error('the provider is there in tests only');
    return house;
  };
}

const configurationFor = (present: () => Account | undefined): Configuration => ({
  clients: [
    {
      client_id: 'werkspoor',
      client_secret: clientSecret,
      redirect_uris: [`${comesBackTo}answer`, `${comesBackTo}client/answer`],
      post_logout_redirect_uris: ['http://127.0.0.1:9/'],
      token_endpoint_auth_method: 'client_secret_post',
    },
  ],
  claims: {
    openid: ['sub', 'roles', 'team', 'bsn', 'actor', 'level'],
    email: ['email', 'email_verified'],
    profile: ['name'],
  },
  features: { devInteractions: { enabled: false } },
  pkce: { required: () => true },
  cookies: { keys: ['of the tests'] },
  // Whoever is present has signed in and agreed: what is tested stands on our side.
  interactions: { url: (_, { uid }) => `/interaction/${uid}` },
  findAccount: (_, sub) => ({ accountId: sub, claims: () => ({ sub, ...present() }) }),
  loadExistingGrant: async (context) => {
    const { Grant } = context.oidc.provider;
    const grant = new Grant({
      accountId: context.oidc.session?.accountId,
      clientId: context.oidc.client?.clientId,
    });
    grant.addOIDCScope('openid profile email');
    await grant.save();
    return grant;
  },
});

/** Follows the provider like a browser, from where our page sent it until it sends the browser back to us. */
export async function throughProvider(from: string): Promise<string> {
  const jar = new Map<string, string>();
  let url = from;
  for (let steps = 0; steps < 10 && !url.startsWith(comesBackTo); steps += 1) {
    const cookie = [...jar].map(([name, value]) => `${name}=${value}`).join('; ');
    const answer = await fetch(url, { redirect: 'manual', headers: { cookie } });
    for (const set of answer.headers.getSetCookie()) {
      const [name = '', value = ''] = (set.split(';')[0] ?? '').split('=');
      jar.set(name, value);
    }
    const location = answer.headers.get('location');
    if (location === null)
      throw new Error(`the provider stays at ${answer.status}: ${await answer.text()}`);
    url = new URL(location, url).href;
  }
  return url;
}
