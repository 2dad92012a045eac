import { sql } from 'kysely';
import type { Scoped } from '#database/scope.ts';
import type { Day } from '#kernel/day.ts';
import type { HandedInType } from '#web/handed-in-file.ts';

/** A paper that the client handed in as a file, and what the consultant made of it; without its content. */
export type Paper = {
  readonly paper_id: number;
  readonly person_id: number;
  readonly application_id: number;
  readonly kind: string;
  readonly media_type: HandedInType;
  readonly handed_in_on: Day;
  /** Nothing: nobody looked at it yet. */
  readonly verdict: 'accepted' | 'refused' | null;
  readonly why: string | null;
};

const papers = sql`
  select p.paper_id, p.person_id, p.application_id, p.kind, p.media_type, p.handed_in_on, v.verdict, v.why
  from applications.papers p left join applications.paper_verdicts v on v.paper_id = p.paper_id`;

/** Of one application of an open file, newest first. */
export async function listPapers(
  transaction: Scoped,
  applicationId: number,
): Promise<readonly Paper[]> {
  const { rows } = await sql<Paper>`${papers}
    where p.application_id = ${applicationId} order by p.paper_id desc limit 200`.execute(
    transaction,
  );
  return rows;
}

/** What the client of the own file handed in, newest first. */
export async function listOwnPapers(
  transaction: Scoped,
  personId: number,
): Promise<readonly Paper[]> {
  const { rows } = await sql<Paper>`${papers}
    where p.person_id = ${personId} order by p.paper_id desc limit 200`.execute(transaction);
  return rows;
}

export type PaperFile = Pick<Paper, 'media_type' | 'handed_in_on'> & { readonly content: Buffer };

/** Of an application, or of the own file: what the row policies let through. */
export async function findPaper(
  transaction: Scoped,
  paperId: number,
): Promise<PaperFile | undefined> {
  const { rows } = await sql<PaperFile>`
    select media_type, handed_in_on, content from applications.papers
    where paper_id = ${paperId}`.execute(transaction);
  return rows[0];
}

/** Hands in a paper that is asked and has not come; false when it is not asked any more. */
export async function insertPaper(
  transaction: Scoped,
  personId: number,
  kind: string,
  file: { readonly type: HandedInType; readonly content: Uint8Array },
): Promise<boolean> {
  const { numAffectedRows } = await sql`
    insert into applications.papers (person_id, application_id, kind, media_type, content)
    select ${personId}, application_id, kind, ${file.type}, ${Buffer.from(file.content)}
    from applications.own_asked() where kind = ${kind} limit 1`.execute(transaction);
  return numAffectedRows === 1n;
}

export const insertVerdict = (
  transaction: Scoped,
  { paper_id: id, person_id: person }: Paper,
  why: string | undefined,
) =>
  sql`insert into applications.paper_verdicts (paper_id, person_id, verdict, why)
    values (${id}, ${person}, ${why === undefined ? 'accepted' : 'refused'}, ${why ?? null})`.execute(
    transaction,
  );

export type PapersWaiting = {
  readonly application_id: number;
  readonly person_id: number;
  readonly person_key: string;
  readonly since: Day;
  readonly papers: number;
  readonly found: number;
};

export async function listPapersWaiting(
  transaction: Scoped,
  atMost: number,
): Promise<readonly PapersWaiting[]> {
  const { rows } = await sql<PapersWaiting>`
    select * from applications.papers_waiting(${atMost})`.execute(transaction);
  return rows;
}
