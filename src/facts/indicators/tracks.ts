import { getDay } from '#kernel/day.ts';
import { guided } from './caseload.ts';
import { clientsWho, guiding } from './clients.ts';
import type { Indicator, Measure } from './definition.ts';
import { untargeted } from './grounds.ts';
import { during, onDay, things } from './measures.ts';

const inTrack = things(
  'clients-in-track',
  ['personen in een spoor', 'persons in a track'],
  `select s.person, s.track from track_stays s where ${onDay('s')}`,
  ['track'],
);
const toAssess: Measure = {
  ...guided,
  id: 'clients-to-assess',
  counted: {
    nl: 'cliënten zonder spoor in het model van dat moment',
    en: 'clients without a track in the model of that time',
  },
  ...clientsWho(`${guiding} and not tracked`),
  partOf: guided.id,
};
const inflow = things(
  'clients-in-track-0',
  ['personen in spoor 0', 'persons in track 0'],
  `select s.person from track_stays s where s.track = '0' and ${onDay('s')}`,
  [],
);
const longInflow = things(
  'clients-long-in-track-0',
  ['personen langer dan zes maanden in spoor 0', 'persons in track 0 for more than six months'],
  `select s.person from track_stays s where s.track = '0' and ${onDay('s')}
    and s."from" + interval 6 month < $day::date`,
  [],
  'clients-in-track-0',
);
const moves = things(
  'track-moves',
  ['overgangen naar een ander spoor', 'moves to another track'],
  `select s.person, s.track from track_stays s
    join track_stays b on b.person = s.person and b."until" = s."from" and b.track <> s.track
    where ${during('s."from"')}`,
  ['track'],
);
const proposed = things(
  'track-decisions-proposed',
  [
    'besluiten waarbij de regels een spoor voorstelden',
    'decisions for which the rules proposed a track',
  ],
  `select person from track_decisions where kind <> 'request-refused' and proposed is not null and ${during('day')}`,
  [],
);
const deviating = things(
  'track-deviations',
  ['besluiten die afwijken van het voorstel', 'decisions that deviate from the proposal'],
  `select person, deviation from track_decisions
    where kind <> 'request-refused' and proposed is not null and deviation is not null and ${during('day')}`,
  ['deviation'],
  'track-decisions-proposed',
);
const refused = things(
  'track-requests-refused',
  ['afgewezen verzoeken om een ander spoor', 'refused requests for another track'],
  `select person from track_decisions where kind = 'request-refused' and ${during('day')}`,
  [],
);
const intakes = things(
  'intakes-finished',
  ['afgeronde intakes', 'finished intakes'],
  `select person from intakes where ${during('finished_on')}`,
  [],
);
const checked = things(
  'effort-checks',
  ['getoetste inspanningsplannen', 'effort plans that were checked'],
  `select person, result as effort_result from effort_plans where ${during('checked_on')}`,
  ['effort_result'],
);
const met = things(
  'effort-plans-met',
  ['inspanningsplannen die gedaan zijn', 'effort plans that were met'],
  `select person from effort_plans where result = 'met' and ${during('checked_on')}`,
  [],
  'effort-checks',
);

const base = {
  direction: 'none',
  since: getDay('2017-01-01'),
  basis: {
    nl: 'Dienstverleningsmodel van dat moment; Participatiewet, artikel 7 en 10',
    en: 'Service model of that time; Participation Act, articles 7 and 10',
  },
  ...untargeted,
} as const;
const recorded = { ...base, since: getDay('2025-01-01') } as const;
const persons = { nl: 'personen', en: 'persons' };
const percent = { nl: 'procent', en: 'per cent' };

