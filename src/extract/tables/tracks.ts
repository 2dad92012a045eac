import type { ExtractColumn, ExtractTable } from '#extract/definition.ts';
import { deviations, trackDecisionKinds, tracks } from '#extract/guidance-codes.ts';

const person: ExtractColumn = {
  name: 'person_key',
  type: { is: 'reference', to: 'persons' },
  required: true,
  meaning: { nl: 'persoon', en: 'person' },
};
const model: ExtractColumn = {
  name: 'model',
  type: { is: 'key' },
  required: true,
  meaning: { nl: 'dienstverleningsmodel van dat moment', en: 'service model of that time' },
};

export const trackStays: ExtractTable = {
  name: 'track_stays',
  meaning: {
    nl: 'In welk spoor van welk model een persoon is.',
    en: 'In which track of which service model a person is.',
  },
  key: ['person_key', 'from'],
  period: { from: 'from', until: 'until', owner: ['person_key'] },
  columns: [
    person,
    model,
    {
      name: 'track',
      type: { is: 'code', list: tracks },
      required: true,
      meaning: { nl: 'spoor', en: 'track' },
    },
    {
      name: 'from',
      type: { is: 'day' },
      required: true,
      meaning: { nl: 'eerste dag', en: 'first day' },
    },
    {
      name: 'until',
      type: { is: 'day' },
      required: false,
      meaning: {
        nl: 'eerste dag waarop het niet meer geldt',
        en: 'first day on which it no longer holds',
      },
    },
  ],
};

export const trackDecisions: ExtractTable = {
  name: 'track_decisions',
  meaning: {
    nl: 'Besluiten over het spoor, met wat de regels voorstelden.',
    en: 'Decisions about the track, with what the rules proposed.',
  },
  key: ['decision_key'],
  columns: [
    {
      name: 'decision_key',
      type: { is: 'key' },
      required: true,
      meaning: { nl: 'sleutel in het bronsysteem', en: 'key in the source system' },
    },
    person,
    {
      name: 'staff_key',
      type: { is: 'reference', to: 'staff' },
      required: false,
      meaning: { nl: 'wie besloot', en: 'who decided' },
    },
    {
      name: 'decided_on',
      type: { is: 'day' },
      required: true,
      meaning: { nl: 'dag van het besluit', en: 'day of the decision' },
    },
    {
      name: 'kind',
      type: { is: 'code', list: trackDecisionKinds },
      required: true,
      meaning: { nl: 'soort besluit', en: 'kind of decision' },
    },
    model,
    {
      name: 'proposed',
      type: { is: 'code', list: tracks },
      required: false,
      meaning: {
        nl: 'wat de regels voorstelden; leeg: nog te beoordelen',
        en: 'what the rules proposed; empty: to be assessed',
      },
    },
    {
      name: 'decided',
      type: { is: 'code', list: tracks },
      required: true,
      meaning: { nl: 'het spoor na het besluit', en: 'the track after the decision' },
    },
    {
      name: 'deviation',
      type: { is: 'code', list: deviations },
      required: false,
      meaning: { nl: 'waarom anders dan voorgesteld', en: 'why otherwise than proposed' },
    },
    {
      name: 'second_on',
      type: { is: 'day' },
      required: false,
      meaning: {
        nl: 'dag waarop een collega meelas, waar het model dat vraagt',
        en: 'day on which a colleague read along, where the model asks for it',
      },
    },
  ],
};
