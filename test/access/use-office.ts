import { beforeAll } from 'vitest';
import { useDatabase } from '#test/support/database.ts';
import { type Office, openOffice, today } from './desk.ts';
import { type Case, makeWorld, type World } from './world.ts';

/** Everybody that a client may be to a member of staff. */
export const cases: readonly Case[] = [
  'own',
  'intake',
  'referral',
  'team',
  'waiting',
  'area',
  'former',
  'long-gone',
  'match',
  'case',
  'none',
];

/** A database with the world in it and the product around it, made before all tests of a file. */
export function useOffice() {
  const database = useDatabase();
  const made: { world?: World; office?: Office } = {};
  beforeAll(async () => {
    made.office = openOffice(database);
    made.world = await makeWorld(database.gate, made.office.keys, today);
  });
  const get = <Part>(part: Part | undefined): Part => {
    if (part === undefined) throw new Error('the world is made before all tests');
    return part;
  };
  return { database, made, get };
}
