import { never } from '#city/calendar.ts';
import { deciding } from '#city/calibration/tracks.ts';
import type { Assignment, StaffMember } from '#city/organisation/organisation.ts';
import type { Stay } from '#city/tracks/track-stays.ts';
import { lottery } from '#engine/random/choice.ts';
import type { Random } from '#engine/random/generator.ts';

export type Decision = {
  readonly day: number;
  readonly staff: StaffMember | undefined;
  readonly kind: 'placement' | 'request-refused';
  /** Empty: a fact was missing, so the rules left it to be assessed. */
  readonly proposed: string;
  readonly decided: string;
  readonly deviation: string;
};

const drawDeviation = lottery([
  ['fact-outdated', 24],
  ['not-recorded', 26],
  ['wish-of-client', 18],
  ['passing', 16],
  ['capacity', 11],
  ['other', 5],
]);
/** The track that the rules had proposed where the worker decided otherwise. */
const beside: Readonly<Record<string, string>> = {
  '1': '3',
  '2': '3',
  '3': '1',
  '4': '3',
  '5': '4',
};

/** One for each placement in a track of the 2024 model but track 0, which follows from the grant itself. */
export function decisionsOf(
  random: Random,
  stays: readonly Stay[],
  rows: readonly Assignment[],
): readonly Decision[] {
  const coachOn = (day: number) => rows.find((row) => row.from <= day && day < row.until)?.coach;
  return stays
    .filter(({ model, track, from, until }) => model === '2024' && track !== '0' && until > from)
    .flatMap((stay) => [
      placementIn(random, stay, coachOn(stay.from)),
      ...refusedRequest(random, stay, coachOn),
    ])
    .sort((one, other) => one.day - other.day);
}

function placementIn(
  random: Random,
  { track, from }: Stay,
  staff: StaffMember | undefined,
): Decision {
  const drawn = random.unit();
  const reason = drawDeviation(random);
  const placement = { day: from, staff, kind: 'placement', decided: track, deviation: '' } as const;
  if (drawn < deciding.unknown) return { ...placement, proposed: '' };
  if (drawn >= deciding.unknown + deciding.deviates) return { ...placement, proposed: track };
  return { ...placement, proposed: beside[track] ?? track, deviation: reason };
}

function refusedRequest(
  random: Random,
  { track, from, until }: Stay,
  coachOn: (day: number) => StaffMember | undefined,
): readonly Decision[] {
  const refused = random.chance(deciding.requested * deciding.refused);
  const day = from + random.between(20, 200);
  if (!refused || day >= until) return [];
  const staff = coachOn(day);
  return [{ day, staff, kind: 'request-refused', proposed: track, decided: track, deviation: '' }];
}

/** A placement in the track of wellbeing is read along by a colleague, mostly within a week; else never. */
export function secondReading(random: Random, { kind, decided, day }: Decision): number {
  const { least, most, late, shareLate } = deciding.secondReading;
  const days = random.chance(shareLate) ? random.between(most, late) : random.between(least, most);
  return kind === 'placement' && decided === '5' ? day + days : never;
}
