import { snapshotRefusalSentence } from '#facts/snapshot/refusal.ts';
import { takeSnapshot } from '#facts/snapshot/take-snapshot.ts';
import { findDay } from '#kernel/day.ts';
import { type Command, dateOption, json, text } from '#main/command.ts';
import { openHouse } from '#main/house.ts';
import { progressOnScreen } from '#main/progress.ts';
import { today } from '#main/today.ts';

export const snapshot: Command = {
  name: 'snapshot',
  purpose: 'freeze the records into pseudonymised facts, from which figures can be computed again',
  takes: '',
  options: {
    date: { ...dateOption, meaning: 'the reference date, YYYY-MM-DD (default today)' },
    json,
  },
  run: async ({ values, out, say }) => {
    const date = findDay(text(values['date']) ?? today());
    if (date === undefined || date > today()) {
      say('werkspoor snapshot: --date must be a date up to today, as YYYY-MM-DD.');
      return 2;
    }
    const house = await openHouse('command', say);
    if (!house.ok) {
      say(house.refusal);
      return 1;
    }
    const { gate, keys, dataFolder, close } = house.value;
    try {
      const taken = await takeSnapshot({
        source: { kind: 'records', gate },
        now: Date.now,
        folder: `${dataFolder}/snapshots`,
        date,
        keys,
        progress: progressOnScreen(),
      });
      if (!taken.ok) {
        say(snapshotRefusalSentence(taken.refusal));
        return 1;
      }
      const { manifest, folder } = taken.value;
      if (values['json'] === true) out(JSON.stringify({ folder, ...manifest }));
      else {
        for (const { name, rows } of manifest.tables) out(`${name}: ${rows} rows`);
        out(`Snapshot ${manifest.number}, reference date ${manifest.referenceDate}: ${folder}`);
      }
      return 0;
    } finally {
      await close();
    }
  },
};
