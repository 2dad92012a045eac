import { defineWords } from '#web/words.ts';

/** Papers that clients hand in as files. */
export const paperWords = defineWords({
  papersCaption: {
    nl: 'Papieren die de cliënt hier inleverde, nieuwste eerst',
    en: 'Papers that the client handed in here, newest first',
  },
  paper: { nl: 'Papier', en: 'Document' },
  paperOf: {
    nl: (kind: string, day: string) => `${kind}, ingeleverd op ${day}`,
    en: (kind: string, day: string) => `${kind}, handed in on ${day}`,
  },
  paperStands: { nl: 'Hoe staat het', en: 'How it stands' },
  paperWaits: { nl: 'nog niet bekeken', en: 'not looked at yet' },
  paperAccepted: { nl: 'goed', en: 'accepted' },
  accept: { nl: 'Papieren goedkeuren', en: 'Accept papers' },
  acceptLead: {
    nl: 'Het papier geldt als binnen op de dag waarop de cliënt het inleverde; de beslistermijn loopt vanaf die dag verder (Awb artikel 4:15).',
    en: 'The paper counts as received on the day on which the client handed it in; the term to decide goes on from that day (Awb article 4:15).',
  },
  refusePaper: { nl: 'Papieren niet goedkeuren', en: 'Refuse papers' },
  refuseLead: {
    nl: 'Het papier blijft gevraagd. De cliënt leest waarom, en kan een ander inleveren. Geef een hersteltermijn als de dag voorbij is (Awb artikel 4:5).',
    en: 'The paper stays asked. The client reads why, and can hand in another. Give a term to complete when the day has passed (Awb article 4:5).',
  },
  whichPapers: { nl: 'Welke?', en: 'Which?' },
  refuseWhy: { nl: 'Waarom niet, en wat is er nodig?', en: 'Why not, and what is needed?' },
  refuseWhyHint: {
    nl: 'In korte zinnen, voor de cliënt.',
    en: 'In short sentences, for the client.',
  },
  papersDue: { nl: 'Ingeleverde papieren', en: 'Papers handed in' },
  papersDueOrder: {
    nl: 'Papieren die cliënten bij uw aanvragen inleverden en die nog niemand bekeek, de oudste eerst.',
    en: 'Papers that clients handed in with your applications and nobody looked at, the oldest first.',
  },
  papersToSee: {
    nl: (number: string) => `Bekijk de papieren (${number})`,
    en: (number: string) => `Look at the papers (${number})`,
  },
  papersWhy: {
    nl: (day: string) => `ingeleverd op ${day}`,
    en: (day: string) => `handed in on ${day}`,
  },
});
