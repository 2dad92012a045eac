import { indicators } from '#facts/indicators/catalogue.ts';
import { computeIndicator, measureSql } from '#facts/indicators/compute.ts';
import { valueOf, wholeOf } from '#facts/indicators/value.ts';
import { openSnapshot } from '#facts/reader.ts';
import { getDay } from '#kernel/day.ts';

let t = Date.now();
const reader = await openSnapshot(process.argv[2]!);
console.log('open', Date.now() - t);
for (const ind of indicators) {
  const moment =
    ind.time === 'day'
      ? ({ kind: 'day', day: getDay('2023-05-01') } as const)
      : ind.time === 'year'
        ? ({ kind: 'year', year: 2022 } as const)
        : ({ kind: 'period', from: getDay('2023-01-01'), until: getDay('2023-05-01') } as const);
  for (const d of [undefined, ...ind.numerator.dimensions]) {
    t = Date.now();
    const f = await computeIndicator(reader, ind, { moment, by: d ? [d] : [] });
    const ms = Date.now() - t;
    if (!f.ok) {
      console.log(ind.id, d, f);
      continue;
    }
    console.log(
      ind.id,
      d ?? '',
      ms + 'ms',
      f.value.cells
        .slice(0, 6)
        .map(
          (c) =>
            Object.values(c.at).at(-1) +
            ': ' +
            c.numerator.count +
            '/' +
            c.denominator?.count +
            '=' +
            valueOf(
              ind,
              { numerator: c.numerator.count, denominator: c.denominator?.count },
              (() => {
                const w = wholeOf(f.value, c);
                return { numerator: w.numerator.count, denominator: w.denominator?.count };
              })(),
            )?.toFixed(3),
        )
        .join('; '),
    );
  }
}
await reader.close();
