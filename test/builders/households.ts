import { addDays, getDay } from '#kernel/day.ts';
import type { ExtractRows } from './extract.ts';

/** A spell of benefit; what is not said: PW, reasons "other", told on the day itself. */
export type Spell = {
  readonly from: string;
  readonly until?: string;
  readonly scheme?: string;
  readonly inflow?: string;
  readonly outflow?: string;
  readonly startKnown?: string;
  readonly endKnown?: string;
};

export type Household = {
  readonly dossier: string;
  readonly person?: string;
  readonly born?: string;
  readonly sex?: string;
  readonly home?: string;
  readonly kind?: string;
  readonly spells?: readonly Spell[];
  readonly mainIncome?: readonly (readonly [from: string, until?: string])[];
  readonly work?: readonly (readonly [from: string, until?: string])[];
  readonly education?: { readonly intake?: string; readonly national?: string };
};

const longAgo = '2000-01-01';

let lastBsn = 999_990_000;

/** Recognisably fictitious numbers that pass the eleven test, each once in a process. */
function nextBsn(): string {
  do lastBsn += 1;
  while (elevenRest(String(lastBsn)) !== 0);
  return String(lastBsn);
}

const elevenRest = (bsn: string): number =>
  [...bsn].reduce((sum, digit, at) => sum + Number(digit) * (at === 8 ? -1 : 9 - at), 0) % 11;

/** A household of one adult, whose key is the dossier's when it is not given. */
export function household(asked: Household): ExtractRows {
  const { dossier, person = `p-${dossier}`, home = 'BU-ZUID', kind = 'single' } = asked;
  return {
    persons: [
      {
        person_key: person,
        bsn: nextBsn(),
        given_names: 'Testa',
        family_name: 'Voorbeeld',
        sex: asked.sex ?? '2',
        birth_date: asked.born ?? '1980-06-15',
        phone: '010-1234567',
        email: 'testa@example.org',
      },
    ],
    dossiers: [{ dossier_key: dossier, opened_on: longAgo }],
    dossier_members: [{ dossier_key: dossier, person_key: person, position: '1', from: longAgo }],
    households: [{ dossier_key: dossier, kind, children: 0, from: longAgo }],
    addresses: [
      {
        person_key: person,
        street: 'Voorbeeldstraat',
        house_number: '1',
        postcode: '3099ZZ',
        neighbourhood_code: home,
        from: longAgo,
      },
    ],
    benefit_spells: (asked.spells ?? []).map((spell, index) => ({
      spell_key: `${dossier}-${index}`,
      dossier_key: dossier,
      scheme: spell.scheme ?? 'PW',
      from: spell.from,
      until: spell.until,
      inflow_reason: spell.inflow ?? '39',
      outflow_reason: spell.until === undefined ? undefined : (spell.outflow ?? '98'),
      start_known_on: spell.startKnown ?? spell.from,
      end_known_on: spell.until === undefined ? undefined : (spell.endKnown ?? spell.until),
    })),
    main_income: (asked.mainIncome ?? []).map(([from, until]) => ({
      person_key: person,
      from,
      until,
    })),
    work_income: (asked.work ?? []).map(([from, until]) => ({
      person_key: person,
      from,
      until,
      amount_per_month: 100_000,
      kind: '11',
    })),
    education: (['intake', 'national'] as const).flatMap((register) => {
      const level = asked.education?.[register];
      return level === undefined
        ? []
        : [{ person_key: person, register, level, recorded_on: longAgo }];
    }),
  };
}

/** Two neighbourhoods: BU-ZUID in Charlois (Zuid), BU-NOORD in Noord (rest), with residents from 2019. */
export const twoNeighbourhoods: ExtractRows = {
  neighbourhoods: [
    place('BU-ZUID', 'Oud-Charlois', 'Charlois', 'zuid', 'south'),
    place('BU-NOORD', 'Agniesebuurt', 'Noord', 'rest', 'north'),
  ],
  residents: [2019, 2020, 2021, 2022, 2023, 2024].flatMap((year) => [
    { neighbourhood_code: 'BU-ZUID', year, residents: 130, residents_15_75: 100 },
    { neighbourhood_code: 'BU-NOORD', year, residents: 260, residents_15_75: 200 },
  ]),
};

function place(code: string, name: string, area: string, side: string, bank: string) {
  return {
    neighbourhood_code: code,
    name,
    district_code: 'WK059915',
    area,
    side,
    bank,
    longitude: '4.4',
    latitude: '51.9',
  };
}

