import type { Words } from '#kernel/words.ts';

/** Fields of the file as they are called on screen; another shows its own name. */
const fieldWords: Readonly<Record<string, Words>> = {
  given_names: { nl: 'voornamen', en: 'given names' },
  family_name: { nl: 'achternaam', en: 'family name' },
  birth_date: { nl: 'geboortedatum', en: 'date of birth' },
  death_date: { nl: 'overleden op', en: 'died on' },
  phone: { nl: 'telefoon', en: 'phone' },
  email: { nl: 'e-mail', en: 'mail' },
  sex: { nl: 'geslacht', en: 'sex' },
  street: { nl: 'straat', en: 'street' },
  house_number: { nl: 'huisnummer', en: 'house number' },
  postcode: { nl: 'postcode', en: 'postcode' },
  neighbourhood_code: { nl: 'buurt', en: 'neighbourhood' },
  during: { nl: 'periode', en: 'period' },
  team_id: { nl: 'nummer van het team', en: 'number of the team' },
  staff_id: { nl: 'nummer van de medewerker', en: 'number of the member of staff' },
  next_step: { nl: 'volgende stap', en: 'next step' },
  next_step_by: { nl: 'stap klaar op', en: 'step by' },
  next_step_done_on: { nl: 'stap gedaan op', en: 'step done on' },
  minutes: { nl: 'verslag', en: 'minutes' },
  minutes_shared_on: { nl: 'verslag gedeeld op', en: 'minutes shared on' },
  closed_at: { nl: 'contact gesloten op', en: 'contact closed on' },
  closed_why: { nl: 'contact gesloten omdat', en: 'contact closed because' },
  tried_on: { nl: 'terugbellen geprobeerd op', en: 'call-back tried on' },
  answered_on: { nl: 'beantwoord op', en: 'answered on' },
  answered_by: { nl: 'beantwoord door (nummer)', en: 'answered by (number)' },
  outcome: { nl: 'uitkomst', en: 'outcome' },
  answer: { nl: 'antwoord', en: 'answer' },
  to_staff_id: { nl: 'naar coach (nummer)', en: 'to coach (number)' },
  process: { nl: 'terugkoppeling op het proces', en: 'feedback on process' },
  process_on: { nl: 'terugkoppeling proces op', en: 'feedback on process on' },
  process_note: { nl: 'toelichting proces', en: 'explanation on process' },
  substance: { nl: 'terugkoppeling op de inhoud', en: 'feedback on substance' },
  substance_on: { nl: 'terugkoppeling inhoud op', en: 'feedback on substance on' },
  substance_note: { nl: 'toelichting inhoud', en: 'explanation on substance' },
  settled: { nl: 'wat is besloten', en: 'what was settled' },
  settled_on: { nl: 'besloten op', en: 'settled on' },
};

export const fieldName = (field: string): Words =>
  fieldWords[field] ?? { nl: field.replaceAll('_', ' '), en: field.replaceAll('_', ' ') };
