import { getDay } from '#kernel/day.ts';
import type { Indicator, Measure } from './definition.ts';
import { untargeted } from './grounds.ts';

const answered = (outcome: string): string => `select * from hand_overs
  where answered_on >= $from::date and answered_on < $until::date and hand_over_outcome ${outcome}`;

const accepted: Measure = {
  id: 'hand-overs-accepted',
  counted: { nl: 'aangenomen overdrachten', en: 'accepted hand-overs' },
  tally: 'things',
  monthly: false,
  sql: answered(`= 'accepted'`),
  dimensions: ['direction', 'team_side'],
  partOf: 'hand-overs-answered',
};
const all: Measure = {
  ...accepted,
  id: 'hand-overs-answered',
  counted: { nl: 'beantwoorde overdrachten', en: 'answered hand-overs' },
  sql: answered(`in ('accepted', 'returned')`),
  partOf: undefined,
};
const returned: Measure = {
  ...accepted,
  id: 'hand-overs-returned',
  counted: { nl: 'teruggegeven overdrachten', en: 'returned hand-overs' },
  sql: answered(`= 'returned'`),
};
const processInTime: Measure = {
  ...accepted,
  id: 'hand-overs-process-in-time',
  counted: {
    nl: 'overdrachten met terugkoppeling op het proces binnen 3 dagen',
    en: 'hand-overs with feedback on process within 3 days',
  },
  sql: `${answered(`= 'accepted'`)} and process_on <= answered_on + 3`,
  partOf: 'hand-overs-accepted',
};
const substanceInTime: Measure = {
  ...accepted,
  id: 'hand-overs-substance-in-time',
  counted: {
    nl: 'overdrachten met terugkoppeling op de inhoud binnen 3 weken',
    en: 'hand-overs with feedback on substance within 3 weeks',
  },
  sql: `${answered(`= 'accepted'`)} and substance_on <= answered_on + 21`,
  partOf: 'hand-overs-accepted',
};
const returnedAgain: Measure = {
  ...accepted,
  id: 'hand-overs-returned-again',
  counted: {
    nl: 'overdrachten die voor de tweede keer of vaker terugkwamen',
    en: 'hand-overs that came back for the second time or more',
  },
  sql: `${answered(`= 'returned'`)} and returns >= 2`,
  partOf: 'hand-overs-returned',
};
const days: Measure = {
  id: 'hand-over-days',
  counted: { nl: 'dagen tot het antwoord', en: 'days until the answer' },
  tally: 'sum',
  monthly: false,
  sql: `select days_to_answer as amount, person as contributor, direction, team_side
    from (${answered(`= 'accepted'`)})`,
  dimensions: ['direction', 'team_side'],
  partOf: undefined,
};

const base = {
  time: 'period',
  direction: 'lower',
  since: getDay('2017-01-01'),
  ...untargeted,
  basis: {
    nl: 'Samen voor Zuid, pijler 2: een doorlopende lijn met minder overdrachten; afspraak: 3 dagen voor het proces, 3 weken voor de inhoud',
    en: 'Samen voor Zuid, pillar 2: one line with fewer hand-overs; agreed: 3 days on process, 3 weeks on substance',
  },
} as const;

export const handOverIndicators: readonly Indicator[] = [
  {
    ...base,
    id: 'hand-overs',
    kind: 'count',
    numerator: accepted,
    name: { nl: 'Overdrachten', en: 'Hand-overs' },
    definition: {
      nl: 'Het aantal overdrachten van een cliënt naar een ander team die in de periode zijn aangenomen.',
      en: 'The number of hand-overs of a client to another team that were accepted in the period.',
    },
    unit: { nl: 'overdrachten', en: 'hand-overs' },
  },
  {
    ...base,
    id: 'hand-overs-returned',
    kind: 'share',
    per: 1,
    numerator: returned,
    denominator: all,
    name: { nl: 'Teruggegeven', en: 'Returned' },
    definition: {
      nl: 'Welk deel van de overdrachten die in de periode zijn beantwoord, is teruggegeven aan de afzender.',
      en: 'Which share of the hand-overs answered in the period was returned to the sender.',
    },
    unit: { nl: 'procent', en: 'per cent' },
  },
  {
    ...base,
    id: 'hand-over-days',
    kind: 'mean',
    per: 1,
    numerator: days,
    denominator: accepted,
    name: { nl: 'Dagen tot aanname', en: 'Days until acceptance' },
    definition: {
      nl: 'Het gemiddelde aantal dagen van de vraag tot het andere team de cliënt aannam.',
      en: 'The mean number of days from the request until the other team accepted the client.',
    },
    unit: { nl: 'dagen', en: 'days' },
  },
  {
    ...base,
    id: 'hand-overs-process-in-time',
    kind: 'share',
    per: 1,
    direction: 'higher',
    numerator: processInTime,
    denominator: accepted,
    name: { nl: 'Terugkoppeling binnen 3 dagen', en: 'Feedback within 3 days' },
    definition: {
      nl: 'Bij welk deel van de aangenomen overdrachten de afzender binnen 3 dagen hoorde of de overdracht compleet was.',
      en: 'For which share of the accepted hand-overs the sender heard within 3 days whether the hand-over was complete.',
    },
    unit: { nl: 'procent', en: 'per cent' },
  },
  {
    ...base,
    id: 'hand-overs-substance-in-time',
    kind: 'share',
    per: 1,
    direction: 'higher',
    monthsAfter: 1,
    numerator: substanceInTime,
    denominator: accepted,
    name: { nl: 'Terugkoppeling binnen 3 weken', en: 'Feedback within 3 weeks' },
    definition: {
      nl: 'Bij welk deel van de overdrachten die in de periode zijn aangenomen de afzender binnen 3 weken hoorde of de overdracht inhoudelijk past.',
      en: 'For which share of the hand-overs accepted in the period the sender heard within 3 weeks whether the hand-over fits in substance.',
    },
    unit: { nl: 'procent', en: 'per cent' },
  },
  {
    ...base,
    id: 'hand-overs-returned-again',
    kind: 'count',
    numerator: returnedAgain,
    name: { nl: 'Voor de tweede keer terug', en: 'Returned for the second time' },
    definition: {
      nl: 'Hoe vaak een cliënt in de periode voor de tweede keer of vaker binnen een jaar tussen dezelfde twee teams werd teruggegeven. Dan kijken beide teammanagers.',
      en: 'How often a client was returned between the same two teams for the second time or more within a year, in the period. Then both team managers look.',
    },
    unit: { nl: 'overdrachten', en: 'hand-overs' },
  },
];
