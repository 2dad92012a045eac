import { defineWords } from '#web/words.ts';

/** The sentences of the chapters on instruments, reach and representation. */
export const instrumentWords = defineWords({
  instrumentTitle: { nl: 'Instrumenten', en: 'Instruments' },
  instrumentMessage: {
    nl: (period: string, count: string, before: string) =>
      `In het ${period} begonnen ${count} instrumenten${before}.`,
    en: (period: string, count: string, before: string) =>
      `In the ${period}, ${count} instruments started${before}.`,
  },
  instrumentMean: {
    nl: (mean: string, before: string) =>
      `Wie een instrument kreeg, kreeg er gemiddeld ${mean}${before}.`,
    en: (mean: string, before: string) =>
      `Those who got an instrument got ${mean} of them on average${before}.`,
  },
  instrumentFinished: {
    nl: (share: string, before: string) =>
      `Van de trajecten die eindigden is ${share} afgerond${before}; dat zegt niets over het effect, want er is geen vergelijkingsgroep.`,
    en: (share: string, before: string) =>
      `Of the trajectories that ended, ${share} were finished${before}; that says nothing of an effect, for there is no comparison group.`,
  },
  instrumentFinishedLabel: { nl: 'Afgeronde trajecten', en: 'Finished trajectories' },
  instrumentCost: {
    nl: 'Kosten van wat begon, in euro’s',
    en: 'Cost of what started, in euros',
  },
  instrumentChart: {
    nl: (type: string, share: string) => `Het meest begonnen type is “${type}”: ${share}.`,
    en: (type: string, share: string) => `The type that started most is “${type}”: ${share}.`,
  },
  instrumentSubtitle: {
    nl: (period: string) => `Instrumenten die begonnen, naar type, ${period}`,
    en: (period: string) => `Instruments that started, by type, ${period}`,
  },
  instrumentType: { nl: 'type', en: 'type' },

  reachTitle: { nl: 'Bereik en vertegenwoordiging', en: 'Reach and representation' },
  reachMessage: {
    nl: (year: string, contacts: string, instruments: string) =>
      `Van de personen met bijstand in december ${year} had ${contacts} dat jaar een contact over re-integratie, en begon voor ${instruments} een instrument.`,
    en: (year: string, contacts: string, instruments: string) =>
      `Of the persons on social assistance in December ${year}, ${contacts} had a contact about re-integration that year, and an instrument started for ${instruments}.`,
  },
  reachExtremes: {
    nl: (most: string, more: string, least: string, less: string) =>
      `“${most}” kreeg het vaakst een instrument (${more} tegenover gemiddeld), “${least}” het minst (${less}).`,
    en: (most: string, more: string, least: string, less: string) =>
      `“${most}” got an instrument most often (${more} against the average), “${least}” least often (${less}).`,
  },
  reachByContacts: {
    nl: (place: string) => `Bereik van contacten, ${place}`,
    en: (place: string) => `Reach of contacts, ${place}`,
  },
  reachByInstruments: {
    nl: (place: string) => `Bereik van instrumenten, ${place}`,
    en: (place: string) => `Reach of instruments, ${place}`,
  },
  reachByAge: {
    nl: (year: string) =>
      `Deel van elke leeftijd voor wie een instrument begon, personen met bijstand in december ${year}`,
    en: (year: string) =>
      `Share of each age for whom an instrument started, persons on social assistance in December ${year}`,
  },
  reachByHousehold: {
    nl: (year: string) =>
      `Deel van elk huishoudtype voor wie een instrument begon, personen met bijstand in december ${year}`,
    en: (year: string) =>
      `Share of each kind of household for whom an instrument started, persons on social assistance in December ${year}`,
  },
  reachChart: {
    nl: (group: string, share: string) =>
      `Het bereik van instrumenten is het grootst bij “${group}”: ${share}.`,
    en: (group: string, share: string) =>
      `The reach of instruments is largest among “${group}”: ${share}.`,
  },
  instrumentsHeader: { nl: 'instrumenten', en: 'instruments' },
  contactsHeader: { nl: 'contacten', en: 'contacts' },
  overAverage: {
    nl: (what: string) => `${what} t.o.v. gemiddeld`,
    en: (what: string) => `${what} against the average`,
  },
});
