import { getDay } from '#kernel/day.ts';
import type { AreaMap, BarChart, LineChart } from '#web/charts/content.ts';

/** Charts with made-up figures, with everything that a chart may have. */
const months = Array.from({ length: 48 }, (_, position) =>
  getDay(`${2020 + Math.floor(position / 12)}-${String((position % 12) + 1).padStart(2, '0')}-01`),
);

export const stockLines: LineChart = {
  kind: 'lines',
  language: 'nl',
  title: 'Het bestand daalt sinds 2021, in Zuid minder snel dan elders',
  subtitle: 'Huishoudens met bijstand op de eerste van de maand, 2020 – 2023',
  alternative:
    'Zuid gaat van 16.200 huishoudens in januari 2020 naar 14.900 in december 2023; de rest van 21.000 naar 17.800.',
  unit: 'number',
  fromZero: true,
  lines: [
    {
      label: 'rest van de stad',
      accent: false,
      points: months.map((at, n) => ({ at, value: 21_000 - 68 * n + (n % 7) * 40 })),
    },
    {
      label: 'Zuid',
      accent: true,
      points: months.map((at, n) => ({
        at,
        value: n === 20 ? null : 16_200 - 28 * n + (n % 5) * 50,
      })),
      bands: [
        months.slice(30).map((at, n) => ({ at, low: 15_300 - 120 * n, high: 15_500 + 20 * n })),
      ],
    },
  ],
  target: {
    label: 'doel 15.000',
    points: [
      { at: getDay('2022-01-01'), value: 15_000 },
      { at: getDay('2023-12-01'), value: 15_000 },
    ],
  },
  programme: {
    label: 'programma',
    from: getDay('2022-01-01'),
    until: getDay('2026-01-01'),
  },
  table: {
    caption: 'Huishoudens met bijstand op 1 januari',
    columns: [
      { header: 'Jaar' },
      { header: 'Zuid', numeric: true },
      { header: 'Rest', numeric: true },
    ],
    rows: [
      ['2020', '16.200', '21.000'],
      ['2021', '15.965', '20.385'],
    ],
    total: ['Totaal', '32.165', '41.385'],
  },
};

export const exitBars: BarChart = {
  kind: 'bars',
  language: 'nl',
  title: 'Werk is de vaakst genoemde reden van uitstroom',
  subtitle: 'Beëindigde uitkeringen naar reden, januari – april 2024',
  alternative: 'Werk 640, verhuizing 410, pensioen 335, overige redenen 720; detentie is te klein.',
  unit: 'number',
  reference: 'januari – april 2023',
  bars: [
    { label: 'Arbeid in dienstbetrekking', accent: true, value: 640, reference: 580 },
    { label: 'Verhuizing naar een andere gemeente', accent: false, value: 410, reference: 455 },
    {
      label: 'Bereiken van de pensioengerechtigde leeftijd en alles wat daarbij komt',
      accent: false,
      value: 335,
      interval: { low: 300, high: 380 },
    },
    { label: 'Overig', accent: false, value: 720, reference: 700 },
    { label: 'Detentie', accent: false, value: null },
  ],
  table: {
    caption: 'Beëindigde uitkeringen naar reden',
    columns: [{ header: 'Reden' }, { header: 'Aantal', numeric: true }],
    rows: [
      ['Arbeid in dienstbetrekking', '640'],
      ['Detentie', 'niet getoond'],
    ],
  },
};

const places: readonly (readonly [string, number, number, number, number])[] = [
  ['Rotterdam Centrum', 4.478, 51.92, 1900, 0.072],
  ['Delfshaven', 4.445, 51.912, 4900, 0.131],
  ['Overschie', 4.43, 51.937, 700, 0.071],
  ['Noord', 4.47, 51.935, 2600, 0.094],
  ['Hillegersberg-Schiebroek', 4.49, 51.957, 1200, 0.058],
  ['Kralingen-Crooswijk', 4.51, 51.93, 2700, 0.098],
  ['Feijenoord', 4.51, 51.9, 5700, 0.152],
  ['IJsselmonde', 4.545, 51.878, 3300, 0.111],
  ['Charlois', 4.475, 51.884, 5400, 0.155],
  ['Prins Alexander', 4.56, 51.95, 3100, 0.069],
  ['Pernis', 4.39, 51.888, 120, 0.056],
  ['Hoogvliet', 4.357, 51.862, 1300, 0.077],
  ['Hoek van Holland', 4.13, 51.978, 210, 0.04],
  ['Rozenburg', 4.25, 51.905, 260, 0.043],
];

const inZuid = new Set(['Feijenoord', 'IJsselmonde', 'Charlois']);

export const areaMap: AreaMap = {
  kind: 'map',
  language: 'nl',
  title: 'In Charlois en Feijenoord heeft bijna een op de zes huishoudens bijstand',
  subtitle: 'Huishoudens met bijstand per gebied, 1 januari 2024',
  alternative:
    'Charlois 15,5%, Feijenoord 15,2%, Delfshaven 13,1%; Hoek van Holland het laagst: 4%.',
  sizeLabel: 'huishoudens met bijstand',
  shareLabel: 'Aandeel van alle huishoudens',
  accentLabel: 'Zuid',
  areas: places.map(([label, longitude, latitude, size, share]) => ({
    id: label,
    label,
    longitude,
    latitude,
    size,
    share,
    accent: inZuid.has(label),
  })),
  table: {
    caption: 'Huishoudens met bijstand per gebied',
    columns: [
      { header: 'Gebied' },
      { header: 'Aantal', numeric: true },
      { header: 'Aandeel', numeric: true },
    ],
    rows: places.map(([label, , , size, share]) => [
      label,
      String(size),
      `${(share * 100).toFixed(1).replace('.', ',')}%`,
    ]),
  },
};
