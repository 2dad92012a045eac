import { parseArgs } from 'node:util';
import { asParseOptions, type Command, type Input } from '#main/command.ts';
import { boundaries } from '#main/commands/boundaries.ts';
import { cityBuild } from '#main/commands/city-build.ts';
import { cityCheck } from '#main/commands/city-check.ts';
import { effect } from '#main/commands/effect.ts';
import { forecast, forecastBacktest } from '#main/commands/forecast.ts';
import { forecastMarket } from '#main/commands/forecast-market.ts';
import { importRecords } from '#main/commands/import.ts';
import { migrateDatabase } from '#main/commands/migrate.ts';
import { monitor } from '#main/commands/monitor.ts';
import { retention } from '#main/commands/retention.ts';
import { serve } from '#main/commands/serve.ts';
import { snapshot } from '#main/commands/snapshot.ts';
import { work } from '#main/commands/work.ts';

const commands: readonly Command[] = [
  serve,
  work,
  migrateDatabase,
  cityBuild,
  cityCheck,
  importRecords,
  snapshot,
  monitor,
  boundaries,
  retention,
  // The longer name first: a command is found by the words it begins with.
  forecastBacktest,
  forecastMarket,
  forecast,
  effect,
];

const out = (line: string) => process.stdout.write(`${line}\n`);
const say = (line: string) => process.stderr.write(`${line}\n`);

/** Runs `werkspoor <command> …` and returns its exit code: 0 only on success, 2 when it was typed wrong. */
export async function commandLine(typed: readonly string[]): Promise<number> {
  const wanted = typed[0] === 'help' ? [...typed.slice(1), '--help'] : typed;
  const command = findCommand(wanted);
  if (command === undefined) return withoutCommand(wanted);
  const read = readInput(command, wanted.slice(command.name.split(' ').length));
  if (typeof read === 'string') {
    say(`werkspoor ${command.name}: ${read}`);
    say(`See: npm run -s werkspoor -- ${command.name} --help`);
    return 2;
  }
  if (read.values['help'] === true) {
    out(helpOf(command));
    return 0;
  }
  return command.run(read);
}

const findCommand = (typed: readonly string[]): Command | undefined =>
  commands.find(({ name }) => name.split(' ').every((word, at) => typed[at] === word));

function withoutCommand(typed: readonly string[]): number {
  const asked = typed.filter((word) => !word.startsWith('-'));
  if (asked.length === 0) {
    out(helpOfAll());
    return typed.includes('--help') ? 0 : 2;
  }
  say(`werkspoor: there is no command "${asked.join(' ')}". The commands are:`);
  say(helpOfAll());
  return 2;
}

function readInput(command: Command, args: readonly string[]): Input | string {
  try {
    const { values, positionals } = parseArgs({
      args: [...args],
      options: asParseOptions(command),
      allowPositionals: true,
    });
    return { values, words: positionals, out, say } as Input;
  } catch (error) {
    return error instanceof Error ? error.message : String(error);
  }
}

const columns = (rows: readonly (readonly [string, string])[]): string[] => {
  const width = Math.max(...rows.map(([left]) => left.length));
  return rows.map(([left, right]) => `  ${left.padEnd(width)}  ${right}`);
};

const helpOfAll = (): string =>
  [
    'Usage: npm run -s werkspoor -- <command> [options]',
    '',
    ...columns(commands.map(({ name, takes, purpose }) => [`${name} ${takes}`.trim(), purpose])),
    ...columns([['help', 'show this, or help <command> for one']]),
  ].join('\n');

const helpOf = (command: Command): string =>
  [
    `Usage: npm run -s werkspoor -- ${`${command.name} ${command.takes}`.trim()} [options]`,
    '',
    command.purpose,
    '',
    ...columns([
      ...Object.entries(command.options).map(
        ([name, { type, meaning }]) =>
          [`--${name}${type === 'string' ? ' …' : ''}`, meaning] as const,
      ),
      ['--help', 'show this'],
    ]),
  ].join('\n');
