import { beforeAll, beforeEach } from 'vitest';
import type { ClientRecord } from '#test/builders/records.ts';
import { type DatabaseInUse, useDatabase } from '#test/support/database.ts';
import { type Desk, type Office, openOffice, today } from './desk.ts';
import { type Case, makeWorld, type World } from './world.ts';

type Line = {
  readonly person_id: number | null;
  readonly role: string;
  readonly purpose: string;
  readonly reason: string;
  readonly what: string;
  readonly trace: string | null;
};

export type Reading = {
  readonly database: DatabaseInUse;
  readonly office: () => Office;
  readonly world: () => World;
  /** The client who stands so to the work coach. */
  readonly client: (relation: Case) => ClientRecord;
  readonly signIn: (role: 'work-coach' | 'distributor' | 'privacy-officer') => Promise<Desk>;
  /** The read log, oldest first; empty at the start of each test. */
  readonly log: () => Promise<readonly Line[]>;
};

/** The world of access, read by the pages. */
export function useReading(): Reading {
  const database = useDatabase();
  const made: { world?: World; office?: Office } = {};
  const get = <Part>(part: Part | undefined): Part => {
    if (part === undefined) throw new Error('the world is made before all tests');
    return part;
  };
  beforeAll(async () => {
    made.office = openOffice(database);
    made.world = await makeWorld(database.gate, made.office.keys, today);
  });
  beforeEach(async () => {
    await database.arrange('delete from audit.read_log');
  });
  return {
    database,
    office: () => get(made.office),
    world: () => get(made.world),
    client: (relation) => get(made.world).client('work-coach', relation),
    signIn: (role) => get(made.office).signIn(get(get(made.world).staff.get(role))),
    log: async () => {
      const rows = await database.arrange(
        `select person_id::float8 as person_id, role, purpose, reason, what, trace
        from audit.read_log order by read_id`,
      );
      return rows as readonly Line[];
    },
  };
}
