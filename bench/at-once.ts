// Fifty people at work at once: each goes from page to page with time to read between, and beside each page the bare
// statements that it needs are sent by a connection of their own, at the same moment, on the same busy machine.
import pg from 'pg';
import { poolOf } from '#database/scope.ts';
import type { House } from '#main/house.ts';
import { listen } from '#main/listen.ts';
import { assemble } from '#test/support/assemble.ts';
import { type Measured, timed } from './measure.ts';
import { pagesOf, type RolePage, signIn, visit, workRoles } from './role-pages.ts';

type Statement = { readonly text: string; readonly values: readonly unknown[] };
type Recorded = RolePage & { readonly statements: readonly Statement[] };

/** How many of each role are at work: most guide clients. */
const office: Readonly<Record<string, number>> = { 'work-coach': 20, 'income-consultant': 6 };
const people = 50;
/** Seconds between two pages of one person. */
const thinks = { least: 2, most: 8 };

export type AtOnce = {
  readonly page: string;
  readonly seconds: readonly number[];
  readonly bare: readonly number[];
};

/** `address` serves the records of `house`, in a process of its own. */
export async function workAtOnce(
  house: House,
  address: string,
  seconds: number,
): Promise<readonly AtOnce[]> {
  const pages = await recordPages(house, address);
  const gate = new pg.Pool({ ...poolOf(house.gate).options, max: people });
  const noted = new Map<string, { seconds: number[]; bare: number[] }>();
  const until = performance.now() + seconds * 1000;
  const roles = workRoles.filter((role) => pages.some((page) => page.role === role));
  const seats = [
    ...roles.flatMap((role) => Array<string>(office[role] ?? 2).fill(role)),
    ...Array<string>(people).fill('work-coach'),
  ].slice(0, people);
  await Promise.all(
    seats.map(async (role, seat) => {
      const own = pages.filter((page) => page.role === role);
      await rest((seat / people) * thinks.most);
      for (let at = seat; performance.now() < until; at += 1) {
        const page = own[at % own.length];
        if (page === undefined) return;
        const one = noted.get(`${page.role} ${page.kind}`) ?? { seconds: [], bare: [] };
        noted.set(`${page.role} ${page.kind}`, one);
        one.seconds.push((await timed(() => visit(address, page, page.path))).seconds);
        one.bare.push((await timed(() => replay(gate, page.statements))).seconds);
        await rest(
          thinks.least +
            (((at * 7919 + seat * 104_729) % 1000) / 1000) * (thinks.most - thinks.least),
        );
      }
    }),
  );
  await gate.end();
  return [...noted].map(([page, of]) => ({ page, ...of }));
}

const rest = (seconds: number) => new Promise((resolve) => setTimeout(resolve, seconds * 1000));

async function replay(gate: pg.Pool, statements: readonly Statement[]): Promise<void> {
  const client = await gate.connect();
  try {
    for (const { text, values } of statements) await client.query(text, [...values]);
  } finally {
    client.release();
  }
}

/** Visits one page of each kind and role once, in this process, and keeps the statements that it sent. */
async function recordPages(house: House, address: string): Promise<readonly Recorded[]> {
  const sent: Statement[] = [];
  const original = pg.Client.prototype.query;
  const app = await serveHere(house);
  const pages: Recorded[] = [];
  for (const role of workRoles) {
    const worker = await signIn(address, role);
    if (worker === undefined) continue;
    for (const page of await pagesOf(address, worker)) {
      const listen = new Proxy(original, {
        apply: (target, client, args: unknown[]) => {
          const [text, values] = args;
          if (typeof text === 'string')
            sent.push({ text, values: Array.isArray(values) ? values : [] });
          return Reflect.apply(target, client, args) as unknown;
        },
      });
      sent.length = 0;
      pg.Client.prototype.query = listen;
      const { status } = await visit(app.address, page, page.path);
      pg.Client.prototype.query = original;
      if (status === 200) pages.push({ ...page, statements: [...sent] });
    }
  }
  await app.stop();
  return pages;
}

async function serveHere(house: House) {
  const { app } = assemble({
    ...house,
    report: (fault) => {
      throw fault;
    },
  });
  const listening = await listen(app, 0, '127.0.0.1');
  if (!listening.ok) throw new Error(listening.refusal);
  return listening.value;
}

const quantile = (values: readonly number[], share: number): number => {
  const sorted = values.toSorted((one, other) => one - other);
  return sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * share))] ?? Number.NaN;
};

/** Of all pages together, and of the slowest kinds: the 99th percentile against that of their bare statements. */
export function summaryOf(all: readonly AtOnce[], slowest = 10): readonly Measured[] {
  const measured = (what: string, seconds: readonly number[], bare: readonly number[]) => ({
    what,
    seconds: quantile(seconds, 0.99),
    against: { what: 'its bare statements at the same time', seconds: quantile(bare, 0.99) },
    note: `median ${(quantile(seconds, 0.5) * 1000).toFixed(0)} ms, bare ${(quantile(bare, 0.5) * 1000).toFixed(0)} ms, ${seconds.length} visits`,
  });
  const kinds = all.toSorted(
    (one, other) => quantile(other.seconds, 0.5) - quantile(one.seconds, 0.5),
  );
  return [
    measured(
      `${people} people at once: all pages, 99th percentile`,
      all.flatMap(({ seconds }) => seconds),
      all.flatMap(({ bare }) => bare),
    ),
    ...kinds.slice(0, slowest).map(({ page, seconds, bare }) => measured(page, seconds, bare)),
  ];
}
