import type { Words } from '#kernel/words.ts';
import { defineWords } from '#web/words.ts';
import type { GroundCode, Topic } from './rules/grounds.ts';
import type { RepresentationFault } from './rules/representation-form.ts';

export const words = defineWords({
  title: { nl: 'Vertegenwoordigers', en: 'Representatives' },
  caption: {
    nl: 'Wie voor de cliënt mag handelen, en waarvoor',
    en: 'Who may act for the client, and for what',
  },
  none: { nl: 'Niemand handelt voor deze cliënt.', en: 'Nobody acts for this client.' },
  name: { nl: 'Naam', en: 'Name' },
  ground: { nl: 'Grond', en: 'Ground' },
  sees: { nl: 'Ziet en doet', en: 'Sees and does' },
  reach: { nl: 'Bereikbaar', en: 'Reached at' },
  evidence: { nl: 'Wat is ingezien', en: 'What was seen' },
  evidenceHint: {
    nl: 'De rechtbank en de dag van de beschikking, of de dag van de volmacht. Controleer het centraal curatele- en bewindregister.',
    en: 'The court and the day of its decision, or the day of the mandate. Check the central register of guardianship and administration.',
  },
  from: { nl: 'Vanaf', en: 'From' },
  until: { nl: 'Tot', en: 'Until' },
  holds: { nl: 'geldt', en: 'holds' },
  add: { nl: 'Leg een vertegenwoordiger vast', en: 'Record a representative' },
  addLead: {
    nl: 'Wat iemand mag zien en doen volgt uit de grond. Een bewindvoerder ziet alleen geldzaken, een mentor alleen begeleiding.',
    en: 'What somebody may see and do follows from the ground. An administrator of property sees money matters alone, a mentor guidance alone.',
  },
  topics: { nl: 'Waarvoor (alleen bij een volmacht)', en: 'For what (with a mandate alone)' },
  phone: { nl: 'Telefoon', en: 'Phone' },
  email: { nl: 'E-mailadres', en: 'E-mail address' },
  number: {
    nl: 'BSN of KvK-nummer om mee aan te melden',
    en: 'BSN or chamber of commerce number to sign in with',
  },
  numberHint: {
    nl: 'Alleen een versleutelde afdruk wordt bewaard, zodat aanmelden met DigiD of eHerkenning past.',
    en: 'Only a keyed print is kept, so that signing in with DigiD or eHerkenning fits.',
  },
  save: { nl: 'Leg vast', en: 'Record' },
  end: { nl: 'Beëindig een vertegenwoordiging', en: 'End a representation' },
  endLead: {
    nl: 'Vanaf de dag die u kiest ziet en doet de vertegenwoordiger niets meer.',
    en: 'From the day that you choose the representative sees and does nothing any more.',
  },
  which: { nl: 'Wie', en: 'Who' },
  whichHint: {
    nl: 'De naam zoals die in het dossier staat.',
    en: 'The name as it stands in the file.',
  },
  endsFrom: { nl: 'Geldt niet meer vanaf', en: 'No longer holds from' },
  why: { nl: 'Waarom', en: 'Why' },
  notRunning: {
    nl: 'Onder deze naam geldt er op die dag geen vertegenwoordiging. Kijk in het dossier.',
    en: 'Under this name no representation holds on that day. Look in the file.',
  },
  dayWrong: { nl: 'Kies een dag.', en: 'Choose a day.' },
  whyWrong: {
    nl: 'Vul in waarom, in ten hoogste 200 tekens.',
    en: 'Fill in why, in at most 200 characters.',
  },
});

export const groundNames: Readonly<Record<GroundCode, Words>> = {
  guardianship: {
    nl: 'curatele (BW artikel 1:378)',
    en: 'guardianship (Civil Code article 1:378)',
  },
  administration: {
    nl: 'bewind (BW artikel 1:431)',
    en: 'administration of property (Civil Code article 1:431)',
  },
  mentorship: { nl: 'mentorschap (BW artikel 1:450)', en: 'mentorship (Civil Code article 1:450)' },
  power_of_attorney: {
    nl: 'volmacht (BW artikel 3:60, Awb artikel 2:1)',
    en: 'mandate (Civil Code article 3:60, Awb article 2:1)',
  },
};

export const topicNames: Readonly<Record<Topic, Words>> = {
  contact: { nl: 'contact met ons', en: 'contact with us' },
  care: { nl: 'begeleiding en plan', en: 'guidance and plan' },
  money: { nl: 'uitkering en plichten', en: 'benefit and duties' },
  rights: { nl: 'rechten over de gegevens', en: 'rights over the data' },
};

export const faultWords: Readonly<Record<RepresentationFault, Words>> = {
  ground: { nl: 'Kies een grond.', en: 'Choose a ground.' },
  topics: { nl: 'Kies waarvoor de volmacht geldt.', en: 'Choose what the mandate is for.' },
  name: {
    nl: 'Vul de naam in, in ten hoogste 120 tekens.',
    en: 'Fill in the name, in at most 120 characters.',
  },
  phone: {
    nl: 'Vul een telefoonnummer in, of laat het leeg.',
    en: 'Fill in a phone number, or leave it empty.',
  },
  email: {
    nl: 'Vul een e-mailadres in, of laat het leeg.',
    en: 'Fill in an e-mail address, or leave it empty.',
  },
  evidence: {
    nl: 'Vul in wat u hebt ingezien, in ten hoogste 200 tekens.',
    en: 'Fill in what you have seen, in at most 200 characters.',
  },
  number: {
    nl: 'Vul 8 of 9 cijfers in, of laat het leeg.',
    en: 'Fill in 8 or 9 digits, or leave it empty.',
  },
  from: {
    nl: 'Kies een dag, ten hoogste een jaar vooruit.',
    en: 'Choose a day, at most a year ahead.',
  },
};
