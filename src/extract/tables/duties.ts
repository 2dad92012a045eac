import type { ExtractTable } from '#extract/definition.ts';
import {
  claimGrounds,
  claimSettlements,
  conducts,
  considerationOutcomes,
  contributionKinds,
  duties,
  examinationKinds,
  examinationResults,
  exemptionArticles,
  signalSources,
} from '#extract/duty-codes.ts';
import {
  coded,
  day,
  days,
  endedHere,
  keyColumn,
  month,
  optional,
  personColumn,
  required,
  to,
  whole,
} from '#extract/tables/columns.ts';

export const exemptions: ExtractTable = {
  name: 'exemptions',
  meaning: {
    nl: 'Ontheffingen van een plicht: van welke, op welke grond, tot wanneer.',
    en: 'Exemptions from a duty: from which, on which ground, until when.',
  },
  key: ['exemption_key'],
  period: { from: 'from', until: 'until', owner: ['person_key', 'duty'] },
  columns: [
    keyColumn('exemption_key'),
    personColumn,
    required(
      'duty',
      coded(duties),
      'plicht waarvan iemand ontheven is',
      'duty from which somebody is freed',
    ),
    required('article', coded(exemptionArticles), 'artikel', 'article'),
    ...endedHere(days('van de ontheffing', 'of the exemption')),
    optional(
      'review_on',
      day,
      'dag waarop opnieuw wordt gekeken; mag in de toekomst liggen',
      'day on which it is looked at again; may lie in the future',
    ),
    required(
      'lasting',
      { is: 'flag' },
      '1 als de ontheffing blijvend is, anders 0',
      '1 when the exemption is lasting, else 0',
    ),
  ],
};

export const communityContributions: ExtractTable = {
  name: 'community_contributions',
  meaning: {
    nl: 'Tegenprestaties: onbetaald en nuttig voor de samenleving.',
    en: 'Community contributions: unpaid and useful to society.',
  },
  key: ['contribution_key'],
  period: { from: 'from', until: 'until', owner: ['contribution_key'] },
  columns: [
    keyColumn('contribution_key'),
    personColumn,
    required('kind', coded(contributionKinds), 'soort', 'kind'),
    required('hours_a_week', whole(1, 40), 'uren per week', 'hours a week'),
    ...endedHere(days('van de tegenprestatie', 'of the contribution')),
  ],
};

export const dutySignals: ExtractTable = {
  name: 'duty_signals',
  meaning: {
    nl: 'Signalen over een plicht: wie meldde welk waargenomen feit.',
    en: 'Signals about a duty: who reported which observed fact.',
  },
  key: ['signal_key'],
  columns: [
    keyColumn('signal_key'),
    personColumn,
    optional('staff_key', to('staff'), 'medewerker die meldde', 'member of staff who reported'),
    required('source', coded(signalSources), 'bron van het signaal', 'source of the signal'),
    required('conduct', coded(conducts), 'waargenomen gedrag', 'observed conduct'),
    required('observed_on', day, 'dag van de waarneming', 'day of the observation'),
    required('reported_on', day, 'dag van de melding', 'day of the report'),
  ],
};

export const sanctionConsiderations: ExtractTable = {
  name: 'sanction_considerations',
  meaning: {
    nl: 'Overwegingen van een maatregel, met de uitkomst als die er is.',
    en: 'Considerations of a sanction, with the outcome when there is one.',
  },
  key: ['consideration_key'],
  columns: [
    keyColumn('consideration_key'),
    personColumn,
    optional('signal_key', to('duty_signals'), 'signaal', 'signal'),
    {
      ...optional(
        'staff_key',
        to('staff'),
        'behandelaar, een ander dan de coach; blijft staan als iemand de zaak hier nam',
        'officer, someone other than the coach; stays as it is once somebody took the case here',
      ),
      givenHere: 'taken_here_on',
    },
    required(
      'considered_on',
      day,
      'dag waarop de overweging begon',
      'day on which the consideration began',
    ),
    {
      ...optional(
        'decided_on',
        day,
        'dag van het besluit; blijft staan als hier is beslist',
        'day of the decision; stays as it is once it was decided here',
      ),
      givenHere: 'decided_here_on',
    },
    {
      ...optional(
        'outcome',
        coded(considerationOutcomes),
        'uitkomst; blijft staan als hier is beslist',
        'outcome; stays as it is once it was decided here',
      ),
      givenHere: 'decided_here_on',
    },
  ],
};

