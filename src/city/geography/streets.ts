import type { Neighbourhood } from '#city/geography/geography.ts';
import { lottery, oneOf } from '#engine/random/choice.ts';
import type { Random } from '#engine/random/generator.ts';

/** Invented: words of trades, trees and weather. A street that exists by the same name is chance. */
const first = `
  Abeel Akelei Amandel Anker Bakens Barnsteen Berken Boterbloem Brem Ceder Dakpannen Dauw
  Distel Duinroos Elzen Esdoorn Ezelsoor Fluitenkruid Gagel Gember Glazenmakers Hagel
  Hazelaar Heggen Hopranken IJspegel Iepen Jeneverbes Kaarsenmakers Kamille Kastanje
  Klaver Klokkengieters Knotwilgen Kompas Kornoelje Kweepeer Lantaarn Leemkuil Leisteen
  Lijsterbes Linden Loodgieters Madelief Mandenmakers Meidoorn Mispel Moerbei Mosterd
  Nevel Notelaar Olmen Paardenbloem Pannenbakkers Peper Pinksterbloem Populieren Regenboog
  Rietdekkers Rozemarijn Saffraan Schelpen Sleutelbloem Spanen Spinnewiel Sterren Strohoed
  Tijm Touwslagers Turf Veldkers Vlierbes Vuurdoorn Wagenmakers Waterlelie Weegbree Wevers
  Wilgen Zandloper Zonnewijzer
`
  .trim()
  .split(/\s+/);
const last = ['straat', 'straat', 'straat', 'laan', 'weg', 'hof', 'plein', 'pad', 'singel', 'kade'];

/** Letters that a Dutch postcode may have; SA, SD and SS are never given out. */
const letters = 'ABCDEGHJKLMNPRSTVWXZ';

export type Address = {
  readonly street: string;
  readonly houseNumber: string;
  readonly postcode: string;
};

const postcodeOf = new Map<string, (random: Random) => string>();

/** A made-up address with a real four-digit postcode of the neighbourhood. */
export function drawAddress(random: Random, place: Neighbourhood): Address {
  const draw = postcodeOf.get(place.code) ?? lottery(place.postcodes);
  postcodeOf.set(place.code, draw);
  const addition = random.chance(0.2) ? oneOf(random, ['A', 'B', 'C', '-1', '-2', '-3']) : '';
  return {
    street: `${oneOf(random, first)}${oneOf(random, last)}`,
    houseNumber: `${random.between(1, 240)}${addition}`,
    postcode: `${draw(random)}${twoLetters(random)}`,
  };
}

function twoLetters(random: Random): string {
  const pair = `${letters.charAt(random.below(20))}${letters.charAt(random.below(20))}`;
  return pair === 'SA' || pair === 'SD' || pair === 'SS' ? 'TA' : pair;
}
