import * as client from 'openid-client';
import { ok, type Result, refuse } from '#kernel/result.ts';
import type { Claims } from './identify.ts';
import type { IdentitySettings, ProtocolSettings } from './settings.ts';

/** What binds an answer of the provider to the browser that asked: stays in a cookie of that browser. */
export type SignInSecrets = {
  readonly state: string;
  readonly nonce: string;
  readonly verifier: string;
};

/** `misconfigured`: issuer, client id or secret are not those that the provider knows. */
export type ProviderRefusal = {
  readonly kind: 'unreachable' | 'misconfigured' | 'refused-by-provider' | 'answer-not-ours';
  /** For the log of the administrator: a code of the protocol, nothing of a person. */
  readonly code: string;
};

export type IdentityProvider<Settings extends ProtocolSettings = IdentitySettings> = {
  readonly settings: Settings;
  /** Where the browser goes, and what it has to keep until it comes back. */
  begin(): Promise<Result<{ readonly url: URL; readonly secrets: SignInSecrets }, ProviderRefusal>>;
  /** What the account says, from the address that the browser came back with. */
  finish(
    answer: { readonly search: string },
    secrets: SignInSecrets,
  ): Promise<Result<Claims, ProviderRefusal>>;
  /** Where one signs out of the account as well, when the provider has such a page. */
  signOutUrl(): Promise<URL | undefined>;
};

const patienceSeconds = 10;

/** The provider is asked for its addresses at the first sign-in, and again as long as it does not answer. */
export function openIdentityProvider<Settings extends ProtocolSettings>(
  settings: Settings,
): IdentityProvider<Settings> {
  let found: Promise<client.Configuration> | undefined;
  const configuration = (): Promise<client.Configuration> => {
    const asked = found ?? discover(settings);
    found = asked;
    asked.catch(() => {
      if (found === asked) found = undefined;
    });
    return asked;
  };
  return {
    settings,
    begin: async () => {
      try {
        return ok(await beginAt(await configuration(), settings));
      } catch (error) {
        return refuse(noProvider(error));
      }
    },
    finish: async ({ search }, secrets) => {
      let at: client.Configuration;
      try {
        at = await configuration();
      } catch (error) {
        return refuse(noProvider(error));
      }
      return finishAt(at, new URL(`${settings.answerPath}${search}`, settings.origin), secrets);
    },
    signOutUrl: async () => {
      try {
        const at = await configuration();
        if (at.serverMetadata().end_session_endpoint === undefined) return undefined;
        return client.buildEndSessionUrl(at, {
          client_id: settings.clientId,
          post_logout_redirect_uri: `${settings.origin}/`,
        });
      } catch {
        // Signed out here in any case; the account is the provider's.
        return undefined;
      }
    },
  };
}

const discover = ({ issuer, clientId, clientSecret }: ProtocolSettings) =>
  client.discovery(
    issuer,
    clientId,
    clientSecret,
    clientSecret === undefined ? client.None() : client.ClientSecretPost(clientSecret),
    {
      timeout: patienceSeconds,
      ...(issuer.protocol === 'http:' ? { execute: [client.allowInsecureRequests] } : {}),
    },
  );

async function beginAt(
  at: client.Configuration,
  { origin, scope, answerPath, asksLevels }: ProtocolSettings,
) {
  const verifier = client.randomPKCECodeVerifier();
  const secrets = { state: client.randomState(), nonce: client.randomNonce(), verifier };
  const url = client.buildAuthorizationUrl(at, {
    redirect_uri: `${origin}${answerPath}`,
    response_type: 'code',
    scope,
    code_challenge: await client.calculatePKCECodeChallenge(verifier),
    code_challenge_method: 'S256',
    state: secrets.state,
    nonce: secrets.nonce,
    ...(asksLevels.length > 0 ? { acr_values: asksLevels.join(' ') } : {}),
  });
  return { url, secrets };
}

async function finishAt(
  at: client.Configuration,
  answer: URL,
  { state, nonce, verifier }: SignInSecrets,
): Promise<Result<Claims, ProviderRefusal>> {
  try {
    const tokens = await client.authorizationCodeGrant(at, answer, {
      pkceCodeVerifier: verifier,
      expectedState: state,
      expectedNonce: nonce,
      idTokenExpected: true,
    });
    const claims = tokens.claims();
    if (claims === undefined) return refuse({ kind: 'answer-not-ours', code: 'no-id-token' });
    if (at.serverMetadata().userinfo_endpoint === undefined) return ok(claims);
    // Most providers give mail and groups here and not in the token.
    const more = await client.fetchUserInfo(at, tokens.access_token, claims.sub);
    return ok({ ...more, ...claims });
  } catch (error) {
    const code = codeOf(error);
    if (ofOurSide.has(code)) return refuse({ kind: 'misconfigured', code });
    const byProvider = error instanceof client.AuthorizationResponseError;
    return refuse({ kind: byProvider ? 'refused-by-provider' : 'answer-not-ours', code });
  }
}

/** RFC 6749, 5.2: what the provider answers when it knows this house by another name or secret. */
const ofOurSide: ReadonlySet<string> = new Set(['invalid_client', 'unauthorized_client']);

/** A provider that answers, but not as the one that the issuer names, is another one than was set. */
function noProvider(error: unknown): ProviderRefusal {
  const code = codeOf(error);
  return { kind: code.startsWith('OAUTH_') ? 'misconfigured' : 'unreachable', code };
}

/** The code of the protocol or of the connection; messages may quote what an account holds. */
function codeOf(error: unknown): string {
  const {
    error: protocol,
    code,
    cause,
  } = error as {
    readonly error?: unknown;
    readonly code?: unknown;
    readonly cause?: { readonly code?: unknown };
  };
  const found = [protocol, cause?.code, code].find((it) => typeof it === 'string');
  return typeof found === 'string' ? found : 'unknown';
}
