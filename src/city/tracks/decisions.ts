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
  const decisions: Decision[] = [];
  for (const { model, track, from, until } of stays) {
    if (model !== '2024' || track === '0' || until <= from) continue;
    const staff = rows.find((row) => row.from <= from && from < row.until)?.coach;
    const drawn = random.unit();
    const reason = drawDeviation(random);
    const unknown = drawn < deciding.unknown;
    const other = !unknown && drawn < deciding.unknown + deciding.deviates;
    decisions.push({
      day: from,
      staff,
      kind: 'placement',
      proposed: unknown ? '' : other ? (beside[track] ?? track) : track,
      decided: track,
      deviation: other ? reason : '',
    });
    const asks = random.chance(deciding.requested);
    const refused = random.chance(deciding.refused);
    const day = from + random.between(20, 200);
    if (asks && refused && day < until) {
      decisions.push({
        day,
        staff: rows.find((row) => row.from <= day && day < row.until)?.coach,
        kind: 'request-refused',
        proposed: track,
        decided: track,
        deviation: '',
      });
    }
  }
  return decisions.sort((one, other) => one.day - other.day);
}
