// How often the methods say so: size, power, bias and coverage on simulated cities, for docs/methods/effect-calibration.md.
// The life of neighbourhoods as src/city lives it, with counts in the place of persons. Run: node --import tsx
// scripts/write-effect-calibration.ts [cities]; prints a table.
import { monthNumber, yearOf } from '#city/calendar.ts';
import { pullOf } from '#city/calibration/neighbourhood-trends.ts';
import { householdsBeside, publishedEffect } from '#city/calibration/programme.ts';
import { householdsOfSide, personsPerHousehold } from '#city/calibration/stock.ts';
import { growthSince2021, neighbourhoods, type Side, trendOf } from '#city/geography/geography.ts';
import { residentsOn } from '#city/geography/residents.ts';
import { fitParallelControl } from '#engine/causal/parallel-control.ts';
import { placebosInSpace, rankOf } from '#engine/causal/placebos.ts';
import { sampleDeviation } from '#engine/causal/spread.ts';
import { fitSyntheticControl } from '#engine/causal/synthetic-control.ts';
import { fitSyntheticDid, smoothingFor } from '#engine/causal/synthetic-did.ts';
import { invertPlaceboTest } from '#engine/causal/test-inversion.ts';
import { urn } from '#engine/random/choice.ts';
import { type Random, seededRandom } from '#engine/random/generator.ts';
import { placeboAreas } from '#modules/evaluation/rules/placebo-areas.ts';
import { type Cell, comparePlaces, type Place } from '#modules/evaluation/rules/places.ts';

const effects = [0, publishedEffect, 0.34, 0.68, 1];
const cities = Number(process.argv[2] ?? 200);
const [first, last] = [2009, 2021];

const places: readonly Place[] = neighbourhoods.map((place) => ({
  ...place,
  longitude: Number(place.longitude),
  latitude: Number(place.latitude),
}));
const zuid = places.flatMap(({ code, side }) => (side === 'zuid' ? [code] : []));

/** Yearly chance to leave in the first two years and later; the rest of the stock decides how many leave. */
const leaving = { recent: 0.3, long: 0.09 };
const moving = 0.07 / 12;
/** Households that come in a month, a side: 6,500 to 8,000 a year (src/city/calibration/year-persons.ts). */
const arriving = { zuid: 240, rest: 360 };

type Stock = { readonly recent: Float64Array; readonly long: Float64Array };

/** Persons in December by neighbourhood and year, in a city with this effect. */
function liveSide(random: Random, side: Side, effect: number): Map<string, number[]> {
  const own = neighbourhoods.filter((place) => place.side === side);
  const trends = own.map(trendOf);
  const weights = (year: number) =>
    Float64Array.from(own, (place, at) => {
      const { own: drift, felt } = trends[at] ?? { own: 0, felt: 0 };
      return place.onBenefit * growthSince2021(place, year) * pullOf(drift, felt, year);
    });
  const stock: Stock = {
    recent: new Float64Array(own.length),
    long: new Float64Array(own.length),
  };
  const begin = monthNumber(first, 1);
  place(random, stock.long, weights(first), 0.65 * householdsOfSide(begin, side));
  place(random, stock.recent, weights(first), 0.35 * householdsOfSide(begin, side));
  const december = new Map<string, number[]>(own.map(({ code }) => [code, []]));
  for (let month = begin; month < monthNumber(last + 1, 1); month += 1) {
    const weight = weights(yearOf(month));
    age(random, stock);
    move(random, stock, weight);
    place(random, stock.recent, weight, arriving[side]);
    const target = householdsOfSide(month + 1, side) + householdsBeside(month + 1, side, effect);
    leave(random, stock, total(stock.recent) + total(stock.long) - target);
    if (month % 12 !== 11) continue;
    for (const [at, { code }] of own.entries()) {
      const households = (stock.recent[at] ?? 0) + (stock.long[at] ?? 0);
      let persons = households;
      for (let one = 0; one < households; one += 1) {
        if (random.chance(personsPerHousehold - 1)) persons += 1;
      }
      december.get(code)?.push(persons);
    }
  }
  return december;
}

const total = (counts: Float64Array) => counts.reduce((sum, count) => sum + count, 0);

function place(random: Random, counts: Float64Array, weights: Float64Array, number: number): void {
  const { draw } = urn(weights);
  for (let done = 0; done < Math.round(number); done += 1) {
    const at = draw(random);
    counts[at] = (counts[at] ?? 0) + 1;
  }
}

function leave(random: Random, { recent, long }: Stock, number: number): void {
  const weights = Float64Array.from([
    ...recent.map((count) => count * leaving.recent),
    ...long.map((count) => count * leaving.long),
  ]);
  const { draw } = urn(weights);
  for (let left = Math.round(number); left > 0; ) {
    const at = draw(random);
    const [counts, own] = at < recent.length ? [recent, at] : [long, at - recent.length];
    if ((counts[own] ?? 0) < 1) continue;
    counts[own] = (counts[own] ?? 0) - 1;
    left -= 1;
  }
}

/** One in twenty-four of the recent ones is here for two years. */
function age(random: Random, { recent, long }: Stock): void {
  for (let at = 0; at < recent.length; at += 1) {
    let grown = 0;
    for (let one = 0; one < (recent[at] ?? 0); one += 1) if (random.chance(1 / 24)) grown += 1;
    recent[at] = (recent[at] ?? 0) - grown;
    long[at] = (long[at] ?? 0) + grown;
  }
}

