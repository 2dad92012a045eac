import type { Words } from '#kernel/words.ts';
import { defineWords } from '#web/words.ts';
import type { ExpectedKind } from './rules/expected.ts';

export const words = defineWords({
  start: { nl: 'Mijn overzicht', en: 'My overview' },
  startLead: {
    nl: 'Wanneer u een afspraak hebt, wie u kunt bellen en wat wij van u verwachten.',
    en: 'When you have an appointment, whom you can call and what we expect of you.',
  },
  actingFor: {
    nl: (name: string) => `U handelt voor ${name}`,
    en: (name: string) => `You act for ${name}`,
  },
  actingGround: {
    nl: (ground: string, seen: string) =>
      `Uw grond: ${ground}. Daarom ziet u: ${seen}. Wat u bekijkt en doet staat in het logboek, op uw naam.`,
    en: (ground: string, seen: string) =>
      `Your ground: ${ground}. So you see: ${seen}. What you look at and do stands in the log, in your name.`,
  },
  notYours: {
    nl: 'Dit deel hoort niet bij de grond waarop u handelt. Daarom staat het hier niet.',
    en: 'This part does not belong to the ground on which you act. So it does not stand here.',
  },
  expected: { nl: 'Wat verwachten wij van u?', en: 'What do we expect of you?' },
  expectedCaption: {
    nl: 'Wat u nog doet, vroegste dag eerst',
    en: 'What you still do, earliest day first',
  },
  nothingExpected: { nl: 'Wij verwachten nu niets van u.', en: 'We expect nothing of you now.' },
  what: { nl: 'Wat', en: 'What' },
  by: { nl: 'Uiterlijk', en: 'By' },
  noDay: { nl: 'geen dag afgesproken', en: 'no day was set' },
  why: { nl: 'Waarom', en: 'Why' },
  must: { nl: 'Moet het?', en: 'Is it required?' },
  yesMust: { nl: 'ja', en: 'yes' },
  voluntary: { nl: 'nee, het is vrijwillig', en: 'no, it is voluntary' },
  agreedSelf: { nl: 'u sprak dit zelf af', en: 'you agreed to this yourself' },
  ifNot: { nl: 'Lukt het niet of wilt u niet?', en: 'If you cannot or do not want to' },
  toIt: { nl: 'Naar dit onderdeel', en: 'Go there' },
  contact: { nl: 'Mijn contactpersoon', en: 'My contact person' },
  noContact: {
    nl: 'U hebt nu geen vaste contactpersoon. Bel het nummer hieronder.',
    en: 'You have no fixed contact person now. Call the number below.',
  },
  phone: { nl: 'Telefoon', en: 'Phone' },
  more: { nl: 'Verder', en: 'Further' },
  toContact: {
    nl: 'Stuur een bericht of laat u terugbellen',
    en: 'Send a message or be called back',
  },
  nextAppointment: { nl: 'Mijn volgende afspraak', en: 'My next appointment' },
  appointments: { nl: 'Mijn afspraken', en: 'My appointments' },
  appointmentsCaption: { nl: 'Afspraken, nieuwste eerst', en: 'Appointments, newest first' },
  noAppointments: { nl: 'U hebt geen afspraken.', en: 'You have no appointments.' },
  when: { nl: 'Wanneer', en: 'When' },
  with: { nl: 'Met wie', en: 'With whom' },
  inCalendar: { nl: 'Zet in uw agenda', en: 'Put in your calendar' },
  calendarSummary: { nl: 'Afspraak met de gemeente', en: 'Appointment with the municipality' },
  calendarName: { nl: 'afspraak', en: 'appointment' },
  toCome: { nl: 'gaat door', en: 'goes on' },
  outcome: { nl: 'Hoe staat het', en: 'How it stands' },
  interpreter: { nl: 'met tolk', en: 'with an interpreter' },
  none: { nl: 'niets', en: 'nothing' },
});

