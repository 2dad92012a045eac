/** `durable` for records; `throwaway` for a cluster that only tests see: quick, and lost with the power. */
export type Durability = 'durable' | 'throwaway';

type Settings = Readonly<Record<string, string>>;

// A small machine (2 cores, 4 GB and up) that takes a bulk import now and serves a few dozen people after.
const sizes: Settings = {
  shared_buffers: '256MB',
  effective_cache_size: '1GB',
  work_mem: '32MB',
  maintenance_work_mem: '256MB',
  max_connections: '100',
  max_wal_size: '2GB',
  min_wal_size: '256MB',
  checkpoint_timeout: '15min',
  random_page_cost: '1.1', // solid state
  jit: 'off', // not in these builds, and slower than short queries
};

// Nothing follows this server and it has no base backups (docs/runbook.md), so a table or index that is filled
// in the transaction that made it need not go through the log as well: as safe over a crash, and 600,000 rows with
// two indexes took 1.0 to 2.0 s against 2.9 to 5.4 s with `replica`, measured in turns.
const log: Settings = { wal_level: 'minimal', max_wal_senders: '0', wal_compression: 'on' };

// The server's log names no person: an error's DETAIL quotes the row, its statement may too.
const privacy: Settings = {
  log_error_verbosity: 'terse',
  log_min_error_statement: 'panic',
  log_checkpoints: 'off',
};

const throwaway: Settings = {
  fsync: 'off',
  synchronous_commit: 'off',
  full_page_writes: 'off',
  shared_buffers: '128MB',
  autovacuum: 'off',
};

/**
 * The text of the configuration file for one start.
 * `sharedMemory` is the size in bytes of the system's folder for it: containers often give 64 MB, which one
 * parallel hash join exceeds; then the cluster's own folder is used.
 */
export function settingsText(options: {
  readonly port: number;
  readonly durability: Durability;
  readonly sharedMemory: number;
}): string {
  const settings: Settings = {
    listen_addresses: '127.0.0.1',
    port: String(options.port),
    unix_socket_directories: '',
    timezone: 'Europe/Amsterdam',
    log_timezone: 'Europe/Amsterdam',
    lc_messages: 'C',
    ...sizes,
    ...log,
    ...privacy,
    ...(options.sharedMemory < 512 * 1024 * 1024 ? { dynamic_shared_memory_type: 'mmap' } : {}),
    ...(options.durability === 'throwaway' ? throwaway : {}),
  };
  const lines = Object.entries(settings).map(([name, value]) => `${name} = '${value}'`);
  return `# Written at each start. Settings of your own go below the include in postgresql.conf.\n${lines.join('\n')}\n`;
}
