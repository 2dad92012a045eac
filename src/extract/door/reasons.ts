import type { ExtractColumn } from '#extract/definition.ts';
import { conditionForms } from '#extract/instrument-conditions.ts';
import { extractTables } from '#extract/tables.ts';
import type { Words } from '#kernel/words.ts';
import { formReason } from './form-reasons.ts';
import type { ReasonCode, RefusedField } from './refused-row.ts';

/** Why this field of this row is refused, and how to mend it. */
export function reasonOf(refused: RefusedField): Words {
  const table = extractTables.find(({ name }) => name === refused.table);
  const column = table?.columns.find(({ name }) => name === refused.field);
  return sentences[refused.code]({
    value: refused.value ?? '',
    about: refused.about ?? '',
    column,
    expected: table?.columns.length ?? 0,
  });
}

/** The whole of what a sentence may use. */
export type Told = {
  readonly value: string;
  readonly about: string;
  readonly column: ExtractColumn | undefined;
  /** The number of columns of the file. */
  readonly expected: number;
};

type Sentence = (told: Told) => Words;

const parentFile = ({ column }: Told): string =>
  column?.type.is === 'reference' ? `${column.type.to}.csv` : '';

const sentences: { readonly [code in ReasonCode]: Sentence } = {
  'field-count': ({ about, expected }) => ({
    nl: `de regel heeft ${about} velden, er horen er ${expected} te zijn: zet tekst met een komma tussen dubbele aanhalingstekens`,
    en: `the row has ${about} fields and should have ${expected}: put text with a comma between double quotes`,
  }),
  missing: () => ({ nl: 'verplicht veld, maar leeg', en: 'a required field is empty' }),
  'text-form': formReason,
  'key-form': formReason,
  'not-in-list': formReason,
  'not-a-day': formReason,
  'not-a-month': formReason,
  'not-a-flag': formReason,
  'not-a-number': formReason,
  'not-a-bsn': formReason,
  'unknown-reference': (told) => ({
    nl: `staat niet in ${parentFile(told)} en niet in de gegevens die er al zijn`,
    en: `does not stand in ${parentFile(told)}, nor in the records that are there already`,
  }),
  'refused-reference': (told) => ({
    nl: `verwijst naar regel ${told.about} van ${parentFile(told)}, die zelf geweigerd is`,
    en: `refers to line ${told.about} of ${parentFile(told)}, which was refused itself`,
  }),
  'until-not-after-from': ({ about }) => ({
    nl: `de einddatum moet na de begindatum (${about}) liggen: het is de eerste dag die er niet meer bij hoort`,
    en: `the end must lie after the start (${about}): it is the first day that no longer belongs to it`,
  }),
  'in-the-future': ({ about }) => ({
    nl: `ligt na ${about}, de laatste dag van deze levering`,
    en: `lies after ${about}, the last day of this extract`,
  }),
  'before-birth': () => ({
    nl: 'ligt vóór de geboortedatum van de persoon',
    en: 'lies before the birth date of the person',
  }),
  'before-anyone-born': () => ({
    nl: 'ligt vóór de geboorte van iedereen die bij dit dossier hoort',
    en: 'lies before the birth of everyone who belongs to this dossier',
  }),
  'death-before-birth': ({ about }) => ({
    nl: `ligt vóór de geboortedatum (${about})`,
    en: `lies before the birth date (${about})`,
  }),
  'more-than-all': ({ about }) => ({
    nl: `meer dan alle inwoners (${about})`,
    en: `more than all residents (${about})`,
  }),
  'closed-not-after-opened': ({ about }) => ({
    nl: `moet na de eerste dag van het team (${about}) liggen`,
    en: `must lie after the first day of the team (${about})`,
  }),
  'one-decimal': () => ({
    nl: 'uren hebben ten hoogste één cijfer achter de punt',
    en: 'hours have at most one digit after the point',
  }),
  'postcode-form': () => ({
    nl: 'geen postcode: vier cijfers en twee hoofdletters zonder spatie, zoals 3011AD',
    en: 'no postcode: four digits and two capitals without a space, such as 3011AD',
  }),
  'missing-with-end': ({ about }) => ({
    nl: `verplicht omdat er een einddatum is (${about})`,
    en: `required because there is an end (${about})`,
  }),
  'without-end': () => ({
    nl: 'alleen toegestaan als er een einddatum is',
    en: 'only allowed when there is an end',
  }),
  'known-before-start': ({ about }) => ({
    nl: `een toekenning werkt terug: het besluit kan niet vóór de eerste dag met recht (${about}) liggen`,
    en: `a grant works back: the decision cannot lie before the first day of entitlement (${about})`,
  }),
  'end-known-first': ({ about }) => ({
    nl: `het einde kan niet bekend zijn vóór het begin (${about})`,
    en: `the end cannot be known before the start (${about})`,
  }),
  'before-other-day': ({ about }) => ({
    nl: `kan niet vóór ${about} liggen: dat ging eraan vooraf`,
    en: `cannot lie before ${about}, which came first`,
  }),
  'no-text-here': () => ({
    nl: 'van gezondheid staat hier alleen de code in level, nooit tekst: laat dit veld leeg',
    en: 'of health only the code in level stands here, never text: leave this field empty',
  }),
  'more-than-agreed': ({ about }) => ({
    nl: `aanwezig en afwezig met bericht zijn samen meer dan de afgesproken dagdelen (${about})`,
    en: `attended and absent with notice together are more than the half days agreed (${about})`,
  }),
  'not-a-monday': () => ({
    nl: 'geen maandag: een week heet naar de eerste dag',
    en: 'no Monday: a week is named by its first day',
  }),
  'condition-form': () => ({
    nl: `voorwaarden zijn ${conditionForms}, met een spatie ertussen`,
    en: `conditions are ${conditionForms}, with a space between them`,
  }),
  'same-key': ({ about }) => ({
    nl: `dezelfde sleutel staat al op regel ${about}; die regel geldt`,
    en: `the same key stands on line ${about} already; that line holds`,
  }),
  'bsn-shared': ({ about }) => ({
    nl: `hetzelfde burgerservicenummer staat al op regel ${about}, bij een andere persoon`,
    en: `the same citizen service number stands on line ${about} already, with another person`,
  }),
  'bsn-taken': () => ({
    nl: 'dit burgerservicenummer hoort in de bestaande gegevens bij een andere persoon',
    en: 'this citizen service number belongs to another person in the records that are there',
  }),
  'overlaps-row': ({ about }) => ({
    nl: `begint voordat de periode op regel ${about} is geëindigd`,
    en: `begins before the period on line ${about} has ended`,
  }),
  'overlaps-existing': ({ about }) => ({
    nl: `overlapt de periode ${periodNl(about)} die er al staat en niet in dit bestand voorkomt`,
    en: `overlaps the period ${periodEn(about)} that is there already and does not stand in this file`,
  }),
  'overlaps-refused': ({ about }) => ({
    nl: `overlapt een bestaande periode waarvan de nieuwe versie, op regel ${about}, geweigerd is`,
    en: `overlaps an existing period whose new version, on line ${about}, was refused`,
  }),
};

const periodNl = (about: string): string => {
  const [from, until] = about.split('/');
  return until ? `van ${from} tot ${until}` : `vanaf ${from}`;
};
const periodEn = (about: string): string => {
  const [from, until] = about.split('/');
  return until ? `from ${from} until ${until}` : `from ${from}`;
};
