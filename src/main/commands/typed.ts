import { type Input, text } from '#main/command.ts';

export function mistyped({ say }: Input, command: string, sentence: string): number {
  say(`werkspoor ${command}: ${sentence}`);
  say(`See: npm run -s werkspoor -- ${command} --help`);
  return 2;
}

export function refused({ say }: Input, sentence: string): number {
  say(sentence);
  return 1;
}

/** Whole numbers: their default and the most; the least is 1 unless told. A sentence when one is wrong. */
export function readNumbers<Name extends string>(
  values: Input['values'],
  numbers: Readonly<Record<Name, readonly [string, number]>>,
  least: Readonly<Record<string, number>> = {},
): Record<Name, number> | string {
  const read: [string, number][] = [];
  for (const [name, [usual, most]] of Object.entries<readonly [string, number]>(numbers)) {
    const typed = text(values[name]) ?? usual;
    const number = wholeNumber(typed);
    if (number === undefined || number < (least[name] ?? 1) || number > most) {
      return `--${name} is a whole number from ${least[name] ?? 1} to ${most}: "${typed}".`;
    }
    read.push([name, number]);
  }
  return Object.fromEntries(read) as Record<Name, number>;
}

export function wholeNumber(typed: string): number | undefined {
  const number = Number(typed);
  return /^\d+$/.test(typed) && Number.isSafeInteger(number) ? number : undefined;
}

export function aligned(rows: readonly (readonly string[])[]): string[] {
  const widths = (rows[0] ?? []).map((_, at) =>
    Math.max(...rows.map((row) => row[at]?.length ?? 0)),
  );
  return rows.map((row) =>
    row
      .map((cell, at) => (at === 0 ? cell.padEnd(widths[at] ?? 0) : cell.padStart(widths[at] ?? 0)))
      .join('  '),
  );
}
