import { getDay } from '#kernel/day.ts';
import type { Words } from '#kernel/words.ts';
import type { Indicator, Measure } from './definition.ts';
import type { DimensionId } from './dimensions.ts';
import { untargeted } from './grounds.ts';
import { placeDimensions, during as within } from './measures.ts';

const measure = (
  id: string,
  counted: Words,
  sql: string,
  more: {
    readonly partOf?: string;
    readonly by?: readonly DimensionId[];
    readonly sum?: true;
  } = {},
): Measure => ({
  id,
  counted,
  tally: more.sum ? 'sum' : 'things',
  monthly: false,
  sql,
  dimensions: [...placeDimensions, ...(more.by ?? [])],
  partOf: more.partOf,
});

const decidedHere = `${within('decided_on')} and application_outcome <> 'withdrawn'`;

const received = measure(
  'applications-received',
  { nl: 'aanvragen', en: 'applications' },
  `select * from applications where ${within('received_on')}`,
);
const decided = measure(
  'applications-ended',
  { nl: 'aanvragen die eindigden', en: 'applications that ended' },
  `select * from applications where ${within('decided_on')}`,
  { by: ['application_outcome', 'application_reason'] },
);
const decisions = measure(
  'application-decisions',
  { nl: 'beslissingen op een aanvraag', en: 'decisions on an application' },
  `select * from applications where ${decidedHere}`,
);
const waitingForMoney = measure(
  'applications-over-four-weeks',
  {
    nl: 'aanvragen waarop na vier weken niet was beslist',
    en: 'applications without a decision after four weeks',
  },
  `select * from applications where ${within('received_on')}
    and (decided_on is null or decided_on > received_on + 28)`,
);
const young = measure(
  'reports-under-27',
  { nl: 'meldingen van mensen onder 27', en: 'reports by people under 27' },
  `select * from applications where ${within('reported_on')} and under_27`,
);
const due = measure(
  'intakes-due',
  { nl: 'afspraken die doorgingen of gemist werden', en: 'appointments held or missed' },
  `select * from appointments where ${within('planned_day')} and appointment_kind = 'intake'
    and appointment_outcome in ('held', 'no_show')`,
  { by: ['absence_reason'] },
);
const missed = measure(
  'intakes-no-show',
  { nl: 'gemiste afspraken voor een intake', en: 'missed appointments for an intake' },
  `${due.sql} and appointment_outcome = 'no_show'`,
  { partOf: due.id, by: ['follow_up'] },
);
const held = measure(
  'intakes-held',
  { nl: 'werkintakes', en: 'work intakes' },
  `select * from appointments where ${within('planned_day')} and appointment_kind = 'intake'
    and appointment_outcome = 'held' and applied_on is not null`,
);

const ofPeriod = {
  time: 'period',
  direction: 'none',
  since: getDay('2017-02-01'),
  basis: {
    nl: 'Participatiewet, artikel 41, 44 en 52; Awb artikel 4:5, 4:13 en 4:15; eigen definitie',
    en: 'Participation Act, articles 41, 44 and 52; General Administrative Law Act, articles 4:5, 4:13 and 4:15; own definition',
  },
  ...untargeted,
} as const;
const ofIntakes = { ...ofPeriod, since: getDay('2024-02-01') } as const;
const percent = { nl: 'procent', en: 'per cent' };
const applications = { nl: 'aanvragen', en: 'applications' };
const days = { nl: 'dagen', en: 'days' };

