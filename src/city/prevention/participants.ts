import { civil, dayNumber, workingDay } from '#city/calendar.ts';
import type { Organisation, StaffMember } from '#city/organisation/organisation.ts';
import { asMailName, drawFamilyName, drawGivenNames } from '#city/people/names.ts';
import { lottery, oneOf } from '#engine/random/choice.ts';
import type { Random } from '#engine/random/generator.ts';

export type Meeting = { readonly number: number; readonly day: number };

export type Participant = {
  readonly number: number;
  readonly givenNames: string;
  readonly familyName: string;
  readonly phone: string;
  readonly email: string;
  readonly side: 'zuid' | 'rest';
  readonly entryGroup: string;
  readonly benefitEndsOn: number;
  readonly enrolledOn: number;
  readonly meeting: Meeting;
  readonly attended: boolean;
  readonly followUp: string;
  readonly adviser: StaffMember | undefined;
  readonly endedOn: number;
  readonly outcome: string;
  readonly talks: readonly Talk[];
};

type Talk = { readonly day: number; readonly channel: string; readonly nextStep: string };

/** Every second Thursday; a meeting has 40 seats (Casus WW@Work 2018). */
export const seats = 40;
const firstMeeting = dayNumber(2024, 1, 11);
const betweenMeetings = 14;
/** Who enrol for one meeting of the whole city, and who of them come: assumption. */
const enrolling = 34;
const coming = 0.8;

const drawGroup = lottery([
  ['usual', 70],
  ['three_months', 20],
  ['ill', 10],
]);
const drawFollowUp = lottery([
  ['cv', 45],
  ['letter', 15],
  ['network', 20],
  ['none', 20],
]);
/** Shares of those who finish: assumption; the published yield is not split by year. */
const drawOutcome = lottery([
  ['work_us', 22],
  ['work_possibly_us', 13],
  ['work_own', 20],
  ['benefit_ended', 38],
  ['stopped', 7],
]);
const drawChannel = lottery([
  ['phone', 50],
  ['office', 30],
  ['message', 20],
]);
const steps = ['', '', 'cv aanpassen', 'twee vacatures zoeken', 'profiel voor de kandidatenkrant'];

/** Meetings up to eight weeks after the day, and who enrolled for them up to that day. */
export function preventionOf(random: Random, { staff, scale }: Organisation, cut: number) {
  const advisers = staff.filter(({ role }) => role === 'prevention-adviser');
  const meetings: Meeting[] = [];
  const participants: Participant[] = [];
  for (let number = 1; ; number += 1) {
    const planned = firstMeeting + (number - 1) * betweenMeetings;
    if (planned > cut + 8 * 7) return { meetings, participants };
    const meeting = { number, day: workingDay(planned, planned, planned + 7) };
    meetings.push(meeting);
    const stream = random.stream(`meeting ${number}`);
    const count = Math.max(2, Math.round(enrolling * scale));
    for (let at = 0; at < count; at += 1) {
      const one = participant(stream, meeting, number * seats + at, advisers);
      if (one.enrolledOn <= cut) participants.push(one);
    }
  }
}

function participant(
  random: Random,
  meeting: Meeting,
  number: number,
  advisers: readonly StaffMember[],
): Participant {
  const givenNames = drawGivenNames(random, random.chance(0.5) ? 1 : 2);
  const familyName = drawFamilyName(random);
  const entryGroup = drawGroup(random);
  // Within six months of the end; the three-month spells have less.
  const benefitEndsOn =
    meeting.day +
    (entryGroup === 'three_months' ? random.between(20, 80) : random.between(30, 180));
  const attended = random.chance(coming);
  const adviser = attended && advisers.length > 0 ? oneOf(random, advisers) : undefined;
  const outcome = attended ? drawOutcome(random) : 'stopped';
  const guided = Math.max(meeting.day + 7, firstGuided(benefitEndsOn));
  const early = Math.min(benefitEndsOn, guided + random.between(10, 70));
  const endedOn = endOf({ attended, outcome, meeting, benefitEndsOn, early });
  return {
    number,
    givenNames,
    familyName,
    phone: `06-${String(random.below(100_000)).padStart(8, '0')}`,
    email: `${asMailName(givenNames)}.${asMailName(familyName)}.w${number}@example.nl`,
    side: random.chance(0.45) ? 'zuid' : 'rest',
    entryGroup,
    benefitEndsOn,
    enrolledOn: meeting.day - random.between(3, 25),
    meeting,
    attended,
    followUp: attended ? drawFollowUp(random) : '',
    adviser,
    endedOn,
    outcome,
    talks: adviser === undefined ? [] : talksOf(random, guided, endedOn),
  };
}

/** Guidance begins three months before the end of the benefit. */
function firstGuided(benefitEndsOn: number): number {
  const { year, month, date } = civil(benefitEndsOn);
  const back = month > 3 ? [year, month - 3] : [year - 1, month + 9];
  return dayNumber(back[0] ?? year, back[1] ?? month, Math.min(date, 28));
}

type Ending = {
  readonly attended: boolean;
  readonly outcome: string;
  readonly meeting: Meeting;
  readonly benefitEndsOn: number;
  readonly early: number;
};

function endOf({ attended, outcome, meeting, benefitEndsOn, early }: Ending): number {
  if (!attended) return meeting.day + 14;
  return outcome === 'benefit_ended' ? benefitEndsOn + 1 : early;
}

/** About weekly, as agreed; now and then a week is missed. */
function talksOf(random: Random, from: number, until: number): readonly Talk[] {
  const talks: Talk[] = [];
  for (let day = from; day < until; day += random.chance(0.85) ? 7 : 14) {
    const open = workingDay(day, from, until);
    talks.push({ day: open, channel: drawChannel(random), nextStep: oneOf(random, steps) });
  }
  return talks;
}
