import { dayText, firstDay, monthNumber, never, workingDay, yearOfDay } from '#city/calendar.ts';
import { staffOn } from '#city/contacts/who.ts';
import type { PersonYear } from '#city/contacts/year-book.ts';
import { type CsvFile, openCsv, type WrittenFile } from '#city/extract/csv-file.ts';
import { personKey, staffKey } from '#city/extract/keys.ts';
import { endText } from '#city/extract/write-people.ts';
import { getNeighbourhood } from '#city/geography/geography.ts';
import { cityInstruments } from '#city/instruments/catalogue.ts';
import type { Course } from '#city/instruments/course.ts';
import type { CityInstrument } from '#city/instruments/instrument.ts';
import { partnersAt, staffedFirst, teamFor } from '#city/instruments/partners.ts';
import { openedOn } from '#city/organisation/open.ts';
import type { Organisation } from '#city/organisation/organisation.ts';
import { oneOf } from '#engine/random/choice.ts';
import type { Random } from '#engine/random/generator.ts';
import {
  attendance,
  consents,
  instruments,
  instrumentVersions,
  partnerStaff,
  partners,
  referrals,
  trajectories,
} from '#extract/tables/instruments.ts';

export type InstrumentFiles = {
  readonly write: (
    random: Random,
    entry: PersonYear,
    instrument: CityInstrument,
    course: Course,
  ) => void;
  readonly close: () => readonly WrittenFile[];
};

type Place = { readonly folder: string; readonly cut: number; readonly scale: number };

/** Attendance is kept for two years after the week: longer than that nobody needs it. */
const attendanceKept = 730;

/** Share of consents that is withdrawn before it ends. Assumption. */
const consentWithdrawn = 0.05;

/** Why, in the language of the records. */
const reasons: Readonly<Record<CityInstrument['type'], readonly string[]>> = {
  get_to_know: ['We willen samen zien wat je kunt en wilt.', 'Je profiel is nog niet compleet.'],
  support: [
    'Eerst rust in de situatie, dan weer stappen naar werk.',
    'Dit staat werk nu in de weg.',
  ],
  develop: ['Voor het werk dat je wilt, is dit nodig.', 'Zo leer je wat werkgevers vragen.'],
  mediate: ['Je kunt nu aan het werk en zoekt een passende baan.'],
  aftercare: ['Je bent net begonnen met werken; we blijven in contact.'],
  hallowerk: ['Werkgevers kunnen je profiel zien en jou benaderen.'],
  prematching_and_matching_teams: ['Binnen een half jaar klaar zijn om te solliciteren.'],
};

export function openInstrumentFiles(
  organisation: Organisation,
  random: Random,
  { folder, cut, scale }: Place,
): InstrumentFiles {
  const open = {
    trajectories: openCsv(folder, trajectories),
    referrals: openCsv(folder, referrals),
    attendance: openCsv(folder, attendance),
    consents: openCsv(folder, consents),
  };
  const consented = new Set<string>();
  let last = 0;
  return {
    write: (draws, entry, instrument, course) => {
      last += 1;
      const digits = String(last).padStart(7, '0');
      const proposed = workingDay(course.proposed, course.proposed, course.proposed + 4);
      const member = staffOn(draws, organisation, entry, proposed);
      const reason = oneOf(draws, reasons[instrument.type]);
      if (course.proposed > cut) return;
      const known = (day: number | undefined) =>
        day === undefined || day > cut ? '' : dayText(day);
      const ended = known(course.ended);
      const started = known(course.started);
      open.trajectories.row([
        `T${digits}`,
        personKey(entry.person),
        instrument.key,
        staffKey(member.number),
        dayText(course.proposed),
        reason,
        instrument.voluntary ? '1' : '0',
        known(course.agreed),
        started,
        started === '' || course.plannedUntil === undefined ? '' : dayText(course.plannedUntil),
        ended,
        ended === '' ? '' : course.ending,
        ended === '' ? '' : course.result,
        ended === '' ? '' : course.endingReason,
      ]);
      const row = { digits, instrument, course, cut, scale };
      writeReferral(open.referrals, entry, row);
      writeConsents(open.consents, consented, random, entry, row);
      if (
        instrument.hours >= 3 &&
        instrument.partner !== undefined &&
        course.started !== undefined
      ) {
        const stream = random.stream(digits);
        writeWeeks(open.attendance, stream, { digits, instrument, course, cut });
      }
    },
    close: () => [
      ...writeCatalogue(organisation, { folder, cut, scale }),
      open.trajectories.close(),
      open.referrals.close(),
      open.attendance.close(),
      open.consents.close(),
    ],
  };
}

type Row = {
  readonly digits: string;
  readonly instrument: CityInstrument;
  readonly course: Course;
  readonly cut: number;
};

type Scaled = Row & { readonly scale: number };

function partnerOf({ dossier }: PersonYear, { instrument, scale }: Scaled): string | undefined {
  const { area } = getNeighbourhood(dossier.neighbourhood);
  return instrument.partner === 'team' ? teamFor(scale, area, dossier.side) : instrument.partner;
}

