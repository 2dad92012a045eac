import { sql } from 'kysely';
import { beginAct } from '#database/begin-act.ts';
import { type Acting, type Gate, inScope, type Scoped } from '#database/scope.ts';
import type { Day } from '#kernel/day.ts';
import type { Role } from '#kernel/role.ts';
import type { Assignment, Design, Expectation, Wave } from './rules/design.ts';
import type { EffectReport } from './rules/effect-report.ts';
import type { Method } from './rules/fit.ts';
import type { Measured } from './rules/measured.ts';
import type { OutcomeId } from './rules/outcome.ts';
import type { Pool } from './rules/places.ts';
import type { Analysis } from './rules/planned.ts';

type ProgrammeRow = { readonly programme_id: number; readonly name: string };

type DesignRow = {
  readonly design_id: number;
  readonly programme_id: number;
  readonly registered_on: Day;
  readonly question: string;
  readonly outcome: OutcomeId;
  readonly expected: Expectation;
  readonly assignment: Assignment;
  readonly places: readonly string[];
  readonly starts_on: Day;
  readonly waves: readonly Wave[] | null;
  readonly seed: number | null;
  readonly pool: Pool;
  readonly left_out: readonly string[];
  readonly method: Method;
  readonly analysis: string;
  readonly changed_because: string | null;
};

type ResultRow = {
  readonly result_id: number;
  readonly programme_id: number;
  readonly design_id: number;
  readonly measured_on: Day;
  readonly snapshot: number;
  readonly reference_date: Day;
  readonly outcome: OutcomeId;
  readonly method: Method;
  readonly pool: Pool;
  readonly measured: Measured;
};

type SteeringTables = {
  'steering.programmes': ProgrammeRow;
  'steering.designs': DesignRow;
  'steering.results': ResultRow;
};

export type Registered = DesignRow & { readonly name: string };
export type SavedResult = ResultRow;
/** A result without its figures by place: the report of the method that decides. */
export type ResultLine = Omit<ResultRow, 'measured'> & {
  readonly report: EffectReport;
  readonly areas: readonly number[];
  readonly parallel: number;
};

/** Who asks, for the acts. */
export type Asking = {
  readonly staffId: number | undefined;
  readonly role: Role | 'system';
  readonly trace?: string;
  readonly day: Day;
};

export type NewResult = Analysis & {
  readonly programmeId: number;
  readonly designId: number;
  readonly snapshot: number;
  readonly referenceDate: Day;
  readonly measured: Measured;
};

/** The register of programmes and their results, in schema `steering`: whoever comes here cannot reach a person. */
export type Register = ReturnType<typeof openRegister>;

