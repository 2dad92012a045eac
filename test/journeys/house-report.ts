import { getDay } from '#kernel/day.ts';
import type { Report } from '#web/report/content.ts';
import { areaMap, exitBars, stockLines } from './house-charts.ts';

const chapter = (title: string): Report['blocks'] => [
  { kind: 'heading', level: 1, text: title },
  {
    kind: 'paragraph',
    text: 'Wat hier staat is *geen* #opmaak en $geen$ formule; <b>ook niet</b>.',
  },
  { kind: 'heading', level: 2, text: 'Wat er veranderde' },
];

/** A report with everything that a report may have, with made-up figures. */
export const sampleReport: Report = {
  title: 'Monitor Werk en Inkomen',
  subtitle: 'Eerste tertaal 2024, met een vergelijking met 2023',
  language: 'nl',
  synthetic: true,
  contentsDepth: 2,
  date: getDay('2024-05-01'),
  blocks: [
    ...chapter('Bestand'),
    {
      kind: 'facts',
      facts: [
        { term: 'Peildatum', value: '1 januari 2024' },
        { term: 'Momentopname', value: '2024-01, 32.649 huishoudens' },
      ],
    },
    { kind: 'chart', chart: stockLines },
    { kind: 'note', text: 'Bron: momentopname 2024-01. Aantallen onder 10 zijn niet getoond.' },
    ...chapter('Uitstroom'),
    { kind: 'chart', chart: exitBars },
    { kind: 'list', items: ['Afgerond op vijftallen.', 'Totalen zijn apart afgerond.'] },
    ...chapter('Gebieden'),
    { kind: 'chart', chart: areaMap },
    { kind: 'page-break' },
    {
      kind: 'table',
      table: {
        caption: 'Een tabel over meer dan één bladzijde',
        columns: [{ header: 'Nummer' }, { header: 'Aantal', numeric: true }],
        rows: Array.from({ length: 80 }, (_, n) => [`Rij ${n + 1}`, String(n * 17)]),
        total: ['Totaal', '53.720'],
      },
    },
  ],
};
