import type { ParseArgsConfig } from 'node:util';

/** A command of the command line: what it is for, what it takes, what it does. */
export type Command = {
  /** As typed: `city build`. */
  readonly name: string;
  /** One line for the list of commands. */
  readonly purpose: string;
  /** What stands behind the name, for the help text: `<folder>`. */
  readonly takes: string;
  readonly options: Readonly<Record<string, Option>>;
  /** Returns the exit code; only success is 0. */
  readonly run: (input: Input) => Promise<number>;
};

export type Option = {
  readonly type: 'string' | 'boolean';
  readonly meaning: string;
};

export type Input = {
  readonly values: Readonly<Record<string, string | boolean | undefined>>;
  readonly words: readonly string[];
  /** Standard output: results. Nothing but JSON when `--json` is given. */
  readonly out: (line: string) => void;
  /** Standard error: progress, what went wrong, what to do. */
  readonly say: (line: string) => void;
};

export const json: Option = {
  type: 'boolean',
  meaning: 'print the figures as JSON, and nothing else',
};

export const dateOption: Option = { type: 'string', meaning: 'a calendar date, YYYY-MM-DD' };

export const text = (value: string | boolean | undefined): string | undefined =>
  typeof value === 'string' ? value : undefined;

export const asParseOptions = (command: Command): NonNullable<ParseArgsConfig['options']> => ({
  ...Object.fromEntries(
    Object.entries(command.options).map(([name, option]) => [name, { type: option.type }]),
  ),
  help: { type: 'boolean' },
});