export function openRegister(gate: Gate) {
  const acting = (asking: Asking, reason: string): Acting => ({
    ...asking,
    scope: 'steering',
    purpose: 'policy-information',
    reason,
  });
  const read = <Value>(asking: Asking, work: (transaction: Scoped) => Promise<Value>) =>
    inScope(gate, acting(asking, 'register of programmes'), work);
  const write = <Value>(
    asking: Asking,
    reason: string,
    work: (transaction: Scoped) => Promise<Value>,
  ) =>
    inScope(gate, acting(asking, reason), async (transaction) => {
      await beginAct(transaction);
      return work(transaction);
    });
  return {
    /** Every programme with the design in force, by name. */
    list: (asking: Asking): Promise<readonly Registered[]> =>
      read(asking, (transaction) =>
        designs(transaction)
          .distinctOn('d.programme_id')
          .orderBy('d.programme_id')
          .orderBy('d.design_id', 'desc')
          .execute(),
      ),
    /** All designs of a programme, the one in force first; none when there is no such programme. */
    designsOf: (asking: Asking, programmeId: number): Promise<readonly Registered[]> =>
      read(asking, (transaction) =>
        designs(transaction)
          .where('d.programme_id', '=', programmeId)
          .orderBy('d.design_id', 'desc')
          .execute(),
      ),
    /** What was measured of a programme, the newest first. */
    resultsOf: (asking: Asking, programmeId: number): Promise<readonly ResultLine[]> =>
      read(asking, (transaction) =>
        lines(transaction)
          .where('programme_id', '=', programmeId)
          .orderBy('result_id', 'desc')
          .limit(mostResults)
          .execute(),
      ),
    /** The last measurement of each programme. */
    lastResults: (asking: Asking): Promise<readonly ResultLine[]> =>
      read(asking, (transaction) =>
        lines(transaction)
          .distinctOn('programme_id')
          .orderBy('programme_id')
          .orderBy('result_id', 'desc')
          .execute(),
      ),
    findResult: (asking: Asking, programmeId: number, resultId: number) =>
      read(asking, (transaction) =>
        steering(transaction)
          .selectFrom('steering.results')
          .selectAll()
          .where('programme_id', '=', programmeId)
          .where('result_id', '=', resultId)
          .executeTakeFirst(),
      ),
    /** Nothing when a programme of this name stands already. */
    register: (asking: Asking, design: Design, lot: Lot | undefined): Promise<number | undefined> =>
      write(asking, `programme written down: ${design.name}`, async (transaction) => {
        const made = await sql<{ programme_id: number }>`
          insert into steering.programmes (name) values (${design.name})
          on conflict (name) do nothing returning programme_id`.execute(transaction);
        const programmeId = made.rows[0]?.programme_id;
        if (programmeId !== undefined) await addDesign(transaction, programmeId, design, lot);
        return programmeId;
      }),
    redesign: (
      asking: Asking,
      programmeId: number,
      design: Design,
      lot: Lot | undefined,
    ): Promise<void> =>
      write(asking, `design changed: ${design.name}`, (transaction) =>
        addDesign(transaction, programmeId, design, lot),
      ),
    keep: (asking: Asking, result: NewResult): Promise<number> =>
      write(asking, 'effect measured', async (transaction) => {
        const kept = await sql<{ result_id: number }>`
          insert into steering.results
            (programme_id, design_id, snapshot, reference_date, outcome, method, pool, measured)
          values (${result.programmeId}, ${result.designId}, ${result.snapshot},
            ${result.referenceDate}, ${result.outcome}, ${result.method}, ${result.pool},
            ${JSON.stringify(result.measured)}::jsonb)
          returning result_id`.execute(transaction);
        return kept.rows[0]?.result_id ?? 0;
      }),
  };
}

const mostResults = 50;

/** The order that was drawn for a roll-out in turns. */
export type Lot = { readonly seed: number; readonly waves: readonly Wave[] };

const steering = (transaction: Scoped) => transaction.withTables<SteeringTables>();

/** Of a JSON of some hundreds of kilobytes the part that a line of a list needs. */
const lines = (transaction: Scoped) =>
  steering(transaction)
    .selectFrom('steering.results')
    .select([
      'result_id',
      'programme_id',
      'design_id',
      'measured_on',
      'snapshot',
      'reference_date',
      'outcome',
      'method',
      'pool',
      sql<EffectReport>`measured -> 'reports' -> method`.as('report'),
      sql<readonly number[]>`measured -> 'areas' -> method`.as('areas'),
      sql<number>`(measured ->> 'parallel')::float8`.as('parallel'),
    ]);

const designs = (transaction: Scoped) =>
  steering(transaction)
    .selectFrom('steering.designs as d')
    .innerJoin('steering.programmes as p', 'p.programme_id', 'd.programme_id')
    .selectAll('d')
    .select('p.name');

async function addDesign(
  transaction: Scoped,
  programmeId: number,
  design: Design,
  lot: Lot | undefined,
): Promise<void> {
  await sql`insert into steering.designs
      (programme_id, question, outcome, expected, assignment, places, starts_on, waves, seed, pool,
        left_out, method, analysis, changed_because)
    values (${programmeId}, ${design.question}, ${design.outcome}, ${design.expected},
      ${design.assignment}, ${[...design.places]}, ${design.startsOn},
      ${lot === undefined ? null : JSON.stringify(lot.waves)}::jsonb, ${lot?.seed ?? null},
      ${design.pool}, ${[...design.leftOut]}, ${design.method}, ${design.analysis},
      ${design.changedBecause ?? null})`.execute(transaction);
}
