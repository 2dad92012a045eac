// A draft changes part by part; what was laid beside the clients before is void.
import { beforeAll, expect, it } from 'vitest';
import { type Desk, openOffice, today } from '#test/access/desk.ts';
import { makeWorld } from '#test/access/world.ts';
import { useDatabase } from '#test/support/database.ts';
import { valuesOf } from './pages/version-fields.ts';
import { model2024 } from './shipped/model-2024.ts';

const database = useDatabase();
const made: { desk?: Desk } = {};
beforeAll(async () => {
  const office = openOffice(database);
  const world = await makeWorld(database.gate, office.keys, today);
  const administrator = world.staff.get('administrator');
  if (administrator) made.desk = await office.signIn(administrator);
});

it('a draft that was changed takes force only after it is laid beside the clients again', async () => {
  const { desk } = made;
  if (desk === undefined) throw new Error('the administrator signs in before all tests');
  const values = valuesOf(model2024) as Record<string, string>;
  const version = { ...values, from: '2027-01-01', name_nl: 'Model 2027', reason: 'besluit' };
  expect((await desk.post('/service-model/versions', version)).status).toBe(303);
  const row = async () => {
    const [found] = await database.arrange(
      `select version_id::text as id, revision::text as revision, state, validation is null as void,
        jsonb_array_length(content->'tracks')::integer as tracks from service_model.versions`,
    );
    return found as { id: string; revision: string; state: string; void: boolean; tracks: number };
  };
  const { id, revision, tracks } = await row();
  const href = `/service-model/versions/${id}`;
  await desk.post(href, { how: 'validate' });
  expect((await row()).void).toBe(false);
  const track = {
    ...{ code: '6', name_nl: 'Spoor 6', name_en: 'Track 6', norm: '50', contacts: '12' },
    ...{ for_whom_nl: 'Wie begint.', for_whom_en: 'Who begins.', department: 'work' },
    ...{ contact_nl: 'maandelijks', contact_en: 'monthly', _version: revision },
  };
  expect((await desk.post(`${href}/track/new`, { ...track, name_en: '' })).status).toBe(400);
  expect((await desk.post(`${href}/track/new`, track)).status).toBe(303);
  expect(await row()).toMatchObject({ tracks: tracks + 1, void: true });
  const late = await desk.post(`${href}/track/new`, { ...track, code: '7' });
  expect(late.status).toBe(409);
  await desk.post(href, { how: 'decide' });
  expect((await row()).state).toBe('draft');
  await desk.post(href, { how: 'validate' });
  await desk.post(href, { how: 'decide' });
  expect((await row()).state).toBe('decided');
  expect((await desk.get('/service-model/versions')).body).toContain('Model 2027');
});
