// Each role that works with clients finds on My day what is due for it, in its own scope and no further.
import { beforeAll, describe, expect, it } from 'vitest';
import { type Answer, openOffice, today } from '#test/access/desk.ts';
import { makeWorld, type World } from '#test/access/world.ts';
import { useDatabase } from '#test/support/database.ts';

describe('my day', () => {
  const database = useDatabase();
  let world: World;
  let office: ReturnType<typeof openOffice>;
  beforeAll(async () => {
    office = openOffice(database);
    world = await makeWorld(database.gate, office.keys, today);
  });
  type DayRole = 'planner' | 'reviewer' | 'provider' | 'neighbourhood-team' | 'job-broker';
  const dayOf = async (role: DayRole): Promise<Answer> => {
    const who = world.staff.get(role);
    if (who === undefined) throw new Error(`there is no ${role}`);
    return (await office.signIn(who)).get('/day');
  };

  it.each<[DayRole, string, 'area' | 'case' | 'referral' | 'match']>([
    ['planner', 'Wachten op een intake', 'area'],
    ['reviewer', 'Mijn zaken', 'case'],
    ['provider', 'Antwoord of resultaat gevraagd', 'referral'],
    ['neighbourhood-team', 'Antwoord of resultaat gevraagd', 'referral'],
    ['job-broker', 'Kandidaten die nu kunnen beginnen', 'match'],
  ])('of a %s shows %s', async (role, title, relation) => {
    const { status, body } = await dayOf(role);
    expect([status, body.includes(title)]).toEqual([200, true]);
    expect(body).toContain(world.client(role, relation).familyName);
    expect(body).not.toContain(world.client(role, 'none').familyName);
  });

  it('leads nobody to a file who has none', async () => {
    for (const role of ['planner', 'provider'] as const)
      expect((await dayOf(role)).body).not.toMatch(/href="\/clients\/[^"/]+"/);
  });
});
