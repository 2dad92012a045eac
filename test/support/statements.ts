import { type Gate, poolOf } from '#database/scope.ts';

/** Notes each statement that goes to the database by this gate from now on. */
export function noteStatements(gate: Gate): readonly string[] {
  const said: string[] = [];
  const heard = new WeakSet();
  poolOf(gate).on('acquire', (client) => {
    if (heard.has(client)) return;
    heard.add(client);
    client.query = new Proxy(client.query, {
      apply: (query, self, asked: readonly unknown[]) => {
        said.push(textOf(asked[0]));
        return Reflect.apply(query, self, asked) as unknown;
      },
    });
  });
  return said;
}

const textOf = (statement: unknown): string => {
  if (typeof statement === 'string') return statement;
  const { text } = statement as { readonly text?: string };
  return text ?? '';
};
