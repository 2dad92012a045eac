import { cpSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { describe, expect, it, vi } from 'vitest';
import type { SnapshotReader } from '#facts/reader.ts';
import { useCitySnapshot } from '#test/support/city-snapshot.ts';
import { useFolder } from '#test/support/facts.ts';
import type { AreaShapes } from '#web/charts/content.ts';
import { getPeriod } from '../rules/four-month-period.ts';
import { askingOnce } from './ask-once.ts';
import { editionsOf, keepEditions } from './keep-editions.ts';

const snapshot = useCitySnapshot(0.005, '2024-06-30');
const folder = useFolder();
const shapes: AreaShapes = [];
const [period, compared] = [getPeriod('2024T1'), getPeriod('2023T1')];

/** Another snapshot of the same facts, under a number of its own. */
function take(number: number): string {
  const target = `${folder.path}/${String(number).padStart(4, '0')}`;
  cpSync(snapshot().folder, target, { recursive: true });
  const manifest = JSON.parse(readFileSync(`${target}/manifest.json`, 'utf8')) as object;
  writeFileSync(`${target}/manifest.json`, JSON.stringify({ ...manifest, number }));
  return target;
}

describe('the newest snapshot', () => {
  it('is nothing before one is taken; each one that is taken is followed, and editions under way are finished', async () => {
    const open = keepEditions(folder.path, () => shapes);
    expect(await open()).toBeUndefined();

    take(1);
    const first = await open();
    expect(await open()).toBe(first);
    const underWay = first?.edition(period, compared);

    take(2);
    const second = await open();
    expect(second?.reader.manifest.number).toBe(2);
    expect((await underWay)?.snapshot.number).toBe(1);
    const made = await second?.edition(period, compared);
    expect(made?.snapshot.number).toBe(2);
    expect(made?.now).toEqual((await underWay)?.now);
    await second?.close();
  });

  it('that cannot be opened is tried again at the next visit', async () => {
    const target = take(3);
    const facts = `${target}/household_months.parquet`;
    const whole = readFileSync(facts);
    rmSync(facts);
    const open = keepEditions(folder.path, () => shapes);
    await expect(open()).rejects.toThrow();
    writeFileSync(facts, whole);
    const editions = await open();
    expect(editions?.reader.manifest.number).toBe(3);
    await editions?.close();
  });
});

describe('an edition', () => {
  it('is made once while it is kept', async () => {
    const editions = editionsOf(snapshot(), []);
    const made = editions.edition(period, compared);
    expect(editions.edition(period, compared)).toBe(made);
    expect(editions.edition(compared, period)).not.toBe(made);
    await made;
  });

  it('that failed is made anew', async () => {
    const reader = snapshot();
    let broken = true;
    const query: SnapshotReader['query'] = (sql, parameters) =>
      broken ? Promise.reject(new Error('the disk is gone')) : reader.query(sql, parameters);
    const editions = editionsOf({ ...reader, query }, []);
    await expect(editions.edition(period, compared)).rejects.toThrow('the disk is gone');
    broken = false;
    expect((await editions.edition(period, compared)).period).toEqual(period);
  });
});

describe('periods that were counted ahead', () => {
  it('ask the snapshot nothing but where the areas lie, whichever two are laid side by side', async () => {
    const asked: string[] = [];
    const reader = snapshot();
    const query: SnapshotReader['query'] = (sql, parameters) => {
      asked.push(sql);
      return reader.query(sql, parameters);
    };
    const editions = editionsOf({ ...reader, query }, []);
    for (const id of ['2021T2', '2021T1', '2019T3']) await editions.count(getPeriod(id));
    expect(asked.length).toBeGreaterThan(100);
    asked.length = 0;
    await editions.edition(getPeriod('2021T2'), getPeriod('2019T3'));
    expect(asked.filter((sql) => !/from neighbourhoods\b/.test(sql))).toEqual([]);
  });
});

describe('who asks the same twice', () => {
  it('asks the snapshot once', async () => {
    const query = vi.fn(snapshot().query);
    const asking = askingOnce({ ...snapshot(), query: query as SnapshotReader['query'] });
    const sql = 'select count(*) as number from household_months where month = $day::date';
    const days = ['2020-05-01', '2022-09-01', '2020-05-01'];
    const [first, , again] = await Promise.all(days.map((day) => asking.query(sql, { day })));
    expect(query).toHaveBeenCalledTimes(2);
    expect(again).toEqual(first);
  });
});
