import { spawnSync } from 'node:child_process';
import { createSecretKey } from 'node:crypto';
import {
  appendFileSync,
  existsSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  statSync,
  writeFileSync,
} from 'node:fs';
import { describe, expect, it } from 'vitest';
import { openSnapshot } from '#facts/reader.ts';
import { findNewestSnapshot, listSnapshots } from '#facts/snapshots.ts';
import { factTables } from '#facts/tables.ts';
import { getDay } from '#kernel/day.ts';
import {
  type ExtractAbout,
  type ExtractRows,
  together,
  writeExtract,
} from '../../../test/builders/extract.ts';
import {
  assignment,
  contacts,
  household,
  twoNeighbourhoods,
  twoTeams,
} from '../../../test/builders/households.ts';
import { testKeys, useFolder } from '../../../test/support/facts.ts';
import { type SnapshotOrder, takeSnapshot } from './take-snapshot.ts';

const folder = useFolder();
let worlds = 0;

const town = together(
  twoNeighbourhoods,
  twoTeams,
  ...['a', 'b', 'c'].map((dossier) =>
    household({
      dossier,
      spells: [{ from: '2020-01-01', until: '2022-01-01' }, { from: '2023-01-01' }],
      mainIncome: [['2020-01', '2022-01'], ['2023-01']],
      work: [['2023-05', '2023-08']],
      education: { intake: 'low', national: 'middle' },
    }),
  ),
  assignment('p-a', 'tw', 's1', '2023-01-01'),
  contacts('p-a', '2023-03-01', 3),
);

type Asked = Partial<SnapshotOrder> & { readonly about?: Partial<ExtractAbout> };

function order(rows: ExtractRows, { about, ...more }: Asked = {}): SnapshotOrder {
  worlds += 1;
  const extract = `${folder.path}/extract-${worlds}`;
  writeExtract(extract, rows, { synthetic: true, until: '2024-06-30', scale: 0.25, ...about });
  return {
    source: { kind: 'extract', folder: extract },
    folder: `${folder.path}/snapshots-${worlds}`,
    date: getDay('2024-05-31'),
    keys: testKeys,
    progress: () => undefined,
    now: () => 0,
    ...more,
  };
}

async function taken(asked: SnapshotOrder) {
  const result = await takeSnapshot(asked);
  if (!result.ok) throw new Error(result.refusal.kind);
  return result.value;
}

const hashes = async (asked: SnapshotOrder) =>
  (await taken(asked)).manifest.tables.map(({ name, sha256 }) => `${name} ${sha256}`);

describe('a snapshot that does not end well', () => {
  it('leaves nothing when a file of the extract is missing', async () => {
    const asked = order(town);
    const source = { kind: 'extract', folder: `${folder.path}/nowhere` } as const;
    const result = await takeSnapshot({ ...asked, source });
    expect(result).toMatchObject({ ok: false, refusal: { kind: 'extract-missing' } });
    expect(readdirSync(asked.folder)).toEqual([]);
  });

  it('leaves nothing when the last file holds a value of the wrong kind, and does not tell the value', async () => {
    const asked = order(town);
    if (asked.source.kind !== 'extract') throw new Error('an extract');
    appendFileSync(`${asked.source.folder}/contacts.csv`, 'k,p-a,s1,Geheim,phone,care,1,client,\n');
    const result = await takeSnapshot(asked);
    expect(result).toMatchObject({ ok: false, refusal: { kind: 'extract-unreadable' } });
    expect(JSON.stringify(result)).not.toContain('Geheim');
    expect(readdirSync(asked.folder)).toEqual([]);
  });

  it('is no snapshot when its process was killed, and its draft goes with the next one', async () => {
    const asked = order(town);
    const { pid: ended } = spawnSync(process.execPath, ['--version']);
    const draft = `${asked.folder}/.draft-${ended}-killed`;
    mkdirSync(draft, { recursive: true });
    expect(listSnapshots(asked.folder)).toEqual([]);
    await taken(asked);
    expect(existsSync(draft)).toBe(false);
    expect(readdirSync(asked.folder)).toEqual(['0001']);
  });

  it('says so when it may not write there', async () => {
    writeFileSync(`${folder.path}/a-file`, '');
    const result = await takeSnapshot(order(town, { folder: `${folder.path}/a-file/snapshots` }));
    expect(result).toMatchObject({ ok: false, refusal: { kind: 'folder-refused' } });
  });
});