export const applicationIndicators: readonly Indicator[] = [
  {
    ...ofPeriod,
    id: 'applications',
    kind: 'count',
    numerator: received,
    name: { nl: 'Aanvragen', en: 'Applications' },
    definition: {
      nl: 'Het aantal aanvragen om bijstand (ook IOAW en IOAZ) dat in de periode binnenkwam. Een melding onder 27 die binnen de zoekperiode eindigt, is nog geen aanvraag.',
      en: 'The number of applications for social assistance (IOAW and IOAZ too) received in the period. A report under 27 that ends within the search period is no application yet.',
    },
    unit: applications,
  },
  {
    ...ofPeriod,
    id: 'application-outcomes',
    kind: 'composition',
    numerator: decided,
    name: { nl: 'Hoe aanvragen eindigden', en: 'How applications ended' },
    definition: {
      nl: 'Van de aanvragen en meldingen die in de periode eindigden: het deel dat werd toegekend, afgewezen, ingetrokken of niet in behandeling genomen. Een laag deel toegekend is geen prestatie: wie recht heeft en toch stopt, hoort hier ook bij.',
      en: 'Of the applications and reports that ended in the period: the share granted, rejected, withdrawn or not taken up. A low share granted is no achievement: who is entitled and stops all the same is among these too.',
    },
    unit: percent,
  },
  {
    ...ofPeriod,
    id: 'decided-in-time',
    kind: 'share',
    per: 1,
    direction: 'higher',
    numerator: measure(
      'application-decisions-in-time',
      { nl: 'beslissingen binnen de termijn', en: 'decisions within the term' },
      `select * from applications where ${decidedHere} and decided_on <= decision_due`,
      { partOf: decisions.id },
    ),
    denominator: decisions,
    name: { nl: 'Op tijd beslist', en: 'Decided in time' },
    definition: {
      nl: 'Van de beslissingen in de periode (toegekend, afgewezen, niet in behandeling genomen): het deel binnen de wettelijke termijn van acht weken, verlengd met de dagen waarop op aanvulling werd gewacht.',
      en: 'Of the decisions in the period (granted, rejected, not taken up): the share within the legal term of eight weeks, extended by the days on which completion was awaited.',
    },
    unit: percent,
  },
  {
    ...ofPeriod,
    id: 'days-to-decide',
    kind: 'mean',
    per: 1,
    direction: 'lower',
    numerator: measure(
      'application-decision-days',
      { nl: 'dagen van aanvraag tot beslissing', en: 'days from application to decision' },
      `select *, date_diff('day', received_on, decided_on) as amount, dossier as contributor
        from applications where ${decidedHere}`,
      { sum: true },
    ),
    denominator: decisions,
    name: { nl: 'Dagen tot de beslissing', en: 'Days to the decision' },
    definition: {
      nl: 'Het gemiddelde aantal dagen van de aanvraag tot de beslissing, van de beslissingen in de periode. Wachten op aanvulling telt mee.',
      en: 'The mean number of days from the application to the decision, of the decisions in the period. Waiting for completion counts.',
    },
    unit: days,
  },
  {
    ...ofPeriod,
    id: 'advance-in-time',
    kind: 'share',
    per: 1,
    direction: 'higher',
    monthsAfter: 1,
    numerator: measure(
      'applications-with-advance',
      {
        nl: 'aanvragen met een voorschot binnen vier weken',
        en: 'applications with an advance within four weeks',
      },
      `${waitingForMoney.sql} and advance_on <= received_on + 28`,
      { partOf: waitingForMoney.id },
    ),
    denominator: waitingForMoney,
    name: { nl: 'Voorschot op tijd', en: 'Advance in time' },
    definition: {
      nl: 'Van de aanvragen uit de periode waarop na vier weken nog niet was beslist: het deel waarvoor binnen vier weken een voorschot was betaald (artikel 52). Geen voorschot is terecht als gegevens ontbreken of duidelijk geen recht bestaat; die tellen hier mee.',
      en: 'Of the applications of the period without a decision after four weeks: the share for which an advance was paid within four weeks (article 52). No advance is right when data are missing or there clearly is no entitlement; these count here.',
    },
    unit: percent,
  },
  {
    ...ofPeriod,
    id: 'search-period-applied',
    kind: 'share',
    per: 1,
    numerator: measure(
      'reports-with-search-period',
      { nl: 'meldingen onder 27 met een zoekperiode', en: 'reports under 27 with a search period' },
      `${young.sql} and search_until is not null`,
      { partOf: young.id },
    ),
    denominator: young,
    name: { nl: 'Zoekperiode toegepast', en: 'Search period applied' },
    definition: {
      nl: 'Van de meldingen in de periode door mensen onder 27: het deel voor wie de zoekperiode van vier weken gold. De leeftijd is die in de maand van geboorte.',
      en: 'Of the reports in the period by people under 27: the share for whom the search period of four weeks held. The age is that of the month of birth.',
    },
    unit: percent,
  },
  {
    ...ofPeriod,
    id: 'search-period-ended-without',
    kind: 'share',
    per: 1,
    monthsAfter: 2,
    numerator: measure(
      'search-periods-without-application',
      {
        nl: 'zoekperioden zonder aanvraag erna',
        en: 'search periods without an application after',
      },
      `${young.sql} and search_until is not null and received_on is null and decided_on is not null`,
      { partOf: 'reports-with-search-period' },
    ),
    denominator: measure(
      'reports-with-search-period',
      { nl: 'meldingen onder 27 met een zoekperiode', en: 'reports under 27 with a search period' },
      `${young.sql} and search_until is not null`,
      { partOf: young.id },
    ),
    name: { nl: 'Zoekperiode zonder aanvraag', en: 'Search period without application' },
    definition: {
      nl: 'Van de zoekperioden die in de periode begonnen: het deel waarna geen aanvraag kwam. Waarom niet, staat bij de uitkomsten: werk, school, of niet meer komen.',
      en: 'Of the search periods that began in the period: the share after which no application came. Why not stands with the outcomes: work, school, or not coming back.',
    },
    unit: percent,
  },
  {
    ...ofIntakes,
    id: 'days-to-intake',
    kind: 'mean',
    per: 1,
    direction: 'lower',
    numerator: measure(
      'intake-waiting-days',
      { nl: 'dagen van aanvraag tot intake', en: 'days from application to intake' },
      `select *, date_diff('day', applied_on, planned_day) as amount, person as contributor from (${held.sql})`,
      { sum: true },
    ),
    denominator: held,
    name: { nl: 'Dagen tot de intake', en: 'Days to the intake' },
    definition: {
      nl: 'Het gemiddelde aantal dagen van de aanvraag tot de werkintake, van de intakes in de periode. Een gemiste of verzette afspraak maakt het wachten langer.',
      en: 'The mean number of days from the application to the work intake, of the intakes in the period. A missed or moved appointment makes the waiting longer.',
    },
    unit: days,
  },
  {
    ...ofIntakes,
    id: 'intakes-missed',
    kind: 'share',
    per: 1,
    direction: 'lower',
    numerator: missed,
    denominator: due,
    name: { nl: 'Niet verschenen bij de intake', en: 'Missed intakes' },
    definition: {
      nl: 'Van de afspraken voor een werkintake in de periode die doorgingen of gemist werden: het deel waarbij niemand kwam. Eerst wordt gevraagd waarom; vaak kwam de uitnodiging niet aan.',
      en: 'Of the appointments for a work intake in the period that were held or missed: the share at which nobody came. First is asked why; often the invitation did not arrive.',
    },
    unit: percent,
  },
  {
    ...ofIntakes,
    id: 'no-show-follow-ups',
    kind: 'composition',
    numerator: missed,
    name: { nl: 'Wat volgde op niet komen', en: 'What followed when nobody came' },
    definition: {
      nl: 'Van de gemiste afspraken voor een werkintake in de periode: het deel waarop een tweede uitnodiging, een hersteltermijn of een hoorgesprek volgde. Onbekend: nog niets vastgelegd.',
      en: 'Of the missed appointments for a work intake in the period: the share followed by a second invitation, a term to make good or a hearing. Unknown: nothing recorded yet.',
    },
    unit: percent,
  },
];
