import {
  chmodSync,
  existsSync,
  lstatSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  readlinkSync,
  statSync,
  writeFileSync,
} from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { temporaryFolder } from '#test/support/data-folders.ts';
import { completeLinks, copyBinaries } from './copy-binaries.ts';

/** The shape of the package as npm leaves it when it blocks install scripts. */
function packageWithoutLinks(): string {
  const native = join(temporaryFolder(), 'native');
  for (const folder of ['bin', 'lib/pkgconfig', 'share']) {
    mkdirSync(join(native, folder), { recursive: true });
  }
  writeFileSync(join(native, 'bin/postgres'), 'program', { mode: 0o700 });
  writeFileSync(join(native, 'lib/libicuuc.so.60.2'), 'library', { mode: 0o600 });
  writeFileSync(join(native, 'lib/libpq.a'), 'static');
  writeFileSync(join(native, 'share/postgres.bki'), 'text', { mode: 0o600 });
  writeFileSync(
    join(native, 'pg-symlinks.json'),
    JSON.stringify([
      { source: 'native/lib/libicuuc.so.60.2', target: 'native/lib/libicuuc.so.60' },
    ]),
  );
  chmodSync(native, 0o700);
  return native;
}

test('links that the install script should have made are made at the start', () => {
  const native = packageWithoutLinks();
  expect(completeLinks(native)).toBe(true);
  expect(readlinkSync(join(native, 'lib/libicuuc.so.60'))).toBe('libicuuc.so.60.2');
  expect(completeLinks(native), 'a second start').toBe(true);
});

test('a copy is open to all, has its links and leaves out what only a compiler needs', () => {
  const native = packageWithoutLinks();
  const target = join(temporaryFolder(), 'postgresql-18');
  copyBinaries(native, target);
  expect(statSync(target).mode & 0o777).toBe(0o755);
  expect(statSync(join(target, 'bin/postgres')).mode & 0o777).toBe(0o755);
  expect(statSync(join(target, 'share/postgres.bki')).mode & 0o777).toBe(0o644);
  expect(lstatSync(join(target, 'lib/libicuuc.so.60')).isSymbolicLink()).toBe(true);
  expect(readFileSync(join(target, 'lib/libicuuc.so.60'), 'utf8')).toBe('library');
  expect(existsSync(join(target, 'lib/libpq.a'))).toBe(false);
  expect(existsSync(join(target, 'lib/pkgconfig'))).toBe(false);
});

test('a copy that fails half-way leaves nothing that could be taken for one', () => {
  const native = packageWithoutLinks();
  writeFileSync(join(native, 'pg-symlinks.json'), '[{"source": 1}]');
  const above = temporaryFolder();
  expect(() => copyBinaries(native, join(above, 'postgresql-18'))).toThrow();
  expect(readdirSync(above)).toEqual([]);
});

test('a copy that is there is used as it is', () => {
  const native = packageWithoutLinks();
  const target = join(temporaryFolder(), 'postgresql-18');
  copyBinaries(native, target);
  const made = statSync(target).ino;
  copyBinaries(native, target);
  expect(statSync(target).ino).toBe(made);
});
