import { getDay } from '#kernel/day.ts';
import { guided } from './caseload.ts';
import { guiding } from './clients.ts';
import type { Indicator } from './definition.ts';
import { untargeted } from './grounds.ts';
import { during, onDay, openOn, placeDimensions, summed, things } from './measures.ts';

const asked = things(
  'call-backs',
  ['terugbelverzoeken', 'requests to be called back'],
  `select * from call_backs where ${during('asked_on')}`,
  [...placeDimensions, 'asked_through'],
);
const spoken = things(
  'call-backs-spoken',
  ['terugbelverzoeken waarna is gesproken', 'requests after which there was a talk'],
  `select * from call_backs where call_back_outcome = 'spoken' and ${during('answered_on')}`,
  placeDimensions,
);
const open = things(
  'call-backs-open',
  ['openstaande terugbelverzoeken', 'open requests to be called back'],
  `select * from call_backs where ${openOn('asked_on', 'answered_on')}`,
  placeDimensions,
);

/**
 * As the contact plan counts it (docs/decisions/0015-rhythm-of-contact.md), but for the week that a coach chose: that is
 * not kept once there was a contact. Days between contacts by the track, by the norm without one; 0: on request. No
 * rhythm is longer than a year and no norm gives more than 12 weeks to plan, so an older talk changes nothing but for who
 * has no track and a new coach: contacts are sorted by day, and the other years are not read.
 */
const overdue = things(
  'clients-contact-overdue',
  ['cliënten met wie het contact te laat is', 'clients with whom the contact is overdue'],
  `select a.person, d.department, t.team_side from (
    select a.*, s."from" as track_from, n.days_to_plan::integer as to_plan,
      coalesce(r.days_between, n.days_without_track)::integer as every
    from coach_assignments a
    cross join (select days_to_plan, days_without_track from contact_norms
      where "from" <= $day::date order by "from" desc limit 1) n
    left join track_stays s on s.person = a.person and ${onDay('s')}
    left join contact_rhythms r on r.model = s.model and r.track = s.track
    where ${onDay('a')}
  ) a
  join teams t using (team) join departments d using (department_key)
  left join (select person, max(day) as day from contacts
    where day <= $day::date and day > $day::date - 450 and with_whom in ('client', 'representative') group by person) l
    on l.person = a.person
  where ${guiding} and a.every > 0 and greatest(
    coalesce(greatest(l.day, a.track_from), a."from") + a.every + least(a.to_plan, a.every),
    a."from" + a.to_plan) <= $day::date`,
  ['department', 'team_side'],
  guided.id,
);

const calling = {
  since: getDay('2024-01-01'),
  ...untargeted,
  basis: {
    nl: 'Eis van bereikbaarheid: een verzoek dat niet is beantwoord, wordt geteld; eigen definitie',
    en: 'Being within reach: a request that was not answered is counted; own definition',
  },
} as const;
const requests = { nl: 'verzoeken', en: 'requests' };
const percent = { nl: 'procent', en: 'per cent' };

export const reachableIndicators: readonly Indicator[] = [
  {
    ...calling,
    id: 'call-backs',
    kind: 'count',
    time: 'period',
    direction: 'none',
    numerator: asked,
    name: { nl: 'Terugbelverzoeken', en: 'Requests to be called back' },
    definition: {
      nl: 'Het aantal keren dat een cliënt in de periode vroeg om teruggebeld te worden, langs welke weg ook.',
      en: 'The number of times that a client asked in the period to be called back, in whatever way.',
    },
    unit: requests,
  },
  {
    ...calling,
    id: 'call-backs-soon',
    kind: 'share',
    per: 1,
    time: 'period',
    direction: 'higher',
    numerator: things(
      'call-backs-soon',
      ['terugbelverzoeken, afgehandeld binnen twee dagen', 'requests dealt with within two days'],
      `${asked.sql} and answered_on <= asked_on + 2`,
      placeDimensions,
      asked.id,
    ),
    denominator: asked,
    name: { nl: 'Binnen twee dagen teruggebeld', en: 'Called back within two days' },
    definition: {
      nl: 'Welk deel van de terugbelverzoeken uit de periode binnen twee dagen was afgehandeld. Het weekend telt mee, zodat een verzoek van vrijdag vaak langer wacht.',
      en: 'Which share of the requests of the period to be called back was dealt with within two days. The weekend counts, so that a request of a Friday often waits longer.',
    },
    unit: percent,
  },
  {
    ...calling,
    id: 'days-to-call-back',
    kind: 'mean',
    per: 1,
    time: 'period',
    direction: 'lower',
    numerator: summed(
      'call-back-days',
      ['dagen van verzoek tot gesprek', 'days from request to talk'],
      `select *, date_diff('day', asked_on, answered_on) as amount, person as contributor from (${spoken.sql})`,
      placeDimensions,
    ),
    denominator: spoken,
    name: { nl: 'Dagen tot het terugbellen', en: 'Days until the call' },
    definition: {
      nl: 'Het gemiddelde aantal dagen van het verzoek tot het gesprek, van de verzoeken waarna in de periode is gesproken.',
      en: 'The mean number of days from the request to the talk, of the requests after which there was a talk in the period.',
    },
    unit: { nl: 'dagen', en: 'days' },
  },
  {
    ...calling,
    id: 'call-backs-open',
    kind: 'count',
    time: 'day',
    direction: 'lower',
    numerator: open,
    name: { nl: 'Openstaande terugbelverzoeken', en: 'Open requests to be called back' },
    definition: {
      nl: 'Het aantal terugbelverzoeken dat op die dag nog niet was afgehandeld, hoe oud ook.',
      en: 'The number of requests to be called back that were not dealt with on that day, however old.',
    },
    unit: requests,
  },
  {
    ...calling,
    id: 'call-backs-waiting',
    kind: 'share',
    per: 1,
    time: 'day',
    direction: 'lower',
    numerator: things(
      'call-backs-over-a-week',
      [
        'terugbelverzoeken die langer dan een week openstaan',
        'requests to be called back that wait for more than a week',
      ],
      `${open.sql} and asked_on < $day::date - 7`,
      placeDimensions,
      open.id,
    ),
    denominator: open,
    name: { nl: 'Langer dan een week niet teruggebeld', en: 'Not called back for over a week' },
    definition: {
      nl: 'Welk deel van de openstaande terugbelverzoeken op die dag langer dan een week geleden werd gedaan.',
      en: 'Which share of the open requests to be called back was made more than a week before that day.',
    },
    unit: percent,
  },
  {
    ...untargeted,
    since: getDay('2018-01-01'),
    id: 'contact-overdue',
    kind: 'share',
    per: 1,
    time: 'day',
    direction: 'lower',
    numerator: overdue,
    denominator: guided,
    name: { nl: 'Contact te laat', en: 'Contact overdue' },
    definition: {
      nl: 'Welk deel van de begeleide cliënten op die dag te lang geen contact had: langer dan het ritme van het spoor en de weken waarin een plek gevonden kan worden. Wie contact op verzoek heeft, is nooit te laat; een nieuwe coach krijgt die weken ook. Een week die een coach zelf koos, telt hier niet.',
      en: 'Which share of the guided clients had no contact for too long on that day: longer than the rhythm of the track and the weeks in which a place can be found. Who has contact on request is never overdue; a new coach has those weeks too. A week that a coach chose does not count here.',
    },
    unit: percent,
    basis: {
      nl: 'Dienstverleningsmodel van dat moment; ritme en planning van het contactplan',
      en: 'Service model of that time; rhythm and planning of the contact plan',
    },
  },
];
