/**
 * How the queue of jobs connects: as the gate, each connection for good in the role `werkspoor_jobs`, which may do
 * nothing but keep the queue. No transaction of a scope ever runs on these connections.
 */
export function jobsConnection(gateUrl: string) {
  return {
    connectionString: gateUrl,
    application_name: 'werkspoor jobs',
    options: '-c role=werkspoor_jobs',
    schema: 'jobs',
    createSchema: false,
    max: 4,
  } as const;
}
