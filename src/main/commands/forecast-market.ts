import { readFileSync } from 'node:fs';
import { type Command, json, text } from '#main/command.ts';
import { mistyped, refused } from '#main/commands/typed.ts';
import { openAskedSnapshot } from '#main/open-snapshot.ts';
import { openGround, readDriver, sayFault } from '#modules/forecast/index.ts';

/** How strongly the flows of a snapshot follow a series of the labour market from a file. */
export const forecastMarket: Command = {
  name: 'forecast market',
  purpose: 'how strongly exits and inflow follow a series of vacancies or unemployment from a file',
  takes: '',
  options: {
    series: { type: 'string', meaning: 'CSV file with a line a day, week or month' },
    column: { type: 'string', meaning: 'the column of numbers, above 0' },
    only: {
      type: 'string',
      meaning: 'only lines where column=value, when the file holds several series',
    },
    snapshot: { type: 'string', meaning: 'number of the snapshot (default the newest)' },
    json,
  },
  run: async (input) => {
    const { values } = input;
    const [file, column] = [text(values['series']), text(values['column'])];
    if (!file) return mistyped(input, 'forecast market', 'name the file with --series F.csv.');
    if (!column) return mistyped(input, 'forecast market', 'name the column with --column C.');
    let content: string;
    try {
      content = readFileSync(file, 'utf8');
    } catch (error) {
      return refused(input, `${file} cannot be read (${(error as NodeJS.ErrnoException).code}).`);
    }
    const read = readDriver(content, { column, only: text(values['only']) ?? '' });
    if (!read.ok) return refused(input, `${file}: ${sayFault({ language: 'en' }, read.refusal)}.`);
    const reader = await openAskedSnapshot(text(values['snapshot']));
    if (!reader.ok) return refused(input, reader.refusal);
    try {
      const ground = await openGround(reader.value, { name: column, source: file, ...read.value });
      if (!ground.ok) return refused(input, ground.refusal);
      const { market } = ground.value;
      if (values['json'] === true) input.out(JSON.stringify(market));
      else for (const line of linesOf(market)) input.out(line);
      return 0;
    } finally {
      await reader.value.close();
    }
  },
};

type Market = Extract<Awaited<ReturnType<typeof openGround>>, { ok: true }>['value']['market'];

function linesOf({ estimated, inflow, used }: Market): readonly string[] {
  const say = (what: string, one: Market['used'] | undefined) =>
    one === undefined
      ? `${what}: too few months beside each other`
      : `${what}: ${one.mean.toFixed(2)} (95%: ${one.low.toFixed(2)} to ${one.high.toFixed(2)})${one.low <= 0 && one.high >= 0 ? ', not distinguishable from none' : ''}`;
  return [
    'Per cent for one per cent more in the series:',
    say('exits to work, own records', estimated),
    say('inflow, own records', inflow),
    say('exits to work, as scenarios take it', used),
  ];
}
