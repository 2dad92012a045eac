// The product on the records of the journeys, with a calendar that a test turns: months of somebody's life
// in seconds. The same modules as `npm start` serves; only the day is the test's.
import { randomBytes } from 'node:crypto';
import { sql } from 'kysely';
import type { Page } from 'playwright-core';
import { inScope } from '#database/scope.ts';
import { type Day, dayInAmsterdam } from '#kernel/day.ts';
import type { Role } from '#kernel/role.ts';
import { openHouse } from '#main/house.ts';
import { listen } from '#main/listen.ts';
import { asToken, cookieName, sessionHash } from '#modules/entry/session-token.ts';
import { startSession } from '#modules/entry/store.ts';
import { assemble } from '#test/support/assemble.ts';

export type Town = {
  readonly address: string;
  readonly setDay: (day: Day) => void;
  /** All who work here in this role. */
  readonly staffOf: (role: Role) => Promise<readonly Colleague[]>;
  /** Signs in one of them: the demo offers one person a role, and a client is guided by another. */
  readonly signIn: (page: Page, who: Colleague) => Promise<void>;
  /** Faults of the product until now: none is expected. */
  readonly faults: readonly string[];
  readonly close: () => Promise<void>;
};

export type Colleague = {
  readonly staffId: number;
  readonly name: string;
  readonly role: Role;
};

/** Opens beside the product that runs on this data folder. */
export async function openTown(dataFolder: string): Promise<Town> {
  process.env['WERKSPOOR_DATA'] = dataFolder;
  const house = await openHouse('command', () => {});
  if (!house.ok) throw new Error(house.refusal);
  const { gate, keys } = house.value;
  const faults: string[] = [];
  let day = dayInAmsterdam(Date.now());
  const { app } = assemble({
    ...house.value,
    today: () => day,
    report: (fault) => {
      faults.push(fault instanceof Error ? (fault.stack ?? fault.message) : String(fault));
    },
  });
  const listening = await listen(app, 0, '127.0.0.1');
  if (!listening.ok) throw new Error(listening.refusal);
  const { address } = listening.value;
  const asEntry = (of?: Colleague) =>
    ({
      scope: 'entry',
      staffId: of?.staffId,
      role: of?.role ?? 'system',
      purpose: 'sign-in',
      reason: 'journey',
      day,
    }) as const;
  return {
    staffOf: (role) =>
      inScope(gate, asEntry(), async (transaction) => {
        const { rows } = await sql<Colleague>`
          select distinct s.staff_id as "staffId", s.name, s.role from organisation.staff s
          join organisation.staff_teams t on t.staff_id = s.staff_id and t.during @> ${day}::date
          where s.role = ${role} order by 1`.execute(transaction);
        return rows;
      }),
    signIn: async (page, who) => {
      const token = asToken(randomBytes(32));
      const hash = sessionHash(keys.session, token);
      await inScope(gate, asEntry(who), (transaction) =>
        startSession(transaction, { hash, who, roleFrom: 'records' }, Date.now()),
      );
      await page.context().addCookies([{ name: cookieName(false), value: token, url: address }]);
    },
    address,
    setDay: (next) => {
      day = next;
    },
    faults,
    close: async () => {
      await listening.value.stop();
      await house.value.close();
    },
  };
}
