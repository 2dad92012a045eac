import { representationGrounds } from '#extract/code-lists.ts';
import type { ExtractTable } from '#extract/definition.ts';
import { coded, days, endedHere, keyColumn, optional, personColumn, required } from './columns.ts';

/**
 * Who acts for a client by decision of the court. A mandate says itself what it is for, and is recorded in the file by
 * who saw it; so is the number with which somebody signs in.
 */
export const representations: ExtractTable = {
  name: 'representations',
  meaning: {
    nl: 'Curatoren, bewindvoerders en mentoren van cliënten, zoals de rechter ze benoemde.',
    en: 'Guardians, administrators of property and mentors of clients, as the court appointed them.',
  },
  key: ['representation_key'],
  period: { from: 'from', until: 'until', owner: ['representation_key'] },
  columns: [
    keyColumn('representation_key'),
    personColumn,
    required('ground', coded(representationGrounds), 'grond', 'ground'),
    required(
      'name',
      { is: 'text', longest: 120 },
      'naam van de persoon of het kantoor',
      'name of the person or the office',
    ),
    optional('phone', { is: 'text', longest: 20 }, 'telefoonnummer', 'phone number'),
    optional('email', { is: 'text', longest: 120 }, 'e-mailadres', 'mail address'),
    required(
      'evidence',
      { is: 'text', longest: 200 },
      'de beschikking: rechtbank, dag en nummer',
      'the decision of the court: which court, day and number',
    ),
    ...endedHere(days('van de vertegenwoordiging', 'of the representation'), 'ended_why'),
  ],
};
