import {
  educationLevels,
  educationRegisters,
  householdKinds,
  positions,
  sexes,
} from '#extract/code-lists.ts';
import type { ExtractTable } from '#extract/definition.ts';
import { coded, day, optional, required } from './columns.ts';

export const persons: ExtractTable = {
  name: 'persons',
  meaning: { nl: 'Personen op of rond een uitkering.', en: 'Persons on or near a benefit.' },
  key: ['person_key'],
  columns: [
    required(
      'person_key',
      { is: 'key' },
      'cliëntnummer in het bronsysteem',
      'client number in the source system',
    ),
    required(
      'bsn',
      { is: 'bsn' },
      'burgerservicenummer; voldoet aan de elfproef, wordt versleuteld bewaard',
      'citizen service number; passes the eleven test, kept encrypted',
    ),
    required('given_names', { is: 'text', longest: 120 }, 'voornamen', 'given names'),
    required(
      'family_name',
      { is: 'text', longest: 120 },
      'achternaam met voorvoegsel',
      'family name with prefix',
    ),
    required('sex', coded(sexes), 'geslacht', 'sex'),
    required('birth_date', day, 'geboortedatum', 'date of birth'),
    optional('death_date', day, 'overlijdensdatum', 'date of death'),
    {
      name: 'phone',
      type: { is: 'text', longest: 30 },
      required: false,
      meaning: {
        nl: 'telefoonnummer; blijft staan als de cliënt het hier zelf heeft opgegeven',
        en: 'phone number; stays as it is once the client has given it here',
      },
      givenHere: 'contact_given_on',
    },
    {
      name: 'email',
      type: { is: 'text', longest: 120 },
      required: false,
      meaning: {
        nl: 'e-mailadres; blijft staan als de cliënt het hier zelf heeft opgegeven',
        en: 'mail address; stays as it is once the client has given it here',
      },
      givenHere: 'contact_given_on',
    },
    optional(
      'refugee_status_on',
      day,
      'dag waarop de verblijfsvergunning asiel inging (statushouder); leeg als die er niet is',
      'day on which the residence permit for asylum began (refugee with status); empty when there is none',
    ),
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
