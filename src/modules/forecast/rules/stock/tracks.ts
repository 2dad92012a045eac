import { cellParts, durations, insideCells, services } from './population.ts';

/** Tracks of the service model in force; `none` is who is in none of them yet, or still in one of an earlier model. */
export const trackCodes = ['0', '1', '2', '3', '4', '5', 'none'] as const;
export type TrackCode = (typeof trackCodes)[number];

/** Households on benefit at the origin by who guides, age, months on benefit, and track of the applicant. */
export type TrackCount = {
  readonly service: number;
  readonly age: number;
  readonly band: number;
  readonly track: TrackCode;
  readonly n: number;
};

/** As many households as a larger group is worth to a smaller one. */
const strength = 20;

/**
 * By cell of the stock × track: which share of the cell is in the track. Small cells lean on everybody of the department
 * with as many months on benefit, and those on the department. Nothing when nobody is in a track of the model.
 *
 * Tracks of the model of 2024 are on record since 2025: too short for chances of moving between them. So who is in
 * which track is divided ahead as it is now (docs/methods/stock-and-flow.md).
 */
export function shareTracks(counts: readonly TrackCount[]): Float64Array | undefined {
  if (counts.every(({ track }) => track === 'none')) return undefined;
  const tracks = trackCodes.length;
  const whole = tally(counts, 1, () => 0);
  const byService = tally(counts, services.length, ({ service }) => service);
  const bands = services.length * durations.length;
  const byBand = tally(counts, bands, ({ service, band }) => service * durations.length + band);
  const shares = new Float64Array(insideCells * tracks);
  const byAge = new Map<string, Float64Array>();
  for (const { service, age, band, track, n } of counts) {
    const key = `${service} ${age} ${band}`;
    const own = byAge.get(key) ?? new Float64Array(tracks);
    own[trackCodes.indexOf(track)] = (own[trackCodes.indexOf(track)] as number) + n;
    byAge.set(key, own);
  }
  for (let cell = 0; cell < insideCells; cell += 1) {
    const { service, age, duration } = cellParts(cell);
    const department = leaning(at(byService, service), leaning(whole, undefined));
    const band = leaning(at(byBand, service * durations.length + duration), department);
    const own = byAge.get(`${service} ${age} ${duration}`) ?? new Float64Array(tracks);
    shares.set(leaning(own, band), cell * tracks);
  }
  return shares;
}

function tally(
  counts: readonly TrackCount[],
  groups: number,
  groupOf: (count: TrackCount) => number,
): Float64Array {
  const tracks = trackCodes.length;
  const sums = new Float64Array(groups * tracks);
  for (const count of counts) {
    const place = groupOf(count) * tracks + trackCodes.indexOf(count.track);
    sums[place] = (sums[place] as number) + count.n;
  }
  return sums;
}

const at = (sums: Float64Array, group: number): Float64Array =>
  sums.subarray(group * trackCodes.length, (group + 1) * trackCodes.length);

/** Shares of the counts, with so many of the larger group beside them. */
function leaning(counts: Float64Array, larger: Float64Array | undefined): Float64Array {
  const own = counts.reduce((sum, count) => sum + count, 0);
  if (larger === undefined) return counts.map((count) => (own === 0 ? 0 : count / own));
  return counts.map(
    (count, track) => (count + strength * (larger[track] as number)) / (own + strength),
  );
}
