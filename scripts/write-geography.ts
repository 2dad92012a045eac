/**
 * Writes src/city/geography/neighbourhoods.ts from the open data in a folder (default ../shared/data).
 * Run it again when CBS publishes new boundaries: node --import tsx scripts/write-geography.ts [folder]
 */
import { readFileSync, writeFileSync } from 'node:fs';
import { parse } from 'csv-parse/sync';

const folder = process.argv[2] ?? '../shared/data';
const target = 'src/city/geography/neighbourhoods.ts';

type Row = Readonly<Record<string, string>>;
const read = (name: string): Row[] =>
  parse(readFileSync(`${folder}/${name}`, 'utf8'), { columns: true });
const number = (text: string | undefined) => Number(text ?? '0') || 0;
const text = (row: Row, column: string) => row[column] ?? '';

const zuid = ['WK059910', 'WK059912', 'WK059915'];
const south = [...zuid, 'WK059913', 'WK059916', 'WK059921', 'WK059922', 'WK059923', 'WK059927'];
const harbourAreas: Readonly<Record<string, string>> = {
  WK059918: 'Spaanse Polder',
  WK059919: 'Nieuw-Mathenesse',
  WK059921: 'Waalhaven-Eemhaven',
  WK059922: 'Vondelingenplaat',
  WK059923: 'Botlek-Europoort-Maasvlakte',
  WK059924: 'Bedrijventerrein Noord-West',
  WK059925: 'Rivium',
  WK059926: 'Bedrijventerrein Schieveen',
};

/** December persons at the end of 2021 (published: 14,400 in Zuid; the rest by the year persons). */
const decemberPersons = { zuid: 14_400, rest: 21_300 };
/** CBS 03759ned, Rotterdam on 1 January 2022. */
const residents2022 = 655_468;
/** 14,400 persons at a benefit rate of 8.9%: the residents of 15 to 75 of Zuid at the end of 2021. */
const zuid15to75 = 161_800;
/** Of the residents of 65 and over, the part of 75 and over (CBS 03759ned, large cities, about 2021). */
const over75 = 0.45;

const areas = new Map(read('gebieden_2025.csv').map((row) => [text(row, 'wijkcode'), row]));

type Ring = readonly (readonly [number, number])[];
type Shape = {
  readonly properties: { readonly code: string };
  readonly geometry: { readonly type: string; readonly coordinates: unknown };
};
const shapes = new Map(
  (
    JSON.parse(readFileSync(`${folder}/rotterdam_buurten_92_simplified.geojson`, 'utf8')) as {
      features: Shape[];
    }
  ).features.map((shape) => [shape.properties.code, shape]),
);

/** Centre of gravity of the outer rings, weighted by their area (the shoelace formula). */
function centroid(shape: Shape): readonly [number, number] {
  const polygons = (
    shape.geometry.type === 'Polygon' ? [shape.geometry.coordinates] : shape.geometry.coordinates
  ) as readonly (readonly Ring[])[];
  let area = 0;
  let x = 0;
  let y = 0;
  for (const [outer = []] of polygons) {
    let own = 0;
    let ownX = 0;
    let ownY = 0;
    for (const [at, [x1, y1]] of outer.entries()) {
      const [x2, y2] = outer[(at + 1) % outer.length] ?? [x1, y1];
      const cross = x1 * y2 - x2 * y1;
      own += cross;
      ownX += (x1 + x2) * cross;
      ownY += (y1 + y2) * cross;
    }
    const sign = own < 0 ? -1 : 1;
    area += sign * own;
    x += sign * ownX;
    y += sign * ownY;
  }
  return [x / (3 * area), y / (3 * area)];
}

const places = read('rotterdam_wijken_buurten_2018.csv')
  .filter((row) => row['niveau'] === 'buurt')
  .map((row) => {
    const code = text(row, 'code');
    const shape = shapes.get(code);
    if (shape === undefined) throw new Error(`no polygon for ${code}`);
    const ages = ['inw_0_14', 'inw_15_24', 'inw_25_44', 'inw_45_64', 'inw_65plus'];
    const district = text(row, 'wijkcode');
    const [longitude, latitude] = centroid(shape);
    return {
      code,
      name: text(row, 'naam'),
      district,
      area: areas.get(district)?.['gebied'] ?? harbourAreas[district] ?? '',
      side: zuid.includes(district) ? 'zuid' : 'rest',
      bank: south.includes(district) ? 'south' : 'north',
      longitude,
      latitude,
      residents2017: ages.reduce((sum, age) => sum + number(row[age]), 0),
      children: number(row['inw_0_14']),
      over65: number(row['inw_65plus']),
      rent: number(row['pct_huur']) || 30,
      income: number(row['gem_inkomen_per_inwoner_x1000']) || 30,
    };
  });
type Place = (typeof places)[number];

const sum = (of: readonly Place[], value: (place: Place) => number) =>
  of.reduce((so, place) => so + value(place), 0);
