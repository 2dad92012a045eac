import { createHash, randomBytes } from 'node:crypto';
import { sql } from 'kysely';
import { inScope } from '#database/scope.ts';
import { type Day, getDay } from '#kernel/day.ts';
import { asToken, cookieName, formSecret, sessionHash } from '#modules/entry/session-token.ts';
import type { DataFolder } from '#platform/data-folder.ts';
import type { ClientIdentitySettings } from '#platform/identity/client-settings.ts';
import type { IdentityProvider } from '#platform/identity/provider.ts';
import { type Keys, makeKeys } from '#platform/keys.ts';
import type { StaffRecord } from '#test/builders/records.ts';
import { assemble } from '#test/support/assemble.ts';
import type { DatabaseInUse } from '#test/support/database.ts';
import type { ModuleFront } from '#web/route.ts';
import { csrfToken } from '#web/security.ts';

/** The day on which the tests of access are played. */
export const today = getDay('2026-03-02');
/** Nine in the morning of that day. */
const morning = Date.UTC(2026, 2, 2, 8);

/** A client at home, or who acts for the client. */
export type AtHome = {
  readonly personId: number;
  readonly role: 'client' | 'representative';
  readonly representationId?: number;
};

/** Somebody behind a desk: signed in, with the cookie and the form token of the session. */
export type Desk<Who = StaffRecord> = {
  readonly who: Who;
  readonly cookie: string;
  get(path: string): Promise<Answer>;
  post(path: string, form: Readonly<Record<string, string>>): Promise<Answer>;
};

export type Answer = {
  readonly status: number;
  readonly location: string | undefined;
  readonly headers: Headers;
  readonly body: string;
};

export type Office = {
  readonly keys: Keys;
  readonly fronts: readonly ModuleFront[];
  /** Moves the clock of sessions. */
  setNow(milliseconds: number): void;
  ask(path: string, request?: RequestInit): Promise<Answer>;
  /** A new session of this member of staff, or of a client. */
  signIn<Who extends StaffRecord | AtHome>(who: Who): Promise<Desk<Who>>;
};

/** The product as it serves, all modules, on the database of the test. */
export function openOffice(
  database: DatabaseInUse,
  day: Day = today,
  provider?: IdentityProvider,
  clientProvider?: IdentityProvider<ClientIdentitySettings>,
): Office {
  const keys = testKeys();
  let now = morning;
  const { fronts, app } = assemble({
    gate: database.gate,
    jobs: database.jobs,
    keys,
    dataFolder: '/nonexistent' as DataFolder,
    today: () => day,
    provider,
    clientProvider,
    now: () => now,
    report: (fault) => {
      throw fault;
    },
  });
  const ask: Office['ask'] = async (path, request) => answerOf(await app.request(path, request));
  return {
    keys,
    fronts,
    setNow: (milliseconds) => {
      now = milliseconds;
    },
    ask,
    signIn: async (who) => {
      const token = await startSession(database, keys, who, now);
      const cookie = `${cookieName(false)}=${token}`;
      const csrf = csrfToken(formSecret(keys.session, token));
      return {
        who,
        cookie,
        get: (path) => ask(path, { headers: { Cookie: cookie } }),
        post: (path, form) =>
          ask(path, {
            method: 'POST',
            headers: { Cookie: cookie },
            body: new URLSearchParams({ ...form, _csrf: csrf }),
          }),
      };
    },
  };
}

/** The same keys in each file, so that records made by one helper are read by another. */
export function testKeys(): Keys {
  let made = 0;
  return makeKeys((size) =>
    createHash('sha256')
      .update(`test key ${(made += 1)}`)
      .digest()
      .subarray(0, size),
  );
}

async function startSession(
  database: DatabaseInUse,
  keys: Keys,
  who: StaffRecord | AtHome,
  now: number,
) {
  const { role } = who;
  const staffId = 'staffId' in who ? who.staffId : undefined;
  const personId = 'personId' in who ? who.personId : undefined;
  const representationId = 'personId' in who ? who.representationId : undefined;
  const token = asToken(randomBytes(32));
  const acting = {
    scope: 'entry',
    staffId,
    role,
    purpose: 'sign-in',
    reason: 'test',
    day: today,
  } as const;
  const at = new Date(now);
  await inScope(database.gate, acting, (transaction) =>
    sql`insert into entry.sessions (session_hash, staff_id, person_id, representation_id, role, started_at, seen_at)
      values (${sessionHash(keys.session, token)}, ${staffId ?? null}, ${personId ?? null},
        ${representationId ?? null}, ${role}, ${at}, ${at})`.execute(transaction),
  );
  return token;
}

async function answerOf(response: Response): Promise<Answer> {
  return {
    status: response.status,
    location: response.headers.get('Location') ?? undefined,
    headers: response.headers,
    body: await response.text(),
  };
}
