import {
  educationLevels,
  educationRegisters,
  householdKinds,
  positions,
  sexes,
} from '#extract/code-lists.ts';
import type { ExtractTable } from '#extract/definition.ts';

export const persons: ExtractTable = {
  name: 'persons',
  meaning: { nl: 'Personen op of rond een uitkering.', en: 'Persons on or near a benefit.' },
  key: ['person_key'],
  columns: [
    {
      name: 'person_key',
      type: { is: 'key' },
      required: true,
      meaning: { nl: 'cliëntnummer in het bronsysteem', en: 'client number in the source system' },
    },
    {
      name: 'bsn',
      type: { is: 'bsn' },
      required: true,
      meaning: {
        nl: 'burgerservicenummer; voldoet aan de elfproef, wordt versleuteld bewaard',
        en: 'citizen service number; passes the eleven test, kept encrypted',
      },
    },
    {
      name: 'given_names',
      type: { is: 'text', longest: 120 },
      required: true,
      meaning: { nl: 'voornamen', en: 'given names' },
    },
    {
      name: 'family_name',
      type: { is: 'text', longest: 120 },
      required: true,
      meaning: { nl: 'achternaam met voorvoegsel', en: 'family name with prefix' },
    },
    {
      name: 'sex',
      type: { is: 'code', list: sexes },
      required: true,
      meaning: { nl: 'geslacht', en: 'sex' },
    },
    {
      name: 'birth_date',
      type: { is: 'day' },
      required: true,
      meaning: { nl: 'geboortedatum', en: 'date of birth' },
    },
    {
      name: 'death_date',
      type: { is: 'day' },
      required: false,
      meaning: { nl: 'overlijdensdatum', en: 'date of death' },
    },
    {
      name: 'phone',
      type: { is: 'text', longest: 30 },
      required: false,
      meaning: { nl: 'telefoonnummer', en: 'phone number' },
    },
    {
      name: 'email',
      type: { is: 'text', longest: 120 },
      required: false,
      meaning: { nl: 'e-mailadres', en: 'mail address' },
    },
    {
      name: 'refugee_status_on',
      type: { is: 'day' },
      required: false,
      meaning: {
        nl: 'dag waarop de verblijfsvergunning asiel inging (statushouder); leeg als die er niet is',
        en: 'day on which the residence permit for asylum began (refugee with status); empty when there is none',
      },
    },
  ],
};

export const dossiers: ExtractTable = {
  name: 'dossiers',
  meaning: {
    nl: 'Dossiers: een huishouden met een of twee volwassenen.',
    en: 'Dossiers: a household with one or two adults.',
  },
  key: ['dossier_key'],
  columns: [
    {
      name: 'dossier_key',
      type: { is: 'key' },
      required: true,
      meaning: {
        nl: 'dossiernummer in het bronsysteem',
        en: 'dossier number in the source system',
      },
    },
    {
      name: 'opened_on',
      type: { is: 'day' },
      required: true,
      meaning: { nl: 'eerste dag van het dossier', en: 'first day of the dossier' },
    },
  ],
};

export const dossierMembers: ExtractTable = {
  name: 'dossier_members',
  meaning: {
    nl: 'Welke volwassene wanneer bij welk dossier hoort.',
    en: 'Which adult belongs to which dossier, and when.',
  },
  key: ['dossier_key', 'person_key', 'from'],
  period: { from: 'from', until: 'until', owner: ['person_key'] },
  columns: [
    {
      name: 'dossier_key',
      type: { is: 'reference', to: 'dossiers' },
      required: true,
      meaning: { nl: 'dossier', en: 'dossier' },
    },
    {
      name: 'person_key',
      type: { is: 'reference', to: 'persons' },
      required: true,
      meaning: { nl: 'persoon', en: 'person' },
    },
    {
      name: 'position',
      type: { is: 'code', list: positions },
      required: true,
      meaning: {
        nl: 'plaats in het dossier: 1 aanvrager, 2 partner',
        en: 'place in the dossier: 1 applicant, 2 partner',
      },
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

export const households: ExtractTable = {
  name: 'households',
  meaning: {
    nl: 'Samenstelling van het huishouden van een dossier.',
    en: 'Composition of the household of a dossier.',
  },
  key: ['dossier_key', 'from'],
  period: { from: 'from', until: 'until', owner: ['dossier_key'] },
  columns: [
    {
      name: 'dossier_key',
      type: { is: 'reference', to: 'dossiers' },
      required: true,
      meaning: { nl: 'dossier', en: 'dossier' },
    },
    {
      name: 'kind',
      type: { is: 'code', list: householdKinds },
      required: true,
      meaning: { nl: 'soort huishouden', en: 'kind of household' },
    },
    {
      name: 'children',
      type: { is: 'integer', least: 0, most: 20 },
      required: true,
      meaning: { nl: 'aantal thuiswonende kinderen', en: 'number of children at home' },
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

export const addresses: ExtractTable = {
  name: 'addresses',
  meaning: { nl: 'Adres van een persoon.', en: 'Address of a person.' },
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
      name: 'street',
      type: { is: 'text', longest: 120 },
      required: false,
      meaning: { nl: 'straat', en: 'street' },
    },
    {
      name: 'house_number',
      type: { is: 'text', longest: 12 },
      required: false,
      meaning: { nl: 'huisnummer met toevoeging', en: 'house number with addition' },
    },
    {
      name: 'postcode',
      type: { is: 'text', longest: 6 },
      required: false,
      meaning: {
        nl: 'postcode, vier cijfers en twee letters zonder spatie',
        en: 'postcode, four digits and two letters without a space',
      },
    },
    {
      name: 'neighbourhood_code',
      type: { is: 'reference', to: 'neighbourhoods' },
      required: true,
      meaning: { nl: 'buurt', en: 'neighbourhood' },
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

export const education: ExtractTable = {
  name: 'education',
  meaning: {
    nl: 'Opleidingsniveau, naar register: bij de intake en uit het landelijke register zijn twee gegevens.',
    en: 'Level of education by register: at intake and from the national register are two attributes.',
  },
  key: ['person_key', 'register', 'recorded_on'],
  columns: [
    {
      name: 'person_key',
      type: { is: 'reference', to: 'persons' },
      required: true,
      meaning: { nl: 'persoon', en: 'person' },
    },
    {
      name: 'register',
      type: { is: 'code', list: educationRegisters },
      required: true,
      meaning: { nl: 'register', en: 'register' },
    },
    {
      name: 'level',
      type: { is: 'code', list: educationLevels },
      required: true,
      meaning: { nl: 'niveau', en: 'level' },
    },
    {
      name: 'recorded_on',
      type: { is: 'day' },
      required: true,
      meaning: { nl: 'dag van vastlegging', en: 'day of recording' },
    },
  ],
};
