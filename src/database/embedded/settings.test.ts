import { expect, test } from 'vitest';
import { settingsText } from './settings.ts';

const plenty = 1024 ** 3;

test('records are never kept with the syncing of a throwaway server', () => {
  const text = settingsText({ port: 5432, durability: 'durable', sharedMemory: plenty });
  for (const setting of ['fsync', 'synchronous_commit', 'full_page_writes']) {
    expect(text).not.toContain(setting);
  }
});

test('a container with the usual 64 MB of shared memory gets it in the cluster instead', () => {
  const of = (sharedMemory: number) =>
    settingsText({ port: 5432, durability: 'durable', sharedMemory });
  expect(of(64 * 1024 ** 2)).toContain("dynamic_shared_memory_type = 'mmap'");
  expect(of(plenty)).not.toContain('dynamic_shared_memory_type');
});

test('every setting stands there once, so that the order decides nothing', () => {
  const text = settingsText({ port: 5432, durability: 'throwaway', sharedMemory: 0 });
  const names = text.match(/^\w+(?= = )/gm) ?? [];
  expect(names.length).toBeGreaterThan(20);
  expect(new Set(names).size).toBe(names.length);
});
