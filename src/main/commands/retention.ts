import { type Command, json } from '#main/command.ts';
import { aligned, mistyped, refused } from '#main/commands/typed.ts';
import { openHouse, readRecords } from '#main/house.ts';
import { applyTerms, termsConfirmed } from '#modules/retention/index.ts';

export const retention: Command = {
  name: 'retention',
  purpose: 'tell which records passed their term; with --apply let them go',
  takes: '',
  options: {
    apply: { type: 'boolean', meaning: 'anonymise or remove what is due (default: only count it)' },
    json,
  },
  run: async (input) => {
    const { values, words, out, say } = input;
    if (words.length > 0) {
      return mistyped(input, 'retention', `"${words.join(' ')}" is too much behind retention.`);
    }
    const house = await openHouse('command', say);
    if (!house.ok) return refused(input, house.refusal);
    const { gate, today, close } = house.value;
    try {
      const confirmed = (await readRecords(house.value)).synthetic || termsConfirmed(process.env);
      const way = values['apply'] === true ? 'apply' : 'count';
      const report = await applyTerms({ gate, today: today(), way, confirmed });
      if (values['json'] === true) out(JSON.stringify({ ...report, confirmed }));
      else for (const line of linesOf(report)) out(line);
      if (way === 'apply' && !confirmed) say(unconfirmed);
      return 0;
    } finally {
      await close();
    }
  },
};

const unconfirmed =
  'Records of people were only counted: the terms wait for the municipality. Lay them beside the own selection list, then set WERKSPOOR_RETENTION=confirmed (docs/runbook.md).';

const linesOf = ({ records }: Awaited<ReturnType<typeof applyTerms>>): string[] =>
  aligned([
    ['records', 'ended before', 'due', 'oldest', 'gone'],
    ...records.map(({ record, before, due, oldest, gone, applied }) => [
      record,
      before,
      String(due),
      oldest ?? '–',
      applied ? String(gone) : 'counted only',
    ]),
  ]);
