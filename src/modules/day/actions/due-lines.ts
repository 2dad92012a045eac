import type { DueClient, DueDesk, DueFound, DueLine } from '../due-part.ts';

/** A row of a list that the database counted whole: the person, and how many rows there are in all. */
type DueRow = { readonly person_id: number; readonly found: number };

/** Opens the clients of the rows, and says of each row what is due. */
export async function dueLines<Row extends DueRow>(
  { open }: Pick<DueDesk, 'open'>,
  rows: readonly Row[],
  say: (row: Row, client: DueClient | undefined) => Omit<DueLine, 'client'>,
): Promise<DueFound> {
  const clients = await open(rows.map(({ person_id }) => person_id));
  return {
    found: rows[0]?.found ?? 0,
    lines: rows.map((row) => {
      const client = clients.get(row.person_id);
      return { client, ...say(row, client) };
    }),
  };
}

/** A page or place in the file of the client; none of who may not be known. */
export const inFile = (client: DueClient | undefined, rest: string): string | undefined =>
  client && `/clients/${encodeURIComponent(client.clientNumber)}${rest}`;