export const sanctions: ExtractTable = {
  name: 'sanctions',
  meaning: {
    nl: 'Opgelegde maatregelen: hoeveel procent, hoeveel maanden.',
    en: 'Imposed sanctions: how many per cent, how many months.',
  },
  key: ['sanction_key'],
  columns: [
    keyColumn('sanction_key'),
    personColumn,
    optional(
      'consideration_key',
      to('sanction_considerations'),
      'overweging, als die is vastgelegd',
      'consideration, when one was recorded',
    ),
    required('conduct', coded(conducts), 'gedrag', 'conduct'),
    required('imposed_on', day, 'dag van het besluit', 'day of the decision'),
    required(
      'effect_from',
      month,
      'eerste maand van de verlaging (JJJJ-MM); kan na het besluit liggen',
      'first month of the reduction (YYYY-MM); may lie after the decision',
    ),
    required('months', whole(1, 12), 'aantal maanden', 'number of months'),
    required(
      'per_cent',
      whole(1, 100),
      'verlaging in procenten van de norm',
      'reduction in per cent of the standard',
    ),
    optional(
      'repented_on',
      day,
      'dag van de herziening na inkeer (artikel 18 lid 11)',
      'day of the revision after repentance (article 18(11))',
    ),
  ],
};

export const claims: ExtractTable = {
  name: 'claims',
  meaning: { nl: 'Boetes en terugvorderingen.', en: 'Fines and recoveries.' },
  key: ['claim_key'],
  columns: [
    keyColumn('claim_key'),
    personColumn,
    required('ground', coded(claimGrounds), 'ontstaansgrond', 'ground'),
    required('decided_on', day, 'dag van het besluit', 'day of the decision'),
    required('amount', { is: 'cents' }, 'bedrag in eurocenten', 'amount in euro cents'),
    ...[
      optional(
        'received',
        { is: 'cents' },
        'daarvan ontvangen, in eurocenten; blijft staan als hier is afgesloten',
        'received of it, in euro cents; stays as it is once it was settled here',
      ),
      optional(
        'settled_on',
        day,
        'afgesloten op; blijft staan als hier is afgesloten',
        'settled on; stays as it is once it was settled here',
      ),
      optional(
        'settlement',
        coded(claimSettlements),
        'hoe afgesloten; blijft staan als hier is afgesloten',
        'how it was settled; stays as it is once it was settled here',
      ),
    ].map((column) => ({ ...column, givenHere: 'settled_here_on' })),
  ],
};

export const reExaminationPlans: ExtractTable = {
  name: 're_examination_plans',
  meaning: {
    nl: 'Jaarplan van heronderzoeken per gebied: het doel telt afgeronde onderzoeken, nooit maatregelen.',
    en: 'Yearly plan of re-examinations by area: the target counts finished examinations, never sanctions.',
  },
  key: ['plan_key'],
  columns: [
    keyColumn('plan_key'),
    required('year', whole(2015, 2100), 'jaar', 'year'),
    required(
      'area',
      { is: 'text', longest: 80 },
      'gebied, zoals bij de buurten',
      'area, as with the neighbourhoods',
    ),
    required('kind', coded(examinationKinds), 'soort onderzoek', 'kind of examination'),
    required(
      'planned',
      whole(0, 100_000),
      'aantal voorgenomen onderzoeken',
      'number of planned examinations',
    ),
  ],
};

export const reExaminations: ExtractTable = {
  name: 're_examinations',
  meaning: { nl: 'Heronderzoeken van het recht.', en: 'Re-examinations of entitlement.' },
  key: ['re_examination_key'],
  columns: [
    keyColumn('re_examination_key'),
    personColumn,
    optional('plan_key', to('re_examination_plans'), 'plan', 'plan'),
    optional('staff_key', to('staff'), 'behandelaar', 'officer'),
    required('kind', coded(examinationKinds), 'soort onderzoek', 'kind of examination'),
    required(
      'drawn_on',
      day,
      'dag waarop het dossier werd getrokken of gemeld',
      'day on which the dossier was drawn or reported',
    ),
    optional(
      'finished_on',
      day,
      'dag waarop het onderzoek klaar was',
      'day on which the examination was finished',
    ),
    optional('result', coded(examinationResults), 'uitkomst', 'result'),
  ],
};
