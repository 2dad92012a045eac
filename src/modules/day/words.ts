import { defineWords } from '#web/words.ts';

export const words = defineWords({
  day: { nl: 'Mijn dag', en: 'My day' },
  lead: {
    nl: (day: string) => `Wat er te doen is op ${day}, en waarom.`,
    en: (day: string) => `What is due on ${day}, and why.`,
  },
  nothing: { nl: 'Er staat voor u niets open.', en: 'Nothing is due for you.' },
  noLines: { nl: 'Niets open.', en: 'Nothing is due.' },
  when: { nl: 'Wanneer', en: 'When' },
  client: { nl: 'Cliënt', en: 'Client' },
  what: { nl: 'Wat', en: 'What' },
  why: { nl: 'Waarom', en: 'Why' },
  clientNumber: {
    nl: (number: string) => `cliënt ${number}`,
    en: (number: string) => `client ${number}`,
  },
  open: { nl: 'openen', en: 'open' },
  caption: {
    nl: (shown: string, found: string) => `${shown} van ${found}`,
    en: (shown: string, found: string) => `${shown} of ${found}`,
  },
  showAll: {
    nl: (title: string, found: string) => `${title}: toon alle ${found}`,
    en: (title: string, found: string) => `${title}: show all ${found}`,
  },
  filters: { nl: 'Bewaarde weergaven', en: 'Saved views' },
  filtersLead: {
    nl: 'Lijsten die u zo terug wilt zien. Alleen u ziet ze.',
    en: 'Lists that you want to see again. Only you see them.',
  },
  keep: { nl: 'Bewaar deze weergave', en: 'Keep this view' },
  keepName: { nl: 'Naam van de weergave', en: 'Name of the view' },
  keepHint: {
    nl: 'Staat daarna op Mijn dag. Een naam waarop u zoekt, wordt niet bewaard.',
    en: 'Then stands on My day. A name that you search by is not kept.',
  },
  remove: { nl: (name: string) => `Verwijder ${name}`, en: (name: string) => `Remove ${name}` },
  toDay: { nl: 'Terug naar Mijn dag', en: 'Back to My day' },
  noSuchList: { nl: 'Deze lijst is er niet', en: 'There is no such list' },
  noSuchListLead: {
    nl: 'De lijst bestaat niet, of hoort niet bij uw rol.',
    en: 'The list does not exist, or is not part of your role.',
  },
  badName: {
    nl: 'Geef de weergave een naam van 1 tot 60 tekens.',
    en: 'Give the view a name of 1 to 60 characters.',
  },
  badAddress: {
    nl: 'Deze bladzijde is niet als weergave te bewaren. Open eerst de lijst.',
    en: 'This page cannot be kept as a view. Open the list first.',
  },
  week: { nl: 'Mijn week', en: 'My week' },
  weekLead: {
    nl: (from: string, until: string) => `Wat er van ${from} tot en met ${until} te doen is.`,
    en: (from: string, until: string) => `What is due from ${from} to ${until}.`,
  },
  earlier: { nl: 'Van eerder', en: 'From before' },
  nextWeek: { nl: 'Volgende week', en: 'Next week' },
  weekBefore: { nl: 'Vorige week', en: 'Previous week' },
  weekOrder: {
    nl: 'Wat een datum heeft, staat op die dag; wat eerder had gemoeten, staat bovenaan.',
    en: 'What has a date stands on that day; what was due before stands on top.',
  },
  list: { nl: 'Lijst', en: 'List' },
});

/** Why files are opened for a list of what is due, as the log keeps it. */
export const dueReason = 'wat er te doen is';