export const trackIndicators: readonly Indicator[] = [
  {
    ...base,
    id: 'clients-by-track',
    kind: 'count',
    time: 'day',
    numerator: inTrack,
    name: { nl: 'Personen per spoor', en: 'Persons by track' },
    definition: {
      nl: 'Het aantal personen dat op die dag in een spoor is, naar de sporen van het model waarmee zij geplaatst zijn.',
      en: 'The number of persons in a track on that day, by the tracks of the model by which they were placed.',
    },
    unit: persons,
  },
  {
    ...base,
    id: 'to-be-assessed',
    kind: 'share',
    per: 1,
    time: 'day',
    direction: 'lower',
    numerator: toAssess,
    denominator: guided,
    name: { nl: 'Nog te beoordelen', en: 'To be assessed' },
    definition: {
      nl: 'Welk deel van de begeleide cliënten op die dag geen spoor heeft in het model dat dan geldt.',
      en: 'Which share of the guided clients has no track on that day in the model then in force.',
    },
    unit: percent,
  },
  {
    ...recorded,
    id: 'long-in-track-0',
    kind: 'share',
    per: 1,
    time: 'day',
    direction: 'lower',
    numerator: longInflow,
    denominator: inflow,
    name: { nl: 'Langer dan zes maanden in spoor 0', en: 'In track 0 for more than six months' },
    definition: {
      nl: 'Welk deel van de personen in spoor 0 daar op die dag langer dan zes maanden is.',
      en: 'Which share of the persons in track 0 has been there for more than six months on that day.',
    },
    unit: percent,
  },
  {
    ...base,
    id: 'track-moves',
    kind: 'count',
    time: 'period',
    numerator: moves,
    name: { nl: 'Overgangen naar een ander spoor', en: 'Moves to another track' },
    definition: {
      nl: 'Hoe vaak iemand in de periode zonder onderbreking naar een ander spoor ging, naar het nieuwe spoor.',
      en: 'How often somebody went to another track in the period without a gap, by the new track.',
    },
    unit: { nl: 'overgangen', en: 'moves' },
  },
  {
    ...recorded,
    id: 'track-deviations',
    kind: 'count',
    time: 'period',
    numerator: deviating,
    name: { nl: 'Afwijkingen van het voorstel', en: 'Deviations from the proposal' },
    definition: {
      nl: 'Het aantal besluiten over het spoor in de periode dat afwijkt van wat de regels voorstelden, naar de reden.',
      en: 'The number of decisions on the track in the period that deviate from what the rules proposed, by reason.',
    },
    unit: { nl: 'besluiten', en: 'decisions' },
  },
  {
    ...recorded,
    id: 'track-deviation-share',
    kind: 'share',
    per: 1,
    time: 'period',
    numerator: deviating,
    denominator: proposed,
    name: { nl: 'Deel dat afwijkt van het voorstel', en: 'Share that deviates from the proposal' },
    definition: {
      nl: 'Welk deel van de besluiten waarbij de regels een spoor voorstelden daarvan afwijkt. Hoog of laag is niet goed of fout: het zegt of de regels passen.',
      en: 'Which share of the decisions for which the rules proposed a track deviates from it. High or low is not right or wrong: it tells whether the rules fit.',
    },
    unit: percent,
  },
  {
    ...recorded,
    id: 'track-requests-refused',
    kind: 'count',
    time: 'period',
    numerator: refused,
    name: {
      nl: 'Afgewezen verzoeken om een ander spoor',
      en: 'Refused requests for another track',
    },
    definition: {
      nl: 'Het aantal verzoeken van cliënten om een ander spoor dat in de periode is afgewezen, met bezwaar.',
      en: 'The number of requests of clients for another track that were refused in the period, open to objection.',
    },
    unit: { nl: 'verzoeken', en: 'requests' },
  },
  {
    ...base,
    since: getDay('2021-01-01'),
    id: 'intakes-finished',
    kind: 'count',
    time: 'period',
    numerator: intakes,
    name: { nl: 'Afgeronde intakes', en: 'Finished intakes' },
    definition: {
      nl: 'Het aantal werkintakes dat in de periode is afgerond.',
      en: 'The number of work intakes that were finished in the period.',
    },
    unit: { nl: 'intakes', en: 'intakes' },
  },
  {
    ...base,
    since: getDay('2021-01-01'),
    id: 'effort-checks',
    kind: 'count',
    time: 'period',
    numerator: checked,
    name: { nl: 'Getoetste inspanningsplannen', en: 'Effort plans checked' },
    definition: {
      nl: 'Het aantal inspanningsplannen dat in de periode is getoetst, naar de uitkomst. Uit de toets volgt niets vanzelf.',
      en: 'The number of effort plans checked in the period, by result. Nothing follows from the check by itself.',
    },
    unit: { nl: 'plannen', en: 'plans' },
  },
  {
    ...base,
    since: getDay('2021-01-01'),
    id: 'effort-plans-met',
    kind: 'share',
    per: 1,
    time: 'period',
    direction: 'higher',
    numerator: met,
    denominator: checked,
    name: { nl: 'Inspanningsplannen die gedaan zijn', en: 'Effort plans met' },
    definition: {
      nl: 'Welk deel van de getoetste inspanningsplannen naar het oordeel van de medewerker helemaal gedaan is.',
      en: 'Which share of the effort plans that were checked was met, in the judgement of the worker.',
    },
    unit: percent,
  },
];
