import { sql } from 'kysely';
import { describe, expect, it } from 'vitest';
import { inScope } from '#database/scope.ts';
import { importFolder } from '#extract/door/import-folder.ts';
import { openSnapshot } from '#facts/reader.ts';
import { factTables } from '#facts/tables.ts';
import { getDay } from '#kernel/day.ts';
import { makeKeys } from '#platform/keys.ts';
import { applicationOf } from '../../../test/builders/applications.ts';
import { callBack, consent } from '../../../test/builders/call-backs.ts';
import { oneOfEach } from '../../../test/builders/duties.ts';
import { together, writeExtract } from '../../../test/builders/extract.ts';
import { guidance } from '../../../test/builders/guidance.ts';
import {
  assignment,
  contacts,
  household,
  trajectory,
  twoInstruments,
  twoNeighbourhoods,
  twoTeams,
} from '../../../test/builders/households.ts';
import { oneMove } from '../../../test/builders/moves.ts';
import { useDatabase } from '../../../test/support/database.ts';
import { useFolder } from '../../../test/support/facts.ts';
import { counts, onDay } from '../../../test/support/figures.ts';
import { type SnapshotSource, takeSnapshot } from './take-snapshot.ts';

const database = useDatabase();
const folder = useFolder();
const keys = makeKeys();
const day = getDay('2024-06-30');

/** A client of track MA, which asks for a talk every 91 days and gives 28 to find a place, last spoken to on the day. */
const borderline = (dossier: string, spoken: string) => [
  household({ dossier, spells: [{ from: '2022-01-01' }] }),
  assignment(`p-${dossier}`, 'tw', 's1', '2023-01-01'),
  { track_stays: [{ person_key: `p-${dossier}`, model: '2020', track: 'MA', from: '2023-01-01' }] },
  contacts(`p-${dossier}`, spoken, 1),
];

const town = together(
  twoNeighbourhoods,
  twoTeams,
  ...['a', 'b', 'c'].map((dossier) =>
    household({
      dossier,
      spells: [
        { from: '2020-01-01', until: '2022-01-01', endKnown: '2021-12-20' },
        { from: '2023-01-01', startKnown: '2023-02-20' },
      ],
      mainIncome: [['2020-01', '2022-01'], ['2023-01']],
      work: [['2023-05', '2023-08']],
      education: { intake: 'low', national: 'middle' },
    }),
  ),
  assignment('p-a', 'tw', 's1', '2023-01-01'),
  assignment('p-b', 'tw', undefined, '2023-01-01'),
  contacts('p-a', '2023-03-01', 3),
  twoInstruments,
  trajectory('p-a', 't1', {
    proposed: '2023-03-01',
    agreed: '2023-03-05',
    started: '2023-04-01',
    ended: '2023-06-01',
    referral: 'accepted',
  }),
  trajectory('p-b', 't2', { proposed: '2024-06-01', instrument: 'talk' }),
  contacts('p-b', '2023-03-01', 1, { reintegration: 0 }),
  oneOfEach('p-a', 's1'),
  applicationOf('a', 'p-a', 's1'),
  guidance('p-a', 's1'),
  oneMove('p-a', 'tp', 'tw', 's3'),
  ...borderline('d', '2024-03-03'),
  ...borderline('e', '2024-03-04'),
  callBack('p-a', '2023-06-01', '2023-06-04'),
  callBack('p-b', '2024-06-01'),
  consent('p-a', '2023-06-01', '2023-08-01'),
);

const snapshotOf = (source: SnapshotSource) =>
  takeSnapshot({
    source,
    folder: `${folder.path}/${source.kind}`,
    date: day,
    keys,
    progress: () => undefined,
    now: () => 0,
  });

async function take(rows = town): Promise<void> {
  writeExtract(`${folder.path}/extract`, rows, { synthetic: true, until: day });
  const report = await importFolder({
    gate: database.gate,
    keys,
    folder: `${folder.path}/extract`,
    strict: true,
    dryRun: false,
    day,
    progress: () => undefined,
    reportTo: `${folder.path}/reports`,
  });
  if (!report.ok) throw new Error(JSON.stringify(report.refusal));
}

describe('a snapshot of the records', () => {
  it('is refused while nothing was ever imported', async () => {
    expect(await snapshotOf({ kind: 'records', gate: database.gate })).toEqual({
      ok: false,
      refusal: { kind: 'no-records' },
    });
  });

  it('is to the byte the snapshot of the extract that filled the database', async () => {
    await take();
    const records = await snapshotOf({ kind: 'records', gate: database.gate });
    const extract = await snapshotOf({ kind: 'extract', folder: `${folder.path}/extract` });
    if (!records.ok || !extract.ok) throw new Error('no snapshot');
    expect(records.value.manifest.tables).toEqual(extract.value.manifest.tables);
    expect(records.value.manifest).toMatchObject({
      from: 'records',
      synthetic: true,
      recordsUntil: day,
      referenceDate: day,
    });
    const filled = records.value.manifest.tables.filter(({ rows }) => rows > 0);
    expect(filled).toHaveLength(factTables.length);
  });

  it('counts as overdue whom the contact plan of the team counts, to the day', async () => {
    const taken = await snapshotOf({ kind: 'records', gate: database.gate });
    if (!taken.ok) throw new Error('no snapshot');
    const reader = await openSnapshot(taken.value.folder);
    const figure = await counts(reader, 'contact-overdue', onDay(day));
    await reader.close();
    const [leader] = await database.arrange(
      `select staff_id as "staffId" from organisation.staff where staff_key = 's2'`,
    );
    const { staffId } = leader as { readonly staffId: number };
    const acting = {
      scope: 'team',
      role: 'team-manager',
      purpose: 'guidance',
      reason: 'test',
      staffId,
      day,
    } as const;
    const { rows } = await inScope(database.gate, acting, (transaction) =>
      sql<{ found: number }>`
        select count(*)::integer as found from contacts.team_overdue(array['2020/MA'], array[91], 10)`.execute(
        transaction,
      ),
    );
    expect(figure).toEqual([rows[0]?.found, 4]);
    expect(rows[0]?.found).toBe(3);
  });

  it('stands in the log as an act for policy information', async () => {
    const acts = await database.arrange(
      `select role, purpose, reason, staff_id from audit.acts where purpose = 'policy-information'`,
    );
    expect(acts).toContainEqual({
      role: 'system',
      purpose: 'policy-information',
      reason: 'snapshot of facts',
      staff_id: null,
    });
  });
});