/** What each kind is, why it is asked, and what no means, with the article. B1: what happens, who decides, what you can do. */
export const expectedWords: Readonly<
  Record<
    ExpectedKind,
    {
      readonly href: `/${string}`;
      readonly name: Words;
      readonly why: (day: string) => Words;
      readonly ifNot: Words;
    }
  >
> = {
  task: {
    href: '/mine/plan',
    name: { nl: 'Een taak uit uw plan', en: 'A task of your plan' },
    why: (day) => ({
      nl: `Dit staat in uw plan van ${day} (Participatiewet artikel 9 lid 1).`,
      en: `This stands in your plan of ${day} (Participation Act article 9(1)).`,
    }),
    ifNot: {
      nl: 'Zeg het op tijd, met de reden. Uw contactpersoon bespreekt het met u. Er gebeurt niets vanzelf: over een gevolg beslist een ander, en die luistert eerst naar u (Participatiewet artikel 18, Awb artikel 4:8).',
      en: 'Say so in time, with the reason. Your contact person talks it over with you. Nothing follows by itself: somebody else decides, and listens to you first (Participation Act article 18, Awb article 4:8).',
    },
  },
  document: {
    href: '/mine/benefit',
    name: { nl: 'Een papier', en: 'A paper' },
    why: (day) => ({
      nl: `Wij vroegen dit op ${day} voor uw aanvraag (Participatiewet artikel 17, Awb artikel 4:2).`,
      en: `We asked this on ${day} for your application (Participation Act article 17, Awb article 4:2).`,
    }),
    ifNot: {
      nl: 'Zonder dit kunnen wij niet beslissen (Awb artikel 4:5). Bel ons als het niet op tijd lukt: u kunt meer tijd vragen.',
      en: 'Without it we cannot decide (Awb article 4:5). Call us if you cannot make it in time: you can ask for more time.',
    },
  },
  appointment: {
    href: '/mine/contact',
    name: { nl: 'Een afspraak', en: 'An appointment' },
    why: () => ({
      nl: 'Wij willen u spreken (Participatiewet artikel 17 lid 2).',
      en: 'We want to speak with you (Participation Act article 17(2)).',
    }),
    ifNot: {
      nl: 'Zeg het vooraf, met de reden. Dan zoeken wij een andere dag.',
      en: 'Say so beforehand, with the reason. Then we look for another day.',
    },
  },
  proposal: {
    href: '/mine/offers',
    name: { nl: 'Een voorstel', en: 'A proposal' },
    why: (day) => ({ nl: `Voorgesteld op ${day}.`, en: `Proposed on ${day}.` }),
    ifNot: {
      nl: 'U mag nee zeggen, met de reden. Is het vrijwillig, dan heeft nee geen gevolgen. Moet het, dan bespreekt uw contactpersoon het met u; over een gevolg beslist een ander, en die luistert eerst naar u (Participatiewet artikel 18).',
      en: 'You may say no, with the reason. If it is voluntary, no changes nothing. If it is a duty, your contact person talks it over with you; somebody else decides on any effect, and listens to you first (Participation Act article 18).',
    },
  },
  agreement: {
    href: '/mine/contact',
    name: { nl: 'Iets dat u afsprak', en: 'Something that you agreed' },
    why: (day) => ({ nl: `U sprak dit af op ${day}.`, en: `You agreed this on ${day}.` }),
    ifNot: {
      nl: 'Laat het uw contactpersoon weten. Dan maakt u een nieuwe afspraak.',
      en: 'Let your contact person know. Then you make a new agreement.',
    },
  },
  view: {
    href: '/mine/benefit',
    name: { nl: 'Uw kant van een maatregel', en: 'Your side of a sanction' },
    why: (day) => ({
      nl: `Sinds ${day} denken wij aan een maatregel. U mag eerst uw kant vertellen (Awb artikel 4:8).`,
      en: `Since ${day} we consider a sanction. You may tell your side first (Awb article 4:8).`,
    }),
    ifNot: {
      nl: 'U hoeft niets te zeggen. Dan beslissen wij met wat wij weten.',
      en: 'You need not say anything. Then we decide with what we know.',
    },
  },
};
