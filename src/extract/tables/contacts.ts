import { channels, contactPartners, topics } from '#extract/code-lists.ts';
import type { ExtractTable } from '#extract/definition.ts';

export const contacts: ExtractTable = {
  name: 'contacts',
  meaning: { nl: 'Contacten met of over een persoon.', en: 'Contacts with or about a person.' },
  key: ['contact_key'],
  columns: [
    {
      name: 'contact_key',
      type: { is: 'key' },
      required: true,
      meaning: { nl: 'sleutel in het bronsysteem', en: 'key in the source system' },
    },
    {
      name: 'person_key',
      type: { is: 'reference', to: 'persons' },
      required: true,
      meaning: { nl: 'persoon', en: 'person' },
    },
    {
      name: 'staff_key',
      type: { is: 'reference', to: 'staff' },
      required: true,
      meaning: { nl: 'medewerker', en: 'member of staff' },
    },
    {
      name: 'day',
      type: { is: 'day' },
      required: true,
      meaning: { nl: 'dag van het contact', en: 'day of the contact' },
    },
    {
      name: 'channel',
      type: { is: 'code', list: channels },
      required: true,
      meaning: { nl: 'kanaal', en: 'channel' },
    },
    {
      name: 'topic',
      type: { is: 'code', list: topics },
      required: true,
      meaning: { nl: 'onderwerp', en: 'topic' },
    },
    {
      name: 'reintegration',
      type: { is: 'flag' },
      required: true,
      meaning: {
        nl: '1 als het over re-integratie gaat, anders 0',
        en: '1 when it is about re-integration, else 0',
      },
    },
    {
      name: 'with_whom',
      type: { is: 'code', list: contactPartners },
      required: true,
      meaning: { nl: 'met wie', en: 'with whom' },
    },
    {
      name: 'next_step',
      type: { is: 'text', longest: 200 },
      required: false,
      meaning: { nl: 'afgesproken vervolgstap', en: 'agreed next step' },
    },
    {
      name: 'next_step_by',
      type: { is: 'day' },
      required: false,
      meaning: { nl: 'dag waarop die stap klaar is', en: 'day by which that step is done' },
    },
    {
      name: 'next_step_done_on',
      type: { is: 'day' },
      required: false,
      meaning: { nl: 'dag waarop die stap gedaan was', en: 'day on which that step was done' },
    },
  ],
};
