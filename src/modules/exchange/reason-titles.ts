import type { ReasonCode } from '#extract/door/refused-row.ts';
import { defineWords } from '#web/words.ts';

/** Each reason of the door in a few words, for a list of counts; its report has the whole sentence. */
export const reasonTitles: { readonly [code in ReasonCode]: { nl: string; en: string } } =
  defineWords({
    'field-count': { nl: 'te weinig of te veel velden', en: 'too few or too many fields' },
    missing: { nl: 'verplicht veld leeg', en: 'required field empty' },
    'text-form': { nl: 'tekst te lang', en: 'text too long' },
    'key-form': { nl: 'geen goede sleutel', en: 'no proper key' },
    'not-in-list': { nl: 'code niet in de lijst', en: 'code not in the list' },
    'not-a-day': { nl: 'geen datum', en: 'no date' },
    'not-a-month': { nl: 'geen maand', en: 'no month' },
    'not-a-flag': { nl: 'geen 1 of 0', en: 'neither 1 nor 0' },
    'not-a-number': { nl: 'geen getal in de grenzen', en: 'no number within the bounds' },
    'not-a-bsn': { nl: 'geen geldig BSN', en: 'no valid BSN' },
    'unknown-reference': { nl: 'verwijzing naar niets', en: 'reference to nothing' },
    'refused-reference': {
      nl: 'verwijzing naar een geweigerde rij',
      en: 'reference to a refused row',
    },
    'until-not-after-from': { nl: 'einde niet na begin', en: 'end not after start' },
    'in-the-future': {
      nl: 'na de laatste dag van de levering',
      en: 'after the last day of the extract',
    },
    'before-birth': { nl: 'vóór de geboorte', en: 'before birth' },
    'before-anyone-born': { nl: 'vóór ieders geboorte', en: 'before anyone was born' },
    'death-before-birth': { nl: 'overlijden vóór geboorte', en: 'death before birth' },
    'more-than-all': { nl: 'meer dan alle inwoners', en: 'more than all residents' },
    'closed-not-after-opened': { nl: 'gesloten vóór geopend', en: 'closed before opened' },
    'one-decimal': { nl: 'meer dan één decimaal', en: 'more than one decimal' },
    'postcode-form': { nl: 'geen postcode', en: 'no postcode' },
    'missing-with-end': { nl: 'ontbreekt bij een einddatum', en: 'missing with an end' },
    'without-end': { nl: 'staat er zonder einddatum', en: 'stands without an end' },
    'before-other-day': { nl: 'vóór wat eraan voorafging', en: 'before what came first' },
    'no-text-here': { nl: 'tekst waar geen tekst hoort', en: 'text where none belongs' },
    'known-before-start': { nl: 'besluit vóór het begin', en: 'decision before the start' },
    'end-known-first': { nl: 'einde bekend vóór het begin', en: 'end known before the start' },
    'more-than-agreed': { nl: 'meer dan afgesproken', en: 'more than agreed' },
    'not-a-monday': { nl: 'geen maandag', en: 'no Monday' },
    'condition-form': { nl: 'geen voorwaarde', en: 'no condition' },
    'same-key': { nl: 'sleutel staat er dubbel', en: 'key stands twice' },
    'bsn-shared': { nl: 'BSN bij twee personen', en: 'BSN with two persons' },
    'bsn-taken': { nl: 'BSN van een ander', en: 'BSN of another' },
    'overlaps-row': { nl: 'overlapt een andere rij', en: 'overlaps another row' },
    'overlaps-existing': { nl: 'overlapt wat er al staat', en: 'overlaps what is there' },
    'overlaps-refused': {
      nl: 'overlapt wat door een weigering bleef staan',
      en: 'overlaps what a refusal left in place',
    },
  });
