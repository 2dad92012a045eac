import type { Classification, FactColumn, FactType } from '../definition.ts';

/** A column with its type, how near it comes to a person, and its meaning in two languages. */
export const column = (
  name: string,
  type: FactType,
  classification: Classification,
  nl: string,
  en: string,
): FactColumn => ({ name, type, classification, meaning: { nl, en } });

export const person = column('person', 'BIGINT', 'pseudonym', 'persoon', 'person');
export const dossier = column('dossier', 'BIGINT', 'pseudonym', 'dossier', 'dossier');
export const applicant = column('applicant', 'BIGINT', 'pseudonym', 'aanvrager', 'applicant');

export const sex = column(
  'sex',
  'VARCHAR',
  'coarse-personal',
  'geslacht (1 man, 2 vrouw, 9 onbekend)',
  'sex (1 man, 2 woman, 9 unknown)',
);

export const refugee = column(
  'refugee',
  'BOOLEAN',
  'personal-sensitive',
  'statushouder: heeft een verblijfsvergunning asiel',
  'refugee with status: has a residence permit for asylum',
);

/** Where someone lives, never nearer than the neighbourhood. */
export const places: readonly FactColumn[] = [
  column('neighbourhood', 'VARCHAR', 'coarse-personal', 'buurt', 'neighbourhood'),
  column('area', 'VARCHAR', 'coarse-personal', 'gebied', 'area'),
  column('side', 'VARCHAR', 'coarse-personal', 'Zuid of overig', 'Zuid or rest'),
  column('bank', 'VARCHAR', 'coarse-personal', 'oever van de Maas', 'bank of the river'),
];

export const householdKind = column(
  'household_kind',
  'VARCHAR',
  'coarse-personal',
  'soort huishouden',
  'kind of household',
);

/** Two registers, two attributes: they differ (facts/published/composition.ts). */
export const educations: readonly FactColumn[] = [
  column(
    'education_intake',
    'VARCHAR',
    'coarse-personal',
    'opleidingsniveau, geregistreerd bij de intake',
    'level of education, registered at intake',
  ),
  column(
    'education_national',
    'VARCHAR',
    'coarse-personal',
    'opleidingsniveau, landelijk register',
    'level of education, national register',
  ),
];

/** First and last of a period, half-open. What the reference date does not know of yet is empty. */
export const period = (classification: Classification): readonly FactColumn[] => [
  column('from', 'DATE', classification, 'eerste dag', 'first day'),
  column(
    'until',
    'DATE',
    classification,
    'eerste dag waarop het niet meer geldt; leeg zolang het geldt',
    'first day on which it no longer holds; empty while it holds',
  ),
];

/** The end of a period as the reference date knows it, from the staged columns "from" and "until". */
export const untilKnown = `case when "until" <= reference_date() then "until" end as "until"`;
