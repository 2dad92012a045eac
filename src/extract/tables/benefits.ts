import { inflowReasons, outflowReasons, schemes, workKinds } from '#extract/code-lists.ts';
import type { ExtractTable } from '#extract/definition.ts';

export const benefitSpells: ExtractTable = {
  name: 'benefit_spells',
  meaning: { nl: 'Uitkeringsperioden van een dossier.', en: 'Benefit spells of a dossier.' },
  key: ['spell_key'],
  period: { from: 'from', until: 'until', owner: ['dossier_key'] },
  columns: [
    {
      name: 'spell_key',
      type: { is: 'key' },
      required: true,
      meaning: { nl: 'sleutel in het bronsysteem', en: 'key in the source system' },
    },
    {
      name: 'dossier_key',
      type: { is: 'reference', to: 'dossiers' },
      required: true,
      meaning: { nl: 'dossier', en: 'dossier' },
    },
    {
      name: 'scheme',
      type: { is: 'code', list: schemes },
      required: true,
      meaning: { nl: 'regeling', en: 'scheme' },
    },
    {
      name: 'from',
      type: { is: 'day' },
      required: true,
      meaning: { nl: 'eerste dag met recht', en: 'first day of entitlement' },
    },
    {
      name: 'until',
      type: { is: 'day' },
      required: false,
      meaning: { nl: 'eerste dag zonder recht', en: 'first day without entitlement' },
    },
    {
      name: 'inflow_reason',
      type: { is: 'code', list: inflowReasons },
      required: true,
      meaning: { nl: 'oorzaak van de uitkering', en: 'cause of the benefit' },
    },
    {
      name: 'outflow_reason',
      type: { is: 'code', list: outflowReasons },
      required: false,
      meaning: {
        nl: 'reden van beëindiging; verplicht als er een einddatum is',
        en: 'reason of ending; required when there is an end',
      },
    },
    {
      name: 'start_known_on',
      type: { is: 'day' },
      required: true,
      meaning: {
        nl: 'dag waarop het begin bekend werd (besluit)',
        en: 'day on which the start became known (decision)',
      },
    },
    {
      name: 'end_known_on',
      type: { is: 'day' },
      required: false,
      meaning: {
        nl: 'dag waarop het einde bekend werd; verplicht als er een einddatum is',
        en: 'day on which the end became known; required when there is an end',
      },
    },
  ],
};

export const mainIncome: ExtractTable = {
  name: 'main_income',
  meaning: {
    nl: 'Maanden waarin de uitkering het belangrijkste inkomen van de persoon is.',
    en: 'Months in which the benefit is the main income of the person.',
  },
  key: ['person_key', 'from'],
  period: { from: 'from', until: 'until', owner: ['person_key'] },
  columns: [
    {
      name: 'person_key',
      type: { is: 'reference', to: 'persons' },
      required: true,
      meaning: { nl: 'persoon', en: 'person' },
    },
    {
      name: 'from',
      type: { is: 'month' },
      required: true,
      meaning: { nl: 'eerste maand (JJJJ-MM)', en: 'first month (YYYY-MM)' },
    },
    {
      name: 'until',
      type: { is: 'month' },
      required: false,
      meaning: {
        nl: 'eerste maand waarin het niet meer geldt',
        en: 'first month in which it no longer holds',
      },
    },
  ],
};

export const workIncome: ExtractTable = {
  name: 'work_income',
  meaning: {
    nl: 'Inkomen uit werk van een persoon, naast of na de uitkering.',
    en: 'Income from work of a person, beside or after the benefit.',
  },
  key: ['person_key', 'from'],
  period: { from: 'from', until: 'until', owner: ['person_key'] },
  columns: [
    {
      name: 'person_key',
      type: { is: 'reference', to: 'persons' },
      required: true,
      meaning: { nl: 'persoon', en: 'person' },
    },
    {
      name: 'from',
      type: { is: 'month' },
      required: true,
      meaning: { nl: 'eerste maand (JJJJ-MM)', en: 'first month (YYYY-MM)' },
    },
    {
      name: 'until',
      type: { is: 'month' },
      required: false,
      meaning: {
        nl: 'eerste maand waarin het niet meer geldt',
        en: 'first month in which it no longer holds',
      },
    },
    {
      name: 'amount_per_month',
      type: { is: 'cents' },
      required: true,
      meaning: {
        nl: 'bruto bedrag per maand in eurocenten',
        en: 'gross amount a month in euro cents',
      },
    },
    {
      name: 'kind',
      type: { is: 'code', list: workKinds },
      required: true,
      meaning: { nl: 'dienstbetrekking of zelfstandig', en: 'employee or self-employed' },
    },
  ],
};
