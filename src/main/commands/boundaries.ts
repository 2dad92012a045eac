import { readFileSync } from 'node:fs';
import { openKeptBoundaries } from '#main/boundaries.ts';
import { type Command, json, text } from '#main/command.ts';
import { today } from '#main/today.ts';
import { boundariesRefusalSentence } from '#modules/boundaries/index.ts';

export const boundaries: Command = {
  name: 'boundaries',
  purpose: 'take in the boundaries of neighbourhoods or districts for the maps; needs a snapshot',
  takes: '<file.geojson>',
  options: {
    property: {
      type: 'string',
      meaning: 'the property that holds the code (default code, buurtcode, wijkcode or statcode)',
    },
    source: {
      type: 'string',
      meaning: 'the source, as it has to be named (default CBS/Kadaster)',
    },
    remove: { type: 'boolean', meaning: 'take the boundaries away: maps show circles again' },
    json,
  },
  run: async ({ values, words, out, say }) => {
    const [file, ...more] = words;
    const remove = values['remove'] === true;
    if ((file === undefined) !== remove || more.length > 0) {
      say('werkspoor boundaries: name one file, or say --remove.');
      return 2;
    }
    const kept = openKeptBoundaries(process.env);
    if (!kept.ok) {
      say(kept.refusal);
      return 1;
    }
    if (kept.value.fixed) {
      say(
        'werkspoor boundaries: WERKSPOOR_BOUNDARIES names the file; take that setting away first.',
      );
      return 1;
    }
    if (file === undefined) {
      kept.value.takeAway();
      out('The boundaries are gone: maps show circles again.');
      return 0;
    }
    const content = readText(file);
    if (content === undefined) {
      say(`werkspoor boundaries: ${file} cannot be read: correct the path.`);
      return 1;
    }
    const loaded = await kept.value.load({
      text: content,
      property: text(values['property']),
      source: text(values['source']) ?? 'CBS/Kadaster',
      day: today(),
    });
    if (!loaded.ok) {
      say(`werkspoor boundaries: ${boundariesRefusalSentence(loaded.refusal, 'en')}`);
      return 1;
    }
    const { drawn, elsewhere, missing } = loaded.value;
    if (values['json'] === true) out(JSON.stringify(loaded.value));
    else {
      out(`${drawn} boundaries loaded; ${elsewhere} in the file are not of this municipality.`);
      if (missing.length > 0) out(`Without a boundary: ${missing.join(', ')}.`);
    }
    return 0;
  },
};

function readText(file: string): string | undefined {
  try {
    return readFileSync(file, 'utf8');
  } catch {
    return undefined;
  }
}
