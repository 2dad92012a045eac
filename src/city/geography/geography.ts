import { yearOf } from '#city/calendar.ts';
import { pullOf } from '#city/calibration/neighbourhood-trends.ts';
import { neighbourhoodLines } from '#city/geography/neighbourhoods.ts';
import { lottery } from '#engine/random/choice.ts';
import { type Random, seededRandom } from '#engine/random/generator.ts';

/** Zuid is Feijenoord, Charlois and IJsselmonde, the area of the programme; the rest is the rest. */
export type Side = 'zuid' | 'rest';
export const sides: readonly Side[] = ['zuid', 'rest'];

export type Neighbourhood = {
  readonly code: string;
  readonly name: string;
  readonly district: string;
  readonly area: string;
  readonly side: Side;
  readonly bank: 'south' | 'north';
  readonly longitude: string;
  readonly latitude: string;
  readonly residents2017: number;
  readonly residents2025: number;
  /** Residents of 15 to 75, as a share. */
  readonly share15to75: number;
  /** Persons on social assistance at the end of 2021: where a household on benefit lives. */
  readonly onBenefit: number;
  readonly postcodes: readonly (readonly [string, number])[];
};

export const neighbourhoods: readonly Neighbourhood[] = neighbourhoodLines
  .trim()
  .split('\n')
  .map((line) => {
    const [code = '', name = '', district = '', area = '', side, bank, ...rest] = line.split('|');
    const [longitude = '', latitude = '', then, later, share, onBenefit, postcodes = ''] = rest;
    return {
      code,
      name,
      district,
      area,
      side: side === 'zuid' ? 'zuid' : 'rest',
      bank: bank === 'south' ? 'south' : 'north',
      longitude,
      latitude,
      residents2017: Number(then),
      residents2025: Number(later),
      share15to75: Number(share) / 1000,
      onBenefit: Number(onBenefit),
      postcodes: postcodes.split(' ').map((part) => {
        const [pc4 = '', weight] = part.split(':');
        return [pc4, Number(weight)] as const;
      }),
    };
  });

const byCode = new Map(neighbourhoods.map((place) => [place.code, place]));

export function getNeighbourhood(code: string): Neighbourhood {
  const found = byCode.get(code);
  if (found === undefined) throw new Error(`no such neighbourhood: ${code}`);
  return found;
}

/** Residents on the straight line through 2017 and 2025, level after it, half as steep before it. */
export function residentsAlong(place: Neighbourhood, year: number): number {
  const along = Math.min(1, (year - 2017) / 8) * (year < 2017 ? 0.5 : 1);
  const line = place.residents2017 + (place.residents2025 - place.residents2017) * along;
  return Math.max(line, 0.3 * place.residents2017);
}

/** The same in every city: trends belong to the place, as its residents do. */
export const trendOf = (place: Neighbourhood) => {
  const random = seededRandom(0).stream(`trend ${place.code}`);
  return { own: 2 * random.unit() - 1, felt: 2 * random.unit() - 1 };
};
const trends = new Map(neighbourhoods.map((place) => [place, trendOf(place)]));

/** Where more people live, more come onto benefit; `onBenefit` is of the end of 2021. */
export const growthSince2021 = (place: Neighbourhood, year: number): number =>
  residentsAlong(place, year) / (residentsAlong(place, 2022) || 1);

const drawIn = new Map<string, (random: Random) => Neighbourhood>();

function placesOn(side: Side, year: number): (readonly [Neighbourhood, number])[] {
  return neighbourhoods
    .filter((place) => place.side === side)
    .map((place) => {
      const { own, felt } = trends.get(place) ?? { own: 0, felt: 0 };
      return [place, place.onBenefit * growthSince2021(place, year) * pullOf(own, felt, year)];
    });
}

/** A neighbourhood on this side, as likely as people on benefit come to live there in this month. */
export function drawNeighbourhood(random: Random, side: Side, month: number): Neighbourhood {
  const year = yearOf(month);
  const key = `${side} ${year}`;
  const draw = drawIn.get(key) ?? lottery(placesOn(side, year));
  drawIn.set(key, draw);
  return draw(random);
}
