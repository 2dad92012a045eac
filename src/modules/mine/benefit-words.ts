import { defineWords } from '#web/words.ts';

export const benefitWords = defineWords({
  title: { nl: 'Mijn uitkering', en: 'My benefit' },
  lead: {
    nl: 'Wat hier over uw uitkering staat, wat u moet doen, en wat wij daarover beslisten.',
    en: 'What stands here about your benefit, what you have to do, and what we decided on it.',
  },
  benefit: { nl: 'Uitkering en inkomen', en: 'Benefit and income' },
  owner: {
    nl: 'Deze gegevens komen van de uitkeringsadministratie. Die beslist over uw uitkering en betaalt haar. Klopt er iets niet? Bel ons, of vraag om een correctie bij “Mijn gegevens”.',
    en: 'These data come from the benefits administration. It decides on your benefit and pays it. Is something wrong? Call us, or ask for a correction under “My details”.',
  },
  tellWork: {
    nl: 'Verandert er iets in uw werk, inkomen of huishouden? Geef het meteen door (Participatiewet artikel 17).',
    en: 'Does something change in your work, income or household? Tell us at once (Participation Act article 17).',
  },
  applications: { nl: 'Mijn aanvraag', en: 'My application' },
  applicationsCaption: {
    nl: 'Uw aanvragen, nieuwste eerst',
    en: 'Your applications, newest first',
  },
  noApplications: { nl: 'U hebt hier geen aanvraag.', en: 'You have no application here.' },
  reportedOn: { nl: 'Gemeld op', en: 'Reported on' },
  scheme: { nl: 'Wet', en: 'Act' },
  state: { nl: 'Hoe staat het', en: 'How it stands' },
  decideBy: {
    nl: (day: string) => `wij beslissen uiterlijk op ${day} (Awb artikel 4:13)`,
    en: (day: string) => `we decide by ${day} (Awb article 4:13)`,
  },
  notReceived: { nl: 'gemeld, nog geen aanvraag', en: 'reported, no application yet' },
  decidedOn: {
    nl: (what: string, day: string) => `${what}, op ${day}`,
    en: (what: string, day: string) => `${what}, on ${day}`,
  },
  missing: { nl: 'Wat wij nog van u nodig hebben', en: 'What we still need from you' },
  missingCaption: { nl: 'Papieren die nog niet binnen zijn', en: 'Papers that have not come yet' },
  noMissing: { nl: 'Wij wachten op geen papieren van u.', en: 'We wait for no papers from you.' },
  paper: { nl: 'Papier', en: 'Paper' },
  due: { nl: 'Uiterlijk', en: 'By' },
  bring: {
    nl: 'Lever het papier hieronder in, of stuur of breng het naar het adres op uw brief. Lukt het niet op tijd? Vraag om meer tijd (Awb artikel 4:5).',
    en: 'Hand in the paper below, or send or bring it to the address on your letter. Cannot make it in time? Ask for more time (Awb article 4:5).',
  },
  duties: { nl: 'Plichten en vrijstellingen', en: 'Duties and exemptions' },
  dutiesText: {
    nl: 'Bij een uitkering horen plichten: werk zoeken en aannemen, meewerken aan begeleiding, iets terugdoen en doorgeven wat verandert (Participatiewet artikelen 9 en 17). Van een plicht kunt u een tijd vrij zijn.',
    en: 'With a benefit come duties: to look for and take work, to take part in guidance, to contribute, and to tell what changes (Participation Act articles 9 and 17). You can be free of a duty for a time.',
  },
  considered: { nl: 'Wij denken aan een maatregel', en: 'We consider a sanction' },
  consideredText: {
    nl: 'Er is nog niets besloten. U mag eerst uw kant vertellen (Awb artikel 4:8). Wie beslist is een ander dan uw contactpersoon.',
    en: 'Nothing was decided yet. You may tell your side first (Awb article 4:8). Who decides is another than your contact person.',
  },
  happened: { nl: 'Wat er gebeurd zou zijn', en: 'What is said to have happened' },
  seenOn: { nl: (day: string) => `gezien op ${day}`, en: (day: string) => `seen on ${day}` },
  fact: { nl: 'Wat wij weten', en: 'What we know' },
  noFact: { nl: 'er staat niets bij; vraag ernaar', en: 'nothing is written; ask about it' },
  since: { nl: 'Sinds', en: 'Since' },
  yourSide: { nl: 'Uw kant', en: 'Your side' },
  sideNotTold: { nl: 'nog niet verteld', en: 'not told yet' },
  sideTold: {
    nl: (said: string, day: string) => `${said} (${day})`,
    en: (said: string, day: string) => `${said} (${day})`,
  },
  tellSide: { nl: 'Vertel uw kant', en: 'Tell your side' },
  tellSideHint: {
    nl: 'Wat gebeurde er volgens u, en waarom? Wie beslist leest dit. U mag het ook komen vertellen: bel ons.',
    en: 'What happened as you see it, and why? Who decides reads this. You may come and tell it too: call us.',
  },
  sendSide: { nl: 'Verstuur mijn kant', en: 'Send my side' },
  saySide: {
    nl: 'Schrijf uw kant op, in ten hoogste 4.000 tekens.',
    en: 'Write your side, in at most 4,000 characters.',
  },
  sideTooLate: {
    nl: 'Hierover is al beslist. Bent u het niet eens, maak dan bezwaar: zie “Mijn brieven”.',
    en: 'This was decided already. If you disagree, object: see “My letters”.',
  },
  invited: { nl: 'Uitnodiging om uw kant te vertellen', en: 'Invitation to tell your side' },
  because: {
    nl: (what: string, reason: string) => `${what}. De reden: ${reason}`,
    en: (what: string, reason: string) => `${what}. The reason, in Dutch: ${reason}`,
  },
  settled: { nl: 'Eerder overwogen', en: 'Considered before' },
  decisions: {
    nl: 'Maatregelen, terugbetalen en onderzoek',
    en: 'Sanctions, paying back and examination',
  },
  toLetters: { nl: 'Naar mijn brieven', en: 'To my letters' },
  objection: {
    nl: 'Bent u het niet eens met een besluit? Maak bezwaar binnen zes weken na de brief (Awb artikel 6:7). De laatste dag staat bij “Mijn brieven”.',
    en: 'Do you disagree with a decision? Object within six weeks after the letter (Awb article 6:7). The last day stands under “My letters”.',
  },
});