const residents2025 = (place: Place) => {
  const area = areas.get(place.district);
  if (area === undefined) return place.residents2017;
  const then = sum(
    places.filter((other) => other.district === place.district),
    (other) => other.residents2017,
  );
  return (place.residents2017 * number(area['inwoners_cbs_recent'])) / then;
};
// The same straight line that residents.ts draws between the two years.
const weight2022 = (place: Place) =>
  place.residents2017 + ((residents2025(place) - place.residents2017) * 5) / 8;
const all2022 = sum(places, weight2022);
const in2022 = (place: Place) => (weight2022(place) / all2022) * residents2022;

const inZuid = places.filter((place) => place.side === 'zuid');
const outside = (place: Place) =>
  place.residents2017 === 0 ? 0.22 : (place.children + over75 * place.over65) / place.residents2017;
const zuidResidents = sum(inZuid, in2022);
const fit = (zuidResidents - zuid15to75) / sum(inZuid, (place) => in2022(place) * outside(place));
const share15to75 = (place: Place) => 1 - fit * outside(place);

/** CBS key figures 2022: persons on social assistance in six districts that are one neighbourhood each. */
const anchors = new Map(
  read('bijstand_per_wijk_ankers_2022_2024.csv')
    .filter((row) => row['jaar'] === '2022')
    .map((row) => [text(row, 'wijk'), number(row['personen_bijstand'])]),
);
/** More where more rent and income is lower; fitted by eye on the six districts that CBS publishes. */
const guess = (place: Place) =>
  in2022(place) * share15to75(place) * place.rent * (20 / place.income) ** 0.6;
function persons(place: Place): number {
  const known = anchors.get(place.name);
  if (known !== undefined) return known;
  const others = places.filter((other) => other.side === place.side && !anchors.has(other.name));
  const published = sum(
    places.filter((other) => other.side === place.side && anchors.has(other.name)),
    (other) => anchors.get(other.name) ?? 0,
  );
  const total = decemberPersons[place.side as 'zuid' | 'rest'] - published;
  return (total * guess(place)) / sum(others, guess);
}

/** Four-digit postcodes of a neighbourhood with their residents in it; the nearest one when none is given. */
const postcodes = read('rotterdam_pc4_wijk_buurt.csv');
function postcodesOf(place: Place): string {
  const found = postcodes.flatMap((row) => {
    const inhabitants = number(row['inwoners_2021']);
    const parts = [
      {
        code: text(row, 'hoofdbuurt_code'),
        share: number(row['geschat_aandeel_inwoners_hoofdbuurt']),
      },
      ...text(row, 'andere_buurten')
        .split('; ')
        .filter((part) => part !== '')
        .map((part) => ({
          code: part.slice(0, 10),
          share: Number(part.slice(part.lastIndexOf(' ') + 1)),
        })),
    ];
    return parts
      .filter((part) => part.code === place.code && part.share * inhabitants >= 1)
      .map((part) => ({ pc4: text(row, 'pc4'), weight: Math.round(part.share * inhabitants) }));
  });
  if (found.length > 0) return found.map(({ pc4, weight }) => `${pc4}:${weight}`).join(' ');
  const distance = (row: Row) =>
    ((number(row['lon']) - place.longitude) * 0.62) ** 2 +
    (number(row['lat']) - place.latitude) ** 2;
  const [nearest] = [...postcodes].sort((one, other) => distance(one) - distance(other));
  return `${nearest?.['pc4']}:1`;
}

const lines = places.map((place) =>
  [
    place.code,
    place.name,
    place.district,
    place.area,
    place.side,
    place.bank,
    place.longitude.toFixed(4),
    place.latitude.toFixed(4),
    Math.round(place.residents2017),
    Math.round(residents2025(place)),
    Math.round(share15to75(place) * 1000),
    Math.round(persons(place)),
    postcodesOf(place),
  ].join('|'),
);

writeFileSync(
  target,
  `/**
 * The 92 neighbourhoods of Rotterdam, written by scripts/write-geography.ts; change that, not this.
 * One a line: code, name, district, area, side, bank, longitude and latitude of the centroid, residents
 * in 2017 and in 2025, residents of 15 to 75 per thousand, persons on social assistance at the end of
 * 2021, four-digit postcodes with their residents in this neighbourhood.
 * Sources: CBS key figures districts and neighbourhoods 2018 (codes, residents by age of 2017, rent,
 * income); CBS areas 2025; CBS/Kadaster district map (centroids of the simplified polygons); CBS 83503NED
 * (postcodes; the overlay is derived); CBS key figures 2022 (persons on social assistance in six
 * districts). All CC BY 4.0. Derived: residents of 2025 are those of 2017 grown with their area; the
 * share of 15 to 75 is fitted so that Zuid has 161,800 at the end of 2021 (14,400 persons at a published
 * rate of 8.9%); persons on social assistance outside the six districts follow rent and income within
 * 14,400 in Zuid and 21,300 elsewhere.
 */
export const neighbourhoodLines = \`
${lines.join('\n')}
\`;
`,
);
process.stdout.write(`${places.length} neighbourhoods in ${target}; fit ${fit.toFixed(3)}, `);
process.stdout.write(`Zuid 2022 ${Math.round(zuidResidents)} of ${residents2022}\n`);