/** A team of Work in Zuid, one of Prestatie010 in the rest of the city, and who works there. */
export const twoTeams: ExtractRows = {
  departments: [
    { department_key: 'dw', name: 'Werk', kind: 'work' },
    { department_key: 'dp', name: 'Prestatie010', kind: 'prestatie010' },
  ],
  teams: [team('tw', 'dw', 'zuid'), team('tp', 'dp', 'rest')],
  staff: [
    { staff_key: 's1', name: 'Medewerker Een', email: 'een@example.org', role: 'work-coach' },
    { staff_key: 's2', name: 'Medewerker Twee', email: 'twee@example.org', role: 'team-manager' },
    {
      staff_key: 's3',
      name: 'Medewerker Drie',
      email: 'drie@example.org',
      role: 'activation-coach',
    },
  ],
  staff_teams: [
    { staff_key: 's1', team_key: 'tw', from: '2020-01-01', hours_per_week: '31.5' },
    { staff_key: 's2', team_key: 'tw', from: '2020-01-01', hours_per_week: 36 },
    { staff_key: 's3', team_key: 'tp', from: '2020-01-01', hours_per_week: 36 },
  ],
};

function team(key: string, department: string, side: string) {
  return { team_key: key, department_key: department, name: key, side, opened_on: '2010-01-01' };
}

export const assignment = (
  person: string,
  team: string,
  staff: string | undefined,
  from: string,
  until?: string,
): ExtractRows => ({
  coach_assignments: [{ person_key: person, team_key: team, staff_key: staff, from, until }],
});

/** So many contacts on the day; about re-integration unless it is said otherwise. */
export const contacts = (
  person: string,
  day: string,
  times: number,
  { topic = 'matching', reintegration = 1 }: { topic?: string; reintegration?: 0 | 1 } = {},
): ExtractRows => ({
  contacts: Array.from({ length: times }, (_, index) => ({
    contact_key: `${person}-${day}-${topic}-${index}`,
    person_key: person,
    staff_key: 's1',
    day,
    channel: 'phone',
    topic,
    reintegration,
    with_whom: 'client',
  })),
});

/** Two partners and two instruments, one carried out by a partner; staff s4 works for the provider. */
export const twoInstruments: ExtractRows = {
  partners: [
    { partner_key: 'pa', name: 'Aanbieder Voorbeeld', kind: 'provider' },
    { partner_key: 'wt', name: 'Wijkteam Voorbeeld', kind: 'neighbourhood_team', area: 'Charlois' },
  ],
  staff: [
    { staff_key: 's4', name: 'Medewerker Vier', email: 'vier@example.org', role: 'provider' },
  ],
  partner_staff: [{ staff_key: 's4', partner_key: 'pa', from: '2020-01-01' }],
  instruments: [
    { instrument_key: 'course', instrument_type: 'develop' },
    { instrument_key: 'talk', instrument_type: 'get_to_know' },
  ],
  instrument_versions: [
    instrumentVersion('course', 'Cursus', { partner_key: 'pa', cost: 190_000, places: 10 }),
    instrumentVersion('talk', 'Gesprek', { cost: 20_000 }),
  ],
};

function instrumentVersion(
  key: string,
  name: string,
  more: Readonly<Record<string, string | number>>,
) {
  return {
    instrument_key: key,
    from: '2015-01-01',
    name,
    name_en: name,
    purpose: 'Een stap vooruit.',
    purpose_en: 'A step forward.',
    voluntary: 0,
    weeks: 10,
    extension_weeks: 0,
    hours_per_week: 8,
    evidence: 'Niet gemeten.',
    evidence_en: 'Not measured.',
    owner: 'Team Instrumentenhuis',
    checked_on: '2020-01-01',
    ...more,
  };
}

/** A trajectory that was proposed, and went as far as the days that are given; the course goes to partner `pa`. */
export function trajectory(
  person: string,
  key: string,
  days: {
    readonly proposed: string;
    readonly agreed?: string;
    readonly started?: string;
    readonly ended?: string;
    readonly ending?: string;
    readonly instrument?: 'course' | 'talk';
    /** Answer of the partner; none: no referral was sent. */
    readonly referral?: 'sent' | 'accepted' | 'refused';
  },
): ExtractRows {
  const { proposed, agreed, started, ended, instrument = 'course', referral } = days;
  const finished = ended !== undefined && days.ending === undefined;
  return {
    trajectories: [
      {
        trajectory_key: key,
        person_key: person,
        instrument_key: instrument,
        staff_key: 's1',
        proposed_on: proposed,
        reason: 'Dit helpt vooruit.',
        voluntary: 0,
        agreed_on: agreed,
        started_on: started,
        ended_on: ended,
        ending: finished ? 'finished' : days.ending,
        result: finished ? 'goal_reached' : undefined,
      },
    ],
    referrals: referral === undefined ? [] : [referralOf(key, agreed ?? proposed, referral)],
  };
}

function referralOf(key: string, sent: string, answer: 'sent' | 'accepted' | 'refused') {
  return {
    referral_key: `R-${key}`,
    trajectory_key: key,
    partner_key: 'pa',
    sent_on: sent,
    expires_on: addDays(getDay(sent), 28),
    answered_on: answer === 'sent' ? undefined : sent,
    answer: answer === 'sent' ? undefined : answer,
    refusal_reason: answer === 'refused' ? 'no_place' : undefined,
  };
}
