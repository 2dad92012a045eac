import { resolve } from 'node:path';
import { importFolder, importRefusalSentence } from '#extract/door/import-folder.ts';
import { type Command, json, text } from '#main/command.ts';
import { openHouse } from '#main/house.ts';
import { progressOnScreen } from '#main/progress.ts';

export const importRecords: Command = {
  name: 'import',
  purpose: 'take in a folder of extract files; the page /docs/extract describes them',
  takes: '<folder>',
  options: {
    strict: { type: 'boolean', meaning: 'load nothing when any row is refused' },
    'dry-run': {
      type: 'boolean',
      meaning: 'check everything, say what would change, load nothing',
    },
    report: {
      type: 'string',
      meaning: 'folder for the report of refused rows (default: in the data folder)',
    },
    json,
  },
  run: async ({ values, words, out, say }) => {
    const [folder, ...more] = words;
    if (folder === undefined || more.length > 0) {
      say('werkspoor import: name one folder of extract files.');
      return 2;
    }
    const house = await openHouse('command', say);
    if (!house.ok) {
      say(house.refusal);
      return 1;
    }
    const { gate, keys, today, dataFolder, close } = house.value;
    try {
      const report = await importFolder({
        gate,
        keys,
        folder: resolve(folder),
        strict: values['strict'] === true,
        dryRun: values['dry-run'] === true,
        day: today(),
        progress: progressOnScreen(),
        reportTo: resolve(text(values['report']) ?? `${dataFolder}/import-reports`),
      });
      if (!report.ok) {
        say(importRefusalSentence(report.refusal));
        return 1;
      }
      out(values['json'] === true ? JSON.stringify(report.value) : report.value.summary);
      return 0;
    } finally {
      await close();
    }
  },
};
