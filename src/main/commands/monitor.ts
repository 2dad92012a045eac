import { writeFileSync } from 'node:fs';
import { openKeptBoundaries, openLoadedFigures } from '#main/boundaries.ts';
import { type Command, text } from '#main/command.ts';
import { openAskedSnapshot } from '#main/open-snapshot.ts';
import { monitorFormats, writeMonitor } from '#modules/monitor/index.ts';
import { loadTheme } from '#web/theme/theme.ts';
import { isLanguage } from '#web/words.ts';

export const monitor: Command = {
  name: 'monitor',
  purpose:
    'write the Monitor Work and Income of a four-month period; needs a snapshot, no database',
  takes: '',
  options: {
    period: { type: 'string', meaning: 'the four months, as 2024T1 (default the newest)' },
    compare: { type: 'string', meaning: 'the four months to compare with (default a year before)' },
    format: { type: 'string', meaning: `${monitorFormats.join(', ')} (default json)` },
    json: { type: 'boolean', meaning: 'the same as --format json' },
    out: { type: 'string', meaning: 'the file to write (default standard output)' },
    language: { type: 'string', meaning: 'nl or en (default nl)' },
    snapshot: { type: 'string', meaning: 'the number of the snapshot (default the newest)' },
  },
  run: async ({ values, out, say }) => {
    const asked = values['json'] === true ? 'json' : (text(values['format']) ?? 'json');
    const format = monitorFormats.find((known) => known === asked);
    const language = text(values['language']) ?? 'nl';
    const file = text(values['out']);
    if (format === undefined || !isLanguage(language)) {
      say(
        `werkspoor monitor: --format is one of ${monitorFormats.join(', ')}, --language nl or en.`,
      );
      return 2;
    }
    if (format === 'pdf' && file === undefined) {
      say('werkspoor monitor: a PDF needs a file to be written to: add --out monitor.pdf.');
      return 2;
    }
    const boundaries = openKeptBoundaries(process.env);
    if (!boundaries.ok) {
      say(boundaries.refusal);
      return 1;
    }
    const loaded = openLoadedFigures(process.env);
    if (!loaded.ok) {
      say(loaded.refusal);
      return 1;
    }
    const reader = await openAskedSnapshot(text(values['snapshot']));
    if (!reader.ok) {
      say(reader.refusal);
      return 1;
    }
    try {
      const written = await writeMonitor(reader.value, {
        period: text(values['period']),
        compared: text(values['compare']),
        format,
        language,
        theme: loadTheme(process.env),
        boundaries: boundaries.value.shapes(),
        loaded: loaded.value,
      });
      if (!written.ok) {
        say(written.refusal);
        return 1;
      }
      return deliver(written.value, file, out, say);
    } finally {
      await reader.value.close();
    }
  },
};

function deliver(
  content: string | Uint8Array,
  file: string | undefined,
  out: (line: string) => void,
  say: (line: string) => void,
): number {
  if (file === undefined) {
    out(String(content).trimEnd());
    return 0;
  }
  try {
    writeFileSync(file, content);
    say(`Written: ${file}`);
    return 0;
  } catch (error) {
    say(
      `${file} cannot be written (${(error as NodeJS.ErrnoException).code}): name another file with --out.`,
    );
    return 1;
  }
}
