import { checkCity } from '#facts/city-check/check-city.ts';
import type { CheckedCell, CheckedTable } from '#facts/city-check/definition.ts';
import { type Command, json, text } from '#main/command.ts';
import { openAskedSnapshot } from '#main/open-snapshot.ts';

export const cityCheck: Command = {
  name: 'city check',
  purpose: 'lay the synthetic city beside every published table; needs a snapshot, no database',
  takes: '',
  options: {
    snapshot: { type: 'string', meaning: 'the number of the snapshot (default the newest)' },
    json,
  },
  run: async ({ values, out, say }) => {
    const reader = await openAskedSnapshot(text(values['snapshot']));
    if (!reader.ok) {
      say(reader.refusal);
      return 1;
    }
    try {
      const check = await checkCity(reader.value);
      if (!check.ok) {
        say(
          'The snapshot does not say at which scale its city was made, and its residents do not tell either: the check is for a synthetic Rotterdam.',
        );
        return 1;
      }
      if (values['json'] === true) out(JSON.stringify(check.value));
      else for (const line of check.value.tables.flatMap(linesOf)) out(line);
      return 0;
    } finally {
      await reader.value.close();
    }
  },
};

/** The table with its state; of a table that is not met the figures that lie too far off. */
const linesOf = ({ name, source, status, reason, cells }: CheckedTable): readonly string[] => [
  `${status.padEnd(20)} ${name} (${source})${reason === undefined ? '' : `: ${reason}`}`,
  ...(status === 'not met' ? cells.filter(({ met }) => !met).map(cellLine) : []),
];

const cellLine = ({ what, published, city, tolerance }: CheckedCell): string =>
  `  ${what}: published ${brief(published)}, city ${city === null ? 'unknown' : brief(city)}, tolerance ${brief(tolerance)}`;

const brief = (value: number): string => String(Number(value.toPrecision(5)));
