import type { FactRow, FactValue, SnapshotReader } from '#facts/reader.ts';

/** The reader, for one who asks the same again and again, as which areas there are: it is asked once. */
export function askingOnce(reader: SnapshotReader): SnapshotReader {
  const answers = new Map<string, Promise<readonly FactRow[]>>();
  const query = (
    sql: string,
    parameters: Readonly<Record<string, FactValue>> = {},
  ): Promise<readonly FactRow[]> => {
    const question = `${sql} ${JSON.stringify(parameters)}`;
    const answer = answers.get(question) ?? reader.query(sql, parameters);
    answers.set(question, answer);
    return answer;
  };
  return { ...reader, query: query as SnapshotReader['query'] };
}
