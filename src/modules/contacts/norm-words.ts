import { defineWords } from '#web/words.ts';

export const normWords = defineWords({
  norms: { nl: 'Normen van het contactplan', en: 'Norms of the contact plan' },
  normsLead: {
    nl: 'Hoeveel minuten een contact kost, welk deel van de uren van een coach ervoor is, en hoe ver vooruit wordt gepland. Hoe vaak een spoor contact vraagt, staat in het dienstverleningsmodel.',
    en: 'How many minutes a contact takes, what share of the hours of a coach is there for it, and how far ahead is planned. How often a track asks for contact stands in the service model.',
  },
  model: { nl: 'Naar het dienstverleningsmodel', en: 'To the service model' },
  caption: { nl: 'Normen, nieuwste eerst', en: 'Norms, newest first' },
  none: { nl: 'Er zijn geen normen.', en: 'There are no norms.' },
  from: { nl: 'Geldt vanaf', en: 'Holds from' },
  always: { nl: 'vanaf het begin', en: 'from the beginning' },
  now: { nl: 'geldt nu', en: 'holds now' },
  ahead: { nl: 'gaat nog in', en: 'has still to take force' },
  standing: { nl: 'Stand', en: 'Standing' },
  over: { nl: 'gold eerder', en: 'held before' },
  minutes: { nl: 'Minuten per contact', en: 'Minutes a contact' },
  minutesHint: {
    nl: 'Met voorbereiden en vastleggen: 5 tot 240.',
    en: 'With preparing and recording: 5 to 240.',
  },
  share: { nl: 'Deel van de uren (%)', en: 'Share of the hours (%)' },
  shareHint: {
    nl: 'Van de uren dat een coach er is, voor contacten: 1 tot 100.',
    en: 'Of the hours that a coach is there, for contacts: 1 to 100.',
  },
  weeks: { nl: 'Weken vooruit', en: 'Weeks ahead' },
  weeksHint: {
    nl: '1 tot 12. Zo lang mag een contact op een plaats wachten voordat het te laat is.',
    en: '1 to 12. So long a contact may wait for a place before it is overdue.',
  },
  daysWithoutTrack: { nl: 'Dagen zonder spoor', en: 'Days without a track' },
  daysHint: {
    nl: 'Tussen contacten met wie nog geen spoor heeft: 7 tot 366.',
    en: 'Between contacts with who has no track yet: 7 to 366.',
  },
  source: { nl: 'Bron', en: 'Source' },
  sourceHint: {
    nl: 'Wie het besloot en waar het staat.',
    en: 'Who decided it and where it stands.',
  },
  perWeek: { nl: 'Contacten bij 36 uur', en: 'Contacts at 36 hours' },
  set: { nl: 'Nieuwe norm vaststellen', en: 'Set a new norm' },
  setDo: { nl: 'Stel vast', en: 'Set' },
  wrongFrom: {
    nl: 'Kies vandaag of een dag in de komende twee jaar.',
    en: 'Choose today or a day in the coming two years.',
  },
  wrongNumber: {
    nl: 'Geef een heel getal binnen de grenzen die erbij staan.',
    en: 'Give a whole number within the bounds that stand beside it.',
  },
  wrongSource: {
    nl: 'Zeg wie dit besloot en waar het staat, in 3 tot 300 tekens.',
    en: 'Say who decided this and where it stands, in 3 to 300 characters.',
  },
  taken: {
    nl: 'Vanaf deze dag geldt al een norm. Kies een andere dag.',
    en: 'A norm holds from this day already. Choose another day.',
  },
});