function move(random: Random, { recent, long }: Stock, weights: Float64Array): void {
  for (const counts of [recent, long]) {
    let leavers = 0;
    for (let at = 0; at < counts.length; at += 1) {
      let gone = 0;
      for (let one = 0; one < (counts[at] ?? 0); one += 1) if (random.chance(moving)) gone += 1;
      counts[at] = (counts[at] ?? 0) - gone;
      leavers += gone;
    }
    place(random, counts, weights, leavers);
  }
}

const years = Array.from({ length: last - first + 1 }, (_, at) => first + at);
const residents = new Map(
  years.flatMap((year) =>
    residentsOn(year + 1, 1).map(
      (row) => [`${row.place.code} ${year}`, row.residents15to75] as const,
    ),
  ),
);

const cellsOf = (december: ReadonlyMap<string, readonly number[]>): Cell[] =>
  [...december].flatMap(([code, counts]) =>
    counts.map((numerator, at) => ({
      neighbourhood: code,
      time: String(first + at),
      numerator,
      denominator: residents.get(`${code} ${first + at}`) ?? 0,
    })),
  );

type Score = { said: number; error: number; square: number; covered: number };
const tests = [
  'sc-ratio',
  'sc-ratio-areas',
  'sc-mean-areas',
  'sdid',
  'sdid-areas',
  'did-areas',
] as const;
const scores = new Map<string, Score>();
function note(test: string, effect: number, said: boolean, error: number, covered: boolean): void {
  const key = `${test} ${effect}`;
  const score = scores.get(key) ?? { said: 0, error: 0, square: 0, covered: 0 };
  score.said += said ? 1 : 0;
  score.error += error;
  score.square += error ** 2;
  score.covered += covered ? 1 : 0;
  scores.set(key, score);
}

const accepted = 0.1;
/** Mean of 2019 to 2021, as the path of the programme grows (src/city/calibration/programme.ts). */
const truthOf = (effect: number) => (-effect * (0.07 + 0.16 + 0.17)) / 3 / 0.17;
const normalAtTenPercent = 1.6448536269514722;

for (let city = 0; city < cities; city += 1) {
  const random = seededRandom(1000 + city);
  const rest = liveSide(random.stream('rest'), 'rest', 0);
  const compared = (effect: number) => {
    const own = liveSide(random.stream('zuid'), 'zuid', effect);
    const found = comparePlaces(places, cellsOf(new Map([...rest, ...own])), {
      places: zuid,
      startsOn: '2019-01-01',
      pool: 'others',
      leftOut: [],
    });
    if (!found.ok) throw new Error(found.refusal.kind);
    return found.value;
  };
  const zero = compared(0);
  const single = placebosInSpace(zero.comparison, fitSyntheticControl);
  const smoothing = smoothingFor(zero.comparison);
  const singleSdid = sampleDeviation(
    placebosInSpace(zero.comparison, (one) => fitSyntheticDid(one, smoothing).meanEffect),
  );
  const areas = placeboAreas(zero);
  const areaSc = areas.map((area) => fitSyntheticControl(area));
  const areaSdid = areas.map((area) => fitSyntheticDid(area, smoothingFor(area)).meanEffect);
  const areaDid = areas.map((area) => fitParallelControl(area).meanEffect);
  for (const effect of effects) {
    const { comparison } = effect === 0 ? zero : compared(effect);
    const truth = truthOf(effect);
    const sc = fitSyntheticControl(comparison);
    const off = sc.meanEffect - truth;
    const ratios = single.map(({ ratio }) => ratio);
    const set = invertPlaceboTest(comparison, sc, ratios, accepted).interval;
    const inSet = set === 'unbounded' || (set !== 'empty' && set[0] <= truth && truth <= set[1]);
    note('sc-ratio', effect, rankOf(sc.ratio, ratios).pValue <= accepted, off, inSet);
    const areaRatios = areaSc.map(({ ratio }) => ratio);
    note('sc-ratio-areas', effect, rankOf(sc.ratio, areaRatios).pValue <= accepted, off, true);
    const byLot = (test: string, estimate: number, placebos: readonly number[]) => {
      const sizes = placebos.map(Math.abs);
      const reach =
        sizes.toSorted((one, other) => one - other)[Math.ceil(0.9 * (sizes.length + 1)) - 1] ??
        Infinity;
      const error = estimate - truth;
      note(
        test,
        effect,
        rankOf(Math.abs(estimate), sizes).pValue <= accepted,
        error,
        Math.abs(error) <= reach,
      );
    };
    byLot(
      'sc-mean-areas',
      sc.meanEffect,
      areaSc.map(({ meanEffect }) => meanEffect),
    );
    const sdid = fitSyntheticDid(comparison).meanEffect;
    byLot('sdid-areas', sdid, areaSdid);
    byLot('did-areas', fitParallelControl(comparison).meanEffect, areaDid);
    const reach = normalAtTenPercent * singleSdid;
    note('sdid', effect, Math.abs(sdid) > reach, sdid - truth, Math.abs(sdid - truth) <= reach);
  }
  if (city % 20 === 19) process.stderr.write(`${city + 1} of ${cities}\n`);
}

console.log('| test | effect in 2021 | says so | bias | spread | covers the truth |');
console.log('| --- | --- | --- | --- | --- | --- |');
for (const test of tests) {
  for (const effect of effects) {
    const score = scores.get(`${test} ${effect}`);
    if (score === undefined) continue;
    const bias = score.error / cities;
    const spread = Math.sqrt(Math.max(0, score.square / cities - bias ** 2));
    const share = (count: number) => `${((100 * count) / cities).toFixed(0)}%`;
    console.log(
      `| ${test} | ${effect} | ${share(score.said)} | ${bias.toFixed(3)} | ${spread.toFixed(3)} | ${share(score.covered)} |`,
    );
  }
}