/** A neighbourhood team knows with consent alone: given with the referral, for a year, which is the longest. */
function writeConsents(
  file: CsvFile,
  before: Set<string>,
  random: Random,
  entry: PersonYear,
  row: Scaled,
): void {
  const { referral } = row.course;
  if (row.instrument.partner !== 'team' || referral === undefined || referral.sent > row.cut)
    return;
  const key = personKey(entry.person);
  const partner = partnerOf(entry, row) ?? '';
  const given = dayText(referral.sent);
  const what = `${key} ${partner} ${given}`;
  if (before.has(what)) return;
  before.add(what);
  const own = random.stream(`consent ${what}`);
  const withdrawn = own.chance(consentWithdrawn) ? referral.sent + own.between(14, 200) : never;
  const until = dayText(referral.sent + 365);
  const withdrawnOn = endText(withdrawn, row.cut);
  for (const item of ['contact', 'reason', 'attendance'])
    file.row([key, partner, item, row.instrument.name, given, until, withdrawnOn]);
}

function writeReferral(file: CsvFile, entry: PersonYear, row: Scaled): void {
  const { digits, course, cut } = row;
  const { referral } = course;
  if (referral === undefined || referral.sent > cut) return;
  const partner = partnerOf(entry, row);
  const known = (day: number | undefined) => (day !== undefined && day <= cut ? day : undefined);
  const answered = known(referral.answered);
  const waiting = known(referral.waitingFrom);
  const answer = waiting === undefined ? '' : 'waiting';
  file.row([
    `R${digits}`,
    `T${digits}`,
    partner ?? '',
    dayText(referral.sent),
    dayText(referral.expires),
    textOf(answered ?? waiting),
    answered === undefined ? answer : referral.answer,
    answered === undefined ? '' : referral.refusalReason,
    textOf(known(referral.closed)),
  ]);
}

const textOf = (day: number | undefined): string => (day === undefined ? '' : dayText(day));

/** Half days of each week: most are attended, some are excused. Assumption. */
function writeWeeks(file: CsvFile, random: Random, { digits, instrument, course, cut }: Row): void {
  const { started, ended } = course;
  if (started === undefined || ended === undefined) return;
  const planned = Math.max(1, Math.round(instrument.hours / 4));
  const monday = started - ((((started + 3) % 7) + 7) % 7); // 1970-01-01 was a Thursday
  const faithful = 0.7 + 0.28 * random.unit();
  for (let week = monday; week < ended && week + 7 <= cut; week += 7) {
    let attended = 0;
    let excused = 0;
    for (let half = 0; half < planned; half += 1) {
      if (random.chance(faithful)) attended += 1;
      else if (random.chance(0.6)) excused += 1;
    }
    if (week < cut - attendanceKept) continue;
    file.row([`T${digits}`, dayText(week), String(planned), String(attended), String(excused)]);
  }
}

function writeCatalogue(
  organisation: Organisation,
  { folder, cut, scale }: Place,
): readonly WrittenFile[] {
  const all = partnersAt(scale);
  const files = {
    partners: openCsv(folder, partners),
    partnerStaff: openCsv(folder, partnerStaff),
    instruments: openCsv(folder, instruments),
    versions: openCsv(folder, instrumentVersions),
  };
  if (openedOn <= cut) {
    for (const { key, name, kind, area } of all) files.partners.row([key, name, kind, area]);
    for (const [role, kind] of staffedKinds) {
      const own = staffedFirst(all, kind);
      const members = organisation.staff.filter((member) => member.role === role);
      for (const [at, member] of members.entries()) {
        const partner = own[at % own.length];
        files.partnerStaff.row([
          staffKey(member.number),
          partner?.key ?? '',
          dayText(openedOn),
          '',
        ]);
      }
    }
    for (const one of cityInstruments) writeInstrument(files, one, { cut, scale });
  }
  return [
    files.partners.close(),
    files.partnerStaff.close(),
    files.instruments.close(),
    files.versions.close(),
  ];
}

/** Price and place of each year, since the catalogue was looked over; one in nine is skipped now and then. */
function writeInstrument(
  files: { readonly instruments: CsvFile; readonly versions: CsvFile },
  one: CityInstrument,
  { cut, scale }: { readonly cut: number; readonly scale: number },
): void {
  const starts = versionStarts(one).filter((day) => day <= cut);
  if (starts.length === 0) return;
  const partner = one.partner === 'team' ? '' : (one.partner ?? '');
  files.instruments.row([one.key, one.type]);
  for (const [at, from] of starts.entries()) {
    const next = starts[at + 1];
    files.versions.row([
      one.key,
      dayText(from),
      next === undefined ? '' : dayText(next),
      one.name,
      one.nameEn,
      one.purpose,
      one.purposeEn,
      one.conditions,
      one.voluntary ? '1' : '0',
      String(one.weeks),
      String(one.extension),
      String(one.hours),
      one.within === undefined ? '' : String(one.within),
      one.places === undefined ? '' : String(Math.max(2, Math.round(one.places * scale))),
      partner,
      String(priceOf(one, from)),
      one.evidence,
      one.evidenceEn,
      one.owner,
      dayText(from),
    ]);
  }
}

const staffedKinds = [
  ['provider', 'provider'],
  ['neighbourhood-team', 'neighbourhood_team'],
] as const;

const firstYear = yearOfDay(openedOn);
const lastYear = 2100;

function versionStarts({ key, since }: CityInstrument): readonly number[] {
  const at = Number(key.slice(1));
  const starts: number[] = [];
  for (let year = since ?? firstYear; year <= lastYear; year += 1) {
    const day = firstDay(monthNumber(year, 1));
    if (starts.length === 0) starts.push(day);
    else if (at % 9 !== 4 || year % 3 === 0) starts.push(day + ((at * 31) % 300));
  }
  return starts;
}

/** In cents; 2.5% more each year, in tens of euros: assumption. */
const priceOf = ({ euros }: CityInstrument, day: number): number =>
  Math.round((euros * (1 + 0.025 * (yearOfDay(day) - firstYear))) / 10) * 1000;
