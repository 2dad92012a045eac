import { askedThrough, callBackOutcomes } from '#extract/contact-codes.ts';
import type { ExtractTable } from '#extract/definition.ts';
import { coded, day, keyColumn, optional, personColumn, required, to } from './columns.ts';

/** Who asked to be called back, and whether and when that happened: nobody waits unseen. */
export const callBacks: ExtractTable = {
  name: 'call_backs',
  meaning: {
    nl: 'Verzoeken van cliënten om teruggebeld te worden, en wanneer dat gebeurde.',
    en: 'Requests of clients to be called back, and when that happened.',
  },
  key: ['call_back_key'],
  columns: [
    keyColumn('call_back_key'),
    personColumn,
    required('asked_on', { is: 'day', as: 'asked_at' }, 'gevraagd op', 'asked on'),
    required('asked_through', coded(askedThrough), 'hoe gevraagd', 'how it was asked'),
    required('about', { is: 'text', longest: 300 }, 'waarover', 'about what'),
    optional(
      'reach',
      { is: 'text', longest: 80 },
      'hoe of wanneer het beste te bereiken',
      'how or when best to be reached',
    ),
    optional('answered_on', day, 'afgehandeld op', 'answered on'),
    optional('staff_key', to('staff', 'answered_by'), 'door wie', 'by whom'),
    optional('outcome', coded(callBackOutcomes), 'hoe het afliep', 'how it ended'),
  ],
};