describe('a snapshot', () => {
  it('is the same to the byte from the same records, date and key', async () => {
    const asked = order(town);
    const first = await hashes(asked);
    expect(await hashes(asked)).toEqual(first);
    const shuffled = Object.fromEntries(
      Object.entries(town).map(([name, rows]) => [name, rows.toReversed()]),
    );
    expect(await hashes(order(shuffled))).toEqual(first);
  });

  it('has the same months of households when they are made in parts', async () => {
    const monthsOf = async (asked: SnapshotOrder) => {
      const reader = await openSnapshot((await taken(asked)).folder);
      const rows = await reader.query(
        'from (select * replace (dossier::varchar as dossier) from household_months)',
      );
      await reader.close();
      return rows;
    };
    const whole = await monthsOf(order(town));
    expect(whole.length).toBeGreaterThan(100);
    for (const rowsAtOnce of [1, 20, 50]) {
      expect(await monthsOf(order(town, { rowsAtOnce })), `${rowsAtOnce} at once`).toEqual(whole);
    }
    const parts = () => hashes(order(town, { rowsAtOnce: 20 }));
    expect(await parts()).toEqual(await parts());
  });
  it('has other pseudonyms under another key, and another stock on another date', async () => {
    const first = await hashes(order(town));
    const otherKey = { pseudonym: createSecretKey(Buffer.alloc(32, 8)) };
    const other = await hashes(order(town, { keys: otherKey }));
    const changed = factTables
      .map(({ name }) => name)
      .filter((_, index) => other[index] !== first[index]);
    expect(changed).toContain('persons');
    expect(changed).not.toContain('residents');
    const earlier = await hashes(order(town, { date: getDay('2024-04-30') }));
    expect(earlier).not.toEqual(first);
  });

  it('holds no name, number, address, birthday or key in any file', async () => {
    const { folder: snapshot, manifest } = await taken(order(town));
    const secrets = ['99999', 'Testa', 'Voorbeeld', '3099ZZ', 'example.org', '010-1234567'];
    const sought = [...secrets, '1980-06-15', 'Medewerker', 'p-a'];
    const reader = await openSnapshot(snapshot);
    for (const { name } of manifest.tables) {
      const rows = await reader.query(`select columns(*)::varchar from ${name}`);
      const values = rows.flatMap((row) => Object.values(row).map(String));
      expect(values.filter((value) => sought.some((it) => value.includes(it)))).toEqual([]);
      const bytes = readFileSync(`${snapshot}/${name}.parquet`, 'latin1');
      expect(secrets.filter((secret) => bytes.includes(secret))).toEqual([]);
    }
    await reader.close();
  });

  it('has one row for each of what its tables stand for', async () => {
    const { folder: snapshot } = await taken(order(town));
    const reader = await openSnapshot(snapshot);
    for (const { name, sortedBy } of factTables) {
      if (name === 'contacts') continue; // two equal contacts on a day are two contacts
      const key = sortedBy.map((column) => `"${column}"`).join(', ');
      const [row] = await reader.query(
        `select count(*) as rows, count(distinct (${key})) as keys from ${name}`,
      );
      expect({ name, ...row }).toEqual({ name, rows: row?.['rows'], keys: row?.['rows'] });
    }
    await reader.close();
  });

  it('says of itself what it was made of', async () => {
    const asked = order(town, { now: () => Date.UTC(2024, 5, 1) });
    const { manifest, folder: snapshot } = await taken(asked);
    expect(manifest).toMatchObject({
      number: 1,
      referenceDate: '2024-05-31',
      recordsUntil: '2024-06-30',
      takenAt: '2024-06-01T00:00:00.000Z',
      synthetic: true,
      scale: 0.25,
      from: 'extract',
    });
    expect(manifest.tables.map(({ name }) => name)).toEqual(factTables.map(({ name }) => name));
    expect(manifest.tables.find(({ name }) => name === 'persons')?.rows).toBe(3);
    expect(statSync(snapshot).mode & 0o077).toBe(0);
  });

  it('knows the scale of a synthetic city by its residents when nobody wrote it down', async () => {
    const residents = [
      { neighbourhood_code: 'BU-ZUID', year: 2021, residents: 65_163, residents_15_75: 50_000 },
    ];
    const unsaid = { scale: undefined };
    const city = order({ ...town, residents }, { about: unsaid });
    expect((await taken(city)).manifest.scale).toBe(0.1);
    const real = order({ ...town, residents }, { about: { ...unsaid, synthetic: false } });
    expect((await taken(real)).manifest).toMatchObject({ synthetic: false, scale: null });
  });

  it('does not tell of days after the records end', async () => {
    const { manifest } = await taken(order(town, { date: getDay('2025-01-01') }));
    expect(manifest.referenceDate).toBe('2024-06-30');
  });

  it('takes the next number; the newest is the one with the highest', async () => {
    const asked = order(town);
    await taken(asked);
    await taken(asked);
    expect(listSnapshots(asked.folder).map(({ manifest }) => manifest.number)).toEqual([1, 2]);
    expect(findNewestSnapshot(asked.folder)?.folder).toBe(`${asked.folder}/0002`);
    expect(findNewestSnapshot(`${folder.path}/nowhere`)).toBeUndefined();
  });

  it('is made twice at once without one taking the number of the other', async () => {
    const asked = order(town);
    const both = await Promise.all([taken(asked), taken(asked)]);
    expect(new Set(both.map(({ manifest }) => manifest.number)).size).toBe(2);
    expect(readdirSync(asked.folder).sort()).toEqual(['0001', '0002']);
  });
});
