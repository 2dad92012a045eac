import type { CodeList, ColumnType, ExtractColumn, ExtractTable } from '#extract/definition.ts';
import {
  consentItems,
  endingReasons,
  instrumentTypes,
  partnerKinds,
  referralAnswers,
  refusalReasons,
  trajectoryEndings,
  trajectoryResults,
} from '#extract/instrument-codes.ts';

const column =
  (required: boolean) =>
  (name: string, type: ColumnType, nl: string, en: string): ExtractColumn => ({
    name,
    type,
    required,
    meaning: { nl, en },
  });
const needed = column(true);
const optional = column(false);

const key = { is: 'key' } as const;
const day = { is: 'day' } as const;
const flag = { is: 'flag' } as const;
const cents = { is: 'cents' } as const;
const to = (table: string) => ({ is: 'reference', to: table }) as const;
const text = (longest: number) => ({ is: 'text', longest }) as const;
const whole = (least: number, most: number) => ({ is: 'integer', least, most }) as const;
const oneOf = (list: CodeList) => ({ is: 'code', list }) as const;

const ownKey = (name: string) =>
  needed(name, key, 'sleutel in het bronsysteem', 'key in the source system');
const from = needed('from', day, 'eerste dag', 'first day');
const until = optional(
  'until',
  day,
  'eerste dag waarop het niet meer geldt',
  'first day on which it no longer holds',
);

export const partners: ExtractTable = {
  name: 'partners',
  meaning: {
    nl: 'Organisaties buiten werk en inkomen met wie wordt samengewerkt.',
    en: 'Organisations outside work and income that are worked with.',
  },
  key: ['partner_key'],
  columns: [
    ownKey('partner_key'),
    needed('name', text(80), 'naam', 'name'),
    needed('kind', oneOf(partnerKinds), 'soort', 'kind'),
    optional('area', text(60), 'gebied dat een wijkteam bedient', 'area that a team serves'),
  ],
};

export const partnerStaff: ExtractTable = {
  name: 'partner_staff',
  meaning: {
    nl: 'Wie wanneer voor welke partner werkt en met doorverwijzingen omgaat.',
    en: 'Who works when for which partner and handles referrals.',
  },
  key: ['staff_key', 'from'],
  period: { from: 'from', until: 'until', owner: ['staff_key'] },
  columns: [
    needed('staff_key', to('staff'), 'medewerker', 'member of staff'),
    needed('partner_key', to('partners'), 'partner', 'partner'),
    from,
    until,
  ],
};

export const instruments: ExtractTable = {
  name: 'instruments',
  meaning: {
    nl: 'Instrumenten van het Instrumentenhuis.',
    en: 'Instruments of the catalogue (Instrumentenhuis).',
  },
  key: ['instrument_key'],
  columns: [
    ownKey('instrument_key'),
    needed('instrument_type', oneOf(instrumentTypes), 'type', 'type'),
  ],
};

export const instrumentVersions: ExtractTable = {
  name: 'instrument_versions',
  meaning: {
    nl: 'Wat de catalogus van een instrument zegt, met de dag vanaf wanneer.',
    en: 'What the catalogue says of an instrument, with the day from which.',
  },
  key: ['instrument_key', 'from'],
  period: { from: 'from', until: 'until', owner: ['instrument_key'] },
  columns: [
    needed('instrument_key', to('instruments'), 'instrument', 'instrument'),
    from,
    until,
    needed('name', text(80), 'naam', 'name'),
    needed('name_en', text(80), 'naam in het Engels', 'name in English'),
    needed('purpose', text(400), 'waarvoor het is', 'what it is for'),
    needed('purpose_en', text(400), 'waarvoor het is, in het Engels', 'purpose in English'),
    optional(
      'conditions',
      text(200),
      'voor wie: voorwaarden op vastgelegde feiten, zoals “age_from=27 education=low,middle”',
      'for whom: conditions on recorded facts, such as “age_from=27 education=low,middle”',
    ),
    needed('voluntary', flag, '1 als meedoen vrijwillig is, anders 0', '1 when voluntary, else 0'),
    needed('weeks', whole(0, 260), 'ten hoogste zoveel weken', 'at most so many weeks'),
    needed(
      'extension_weeks',
      whole(0, 260),
      'zoveel weken mag het verlengd worden',
      'weeks by which it may be extended',
    ),
    needed('hours_per_week', whole(0, 40), 'uren per week', 'hours a week'),
    optional(
      'place_within_days',
      whole(1, 365),
      'binnen zoveel dagen is er een plaats',
      'a place is found within so many days',
    ),
    optional('places', whole(0, 20_000), 'plaatsen tegelijk', 'places at the same time'),
    optional('partner_key', to('partners'), 'partner die het uitvoert', 'partner that provides it'),
    needed('cost', cents, 'kosten per traject in eurocenten', 'cost of a trajectory in euro cents'),
    needed('evidence', text(400), 'wat bekend is over het nut', 'what is known of its use'),
    needed('evidence_en', text(400), 'hetzelfde in het Engels', 'the same in English'),
    needed('owner', text(120), 'eigenaar binnen de gemeente', 'owner within the municipality'),
    needed('checked_on', day, 'laatst nagekeken op', 'last checked on'),
  ],
};

