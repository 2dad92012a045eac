import { createHash } from 'node:crypto';
import { sql } from 'kysely';
import { beginAct } from '#database/begin-act.ts';
import { type Acting, type Gate, inScope, type Scoped } from '#database/scope.ts';
import type { Day } from '#kernel/day.ts';
import { ok, type Result, refuse } from '#kernel/result.ts';
import type { Language } from '#web/words.ts';

/** An edition as it was released. */
export type PublishedEdition = {
  readonly number: number;
  readonly period: string;
  readonly compared: string;
  /** The number of the edition that this one corrects, with what changed. */
  readonly corrects: number | null;
  /** What the corrected one is laid beside. */
  readonly comparedBefore: string | null;
  readonly correctedBy: number | null;
  readonly whatChanged: string | null;
  readonly changedFigures: number | null;
  readonly releasedBy: string;
  readonly releasedAt: Date;
  readonly snapshot: number;
  readonly referenceDate: Day;
  readonly synthetic: boolean;
};

export const publishedFormats = ['page', 'pdf', 'csv', 'json'] as const;
export type PublishedFormat = (typeof publishedFormats)[number];

export type PublishedFile = {
  readonly language: Language;
  readonly format: PublishedFormat;
  readonly content: Buffer;
};

export type NewEdition = Omit<
  PublishedEdition,
  'number' | 'releasedAt' | 'correctedBy' | 'comparedBefore'
> & {
  readonly files: readonly PublishedFile[];
};

export type Asking = Pick<Acting, 'staffId' | 'role' | 'day'> & { readonly trace: string };

/** What was released of the monitor, in schema `steering`. */
export type Publications = ReturnType<typeof openPublications>;

export function openPublications(gate: Gate) {
  const inSteering = <Value>(
    asking: Asking,
    reason: string,
    work: (transaction: Scoped) => Promise<Value>,
  ): Promise<Value> =>
    inScope(gate, { ...asking, scope: 'steering', purpose: 'policy-information', reason }, work);
  return {
    /** All editions, the newest first: a few a year. */
    list: (asking: Asking): Promise<readonly PublishedEdition[]> =>
      inSteering(asking, 'published editions', (transaction) => editions(transaction)),
    find: (asking: Asking, number: number): Promise<PublishedEdition | undefined> =>
      inSteering(asking, 'published edition', async (transaction) => {
        const all = await editions(transaction, number);
        return all[0];
      }),
    findFile: (
      asking: Asking,
      number: number,
      language: Language,
      format: PublishedFormat,
    ): Promise<Buffer | undefined> =>
      inSteering(asking, 'published edition', async (transaction) => {
        const { rows } = await sql<{ content: Buffer }>`
          select content from steering.edition_files
          where edition_id = ${number} and language = ${language} and format = ${format}`.execute(
          transaction,
        );
        return rows[0]?.content;
      }),
    /** Freezes an edition; refused when someone released or corrected the same one just before. */
    add: (asking: Asking, edition: NewEdition): Promise<Result<number, 'released-meanwhile'>> =>
      inSteering(asking, 'monitor released', async (transaction) => {
        await beginAct(transaction);
        const number = await addEdition(transaction, edition);
        if (number === undefined) return refuse('released-meanwhile');
        for (const file of edition.files) await addFile(transaction, number, file);
        return ok(number);
      }),
  };
}

async function editions(
  transaction: Scoped,
  number?: number,
): Promise<readonly PublishedEdition[]> {
  const { rows } = await sql<PublishedEdition>`
    select e.edition_id as number, e.period, e.compared, e.corrects, c.edition_id as "correctedBy",
      f.compared as "comparedBefore",
      e.what_changed as "whatChanged", e.changed_figures as "changedFigures",
      e.released_by as "releasedBy", e.released_at as "releasedAt", e.snapshot,
      e.reference_date as "referenceDate", e.synthetic
    from steering.editions e left join steering.editions c on c.corrects = e.edition_id
      left join steering.editions f on f.edition_id = e.corrects
    where ${number ?? null}::bigint is null or e.edition_id = ${number ?? null}::bigint
    order by e.edition_id desc`.execute(transaction);
  return rows;
}

async function addEdition(transaction: Scoped, edition: NewEdition): Promise<number | undefined> {
  const { rows } = await sql<{ number: number }>`
    insert into steering.editions (period, compared, corrects, what_changed, changed_figures, released_by,
      snapshot, reference_date, synthetic)
    values (${edition.period}, ${edition.compared}, ${edition.corrects}, ${edition.whatChanged},
      ${edition.changedFigures}, ${edition.releasedBy}, ${edition.snapshot}, ${edition.referenceDate},
      ${edition.synthetic})
    on conflict do nothing
    returning edition_id as number`.execute(transaction);
  return rows[0]?.number;
}

const addFile = (transaction: Scoped, number: number, file: PublishedFile) =>
  sql`insert into steering.edition_files (edition_id, language, format, content, sha256)
    values (${number}, ${file.language}, ${file.format}, ${file.content},
      ${createHash('sha256').update(file.content).digest('hex')})`.execute(transaction);
