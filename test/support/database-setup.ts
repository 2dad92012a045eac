import { randomBytes } from 'node:crypto';
import type { TestProject } from 'vitest/node';
import { migrate } from '#database/migrate.ts';
import { createDatabase, startTestCluster } from './cluster.ts';

declare module 'vitest' {
  export interface ProvidedContext {
    cluster: {
      readonly ownerUrl: string;
      readonly template: string;
      readonly gatePassword: string;
    };
  }
}

/** Once for all database tests: a throwaway cluster and in it one migrated database to copy. */
export async function setup(project: TestProject): Promise<() => Promise<void>> {
  const cluster = await startTestCluster();
  try {
    const gatePassword = randomBytes(16).toString('hex');
    const template = await createDatabase(cluster.ownerUrl);
    await migrate(template.ownerUrl, gatePassword);
    project.provide('cluster', {
      ownerUrl: cluster.ownerUrl,
      template: new URL(template.ownerUrl).pathname.slice(1),
      gatePassword,
    });
  } catch (error) {
    await cluster.stop();
    throw error;
  }
  return () => cluster.stop();
}