export const trajectories: ExtractTable = {
  name: 'trajectories',
  meaning: {
    nl: 'Instrumenten die aan een persoon zijn voorgesteld, en hoe dat verder ging.',
    en: 'Instruments that were proposed to a person, and how that went on.',
  },
  key: ['trajectory_key'],
  columns: [
    ownKey('trajectory_key'),
    needed('person_key', to('persons'), 'persoon', 'person'),
    needed('instrument_key', to('instruments'), 'instrument', 'instrument'),
    needed('staff_key', to('staff'), 'wie het voorstelde', 'who proposed it'),
    needed('proposed_on', day, 'voorgesteld op', 'proposed on'),
    needed('reason', text(400), 'waarom', 'why'),
    needed('voluntary', flag, '1 als meedoen vrijwillig is, anders 0', '1 when voluntary, else 0'),
    optional('agreed_on', day, 'afgesproken met de cliënt op', 'agreed with the client on'),
    optional('started_on', day, 'begonnen op', 'started on'),
    optional('planned_until', day, 'uiterlijk tot', 'until at the latest'),
    optional('ended_on', day, 'geëindigd op', 'ended on'),
    optional('ending', oneOf(trajectoryEndings), 'hoe het eindigde', 'how it ended'),
    optional('result', oneOf(trajectoryResults), 'wat het bracht', 'what it brought'),
    optional('ending_reason', oneOf(endingReasons), 'waarom het eindigde', 'why it ended'),
  ],
};

export const referrals: ExtractTable = {
  name: 'referrals',
  meaning: {
    nl: 'Doorverwijzingen van een traject naar de partner die het uitvoert.',
    en: 'Referrals of a trajectory to the partner that carries it out.',
  },
  key: ['referral_key'],
  columns: [
    ownKey('referral_key'),
    needed('trajectory_key', to('trajectories'), 'traject', 'trajectory'),
    needed('partner_key', to('partners'), 'partner', 'partner'),
    needed('sent_on', day, 'gestuurd op', 'sent on'),
    needed('expires_on', day, 'vervalt zonder antwoord op', 'expires without an answer on'),
    optional('answered_on', day, 'laatste antwoord op', 'last answer on'),
    optional('answer', oneOf(referralAnswers), 'antwoord', 'answer'),
    optional('refusal_reason', oneOf(refusalReasons), 'reden van weigering', 'reason of refusal'),
    optional('closed_on', day, 'gesloten op', 'closed on'),
  ],
};

export const attendance: ExtractTable = {
  name: 'attendance',
  meaning: {
    nl: 'Aanwezigheid bij een traject, per week, tot twee jaar terug.',
    en: 'Attendance at a trajectory, by week, up to two years back.',
  },
  key: ['trajectory_key', 'week'],
  columns: [
    needed('trajectory_key', to('trajectories'), 'traject', 'trajectory'),
    needed('week', day, 'maandag van de week', 'Monday of the week'),
    needed('planned', whole(1, 20), 'afgesproken dagdelen', 'half days agreed'),
    needed('attended', whole(0, 20), 'aanwezig', 'attended'),
    needed('excused', whole(0, 20), 'afwezig met bericht', 'absent with notice'),
  ],
};

export const consents: ExtractTable = {
  name: 'consents',
  meaning: {
    nl: 'Toestemming van een cliënt om een partner een gegeven te laten weten: waarvoor, tot wanneer, ingetrokken of niet.',
    en: 'Consent of a client to let a partner know an item: what for, until when, withdrawn or not.',
  },
  key: ['person_key', 'partner_key', 'item', 'given_on'],
  columns: [
    needed('person_key', to('persons'), 'persoon', 'person'),
    needed('partner_key', to('partners'), 'partner', 'partner'),
    needed('item', oneOf(consentItems), 'gegeven', 'item'),
    needed('what_for', text(200), 'waarvoor', 'what for'),
    needed('given_on', day, 'gegeven op', 'given on'),
    needed(
      'until',
      day,
      'eerste dag waarop het niet meer geldt',
      'first day on which it no longer holds',
    ),
    optional('withdrawn_on', day, 'ingetrokken op', 'withdrawn on'),
  ],
};
