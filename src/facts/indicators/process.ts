import { getDay } from '#kernel/day.ts';
import type { Indicator } from './definition.ts';
import { untargeted } from './grounds.ts';
import { during, openOn, placeDimensions, summed, things } from './measures.ts';

/** Applied, nothing decided, and no talk held. Who applied before talks were on record is not counted. */
const waitingSql = `select a.* from applications a
  where ${openOn('a.received_on', 'a.decided_on')}
    and a.received_on >= (select min(made_on) from appointments)
    and not exists (select 1 from appointments t where t.person = a.person and t.appointment_kind = 'intake'
      and t.appointment_outcome = 'held' and t.planned_day >= a.received_on and t.planned_day <= $day::date)`;
const waiting = things(
  'waiting-for-intake',
  ['aanvragers zonder werkintake', 'applicants without a work intake'],
  waitingSql,
  placeDimensions,
);
const open = things(
  'applications-open',
  ['aanvragen zonder beslissing', 'applications without a decision'],
  `select * from applications where ${openOn('received_on', 'decided_on')}`,
  placeDimensions,
);
const notMet = things(
  'effort-plans-not-met',
  ['inspanningsplannen die deels of niet gedaan zijn', 'effort plans that were partly met or not'],
  `select person from effort_plans where result in ('partly', 'not') and ${during('checked_on')}`,
  [],
  'effort-checks',
);
const readAlong = things(
  'second-readings',
  ['besluiten die een collega meelas', 'decisions that a colleague read along'],
  `select person from track_decisions where ${during('second_on')}`,
  [],
);
const ofDay = { time: 'day', direction: 'lower', ...untargeted } as const;
const ofPeriod = { time: 'period', direction: 'none', ...untargeted } as const;
const percent = { nl: 'procent', en: 'per cent' };
const dayUnit = { nl: 'dagen', en: 'days' };
const people = { nl: 'personen', en: 'persons' };
const talks = {
  since: getDay('2024-02-01'),
  basis: {
    nl: 'Participatiewet, artikel 7 en 44; eigen definitie',
    en: 'Participation Act, articles 7 and 44; own definition',
  },
} as const;
const decisions = {
  since: getDay('2025-01-01'),
  basis: {
    nl: 'Dienstverleningsmodel 2024: een tweede lezer bij spoor 5',
    en: 'Service model of 2024: a second reader for track 5',
  },
} as const;
export const processIndicators: readonly Indicator[] = [
  {
    ...ofDay,
    ...talks,
    id: 'waiting-for-intake',
    kind: 'count',
    numerator: waiting,
    name: { nl: 'Wachten op een werkintake', en: 'Waiting for a work intake' },
    definition: {
      nl: 'Het aantal mensen van wie de aanvraag op die dag nog niet was beslist en die nog geen werkintake hadden gehad, met of zonder afspraak.',
      en: 'The number of people whose application was not decided on that day and who had not had a work intake yet, with or without an appointment.',
    },
    unit: people,
  },
  {
    ...ofDay,
    ...talks,
    id: 'days-waiting-for-intake',
    kind: 'mean',
    per: 1,
    numerator: summed(
      'waiting-for-intake-days',
      ['dagen wachten op een werkintake', 'days of waiting for a work intake'],
      `select *, date_diff('day', received_on, $day::date) as amount, person as contributor from (${waitingSql})`,
      placeDimensions,
    ),
    denominator: waiting,
    name: { nl: 'Dagen wachten op de werkintake', en: 'Days waiting for the work intake' },
    definition: {
      nl: 'Hoeveel dagen geleden de mensen die op die dag op een werkintake wachten gemiddeld hun aanvraag deden.',
      en: 'How many days ago, on average, the people who wait for a work intake on that day had applied.',
    },
    unit: dayUnit,
  },
  {
    ...ofDay,
    id: 'applications-overdue',
    kind: 'share',
    per: 1,
    since: getDay('2017-02-01'),
    numerator: things(
      'applications-past-term',
      ['aanvragen over de termijn', 'applications past the term'],
      `${open.sql} and decision_due < $day::date`,
      placeDimensions,
      open.id,
    ),
    denominator: open,
    name: { nl: 'Aanvragen over de termijn', en: 'Applications past the term' },
    definition: {
      nl: 'Van de aanvragen waarop op die dag nog niet was beslist: het deel waarvan de wettelijke termijn (acht weken, langer door wachten op aanvulling) voorbij was.',
      en: 'Of the applications without a decision on that day: the share whose legal term (eight weeks, longer by waiting for completion) had passed.',
    },
    unit: percent,
    basis: {
      nl: 'Awb, artikel 4:13 en 4:15',
      en: 'General Administrative Law Act, articles 4:13 and 4:15',
    },
  },
  {
    ...ofPeriod,
    id: 'effort-explained',
    kind: 'share',
    per: 1,
    direction: 'higher',
    since: getDay('2021-01-01'),
    numerator: things(
      'effort-plans-explained',
      [
        'inspanningsplannen die deels of niet gedaan zijn, met de uitleg van de cliënt',
        'effort plans that were partly met or not, with the explanation of the client',
      ],
      `${notMet.sql} and explained`,
      [],
      notMet.id,
    ),
    denominator: notMet,
    name: { nl: 'Uitleg van de cliënt bij de toets', en: 'Explanation of the client at the check' },
    definition: {
      nl: 'Van de getoetste inspanningsplannen die deels of niet gedaan zijn: het deel waarbij vastligt wat de cliënt er zelf over zegt. Uit de toets volgt niets vanzelf.',
      en: 'Of the effort plans checked that were partly met or not: the share for which stands what the client says about it. Nothing follows from the check by itself.',
    },
    unit: percent,
    basis: {
      nl: 'Participatiewet, artikel 18: rekening houden met de omstandigheden',
      en: 'Participation Act, article 18: with regard to the circumstances',
    },
  },
  {
    ...ofPeriod,
    ...decisions,
    id: 'second-readings',
    kind: 'count',
    numerator: readAlong,
    name: { nl: 'Meegelezen besluiten', en: 'Decisions read along' },
    definition: {
      nl: 'Het aantal besluiten over het spoor dat een collega in de periode heeft meegelezen, waar het model dat vraagt. Wat bij het meelezen terugging, staat hier niet.',
      en: 'The number of decisions on the track that a colleague read along in the period, where the model asks for it. What went back at the reading does not stand here.',
    },
    unit: { nl: 'besluiten', en: 'decisions' },
  },
  {
    ...ofPeriod,
    ...decisions,
    id: 'days-to-second-reading',
    kind: 'mean',
    per: 1,
    direction: 'lower',
    numerator: summed(
      'second-reading-days',
      ['dagen tot het meelezen', 'days until the reading'],
      `select date_diff('day', day, second_on) as amount, person as contributor
        from track_decisions where ${during('second_on')}`,
      [],
    ),
    denominator: readAlong,
    name: { nl: 'Dagen tot het meelezen', en: 'Days until the reading along' },
    definition: {
      nl: 'Het gemiddelde aantal dagen van het besluit tot een collega het had meegelezen, van de besluiten die in de periode zijn meegelezen.',
      en: 'The mean number of days from the decision until a colleague had read it along, of the decisions read along in the period.',
    },
    unit: dayUnit,
  },
];
