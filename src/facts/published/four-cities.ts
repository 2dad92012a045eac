/**
 * The four large cities in the first quarter of 2024, in per cent: volume since 31 December 2023, inflow and outflow
 * against the same quarter of 2023. Source: letter to the council (18 June 2024), after Divosa Benchmark G4, April 2024.
 */
export const firstQuarter2024 = {
  period: '2024T1',
  about: {
    nl: 'eerste kwartaal van 2024; volume sinds 31 december 2023, stromen tegenover hetzelfde kwartaal van 2023',
    en: 'first quarter of 2024; volume since 31 December 2023, flows against the same quarter of 2023',
  },
  source: 'Divosa Benchmark G4, april 2024 (brief aan de raad, 18 juni 2024)',
  cities: [
    { city: 'Rotterdam', volume: 0.2, inflow: -3.5, outflow: 2.5 },
    { city: 'Den Haag', volume: 0.6, inflow: 4.4, outflow: -9.9 },
    { city: 'Amsterdam', volume: 0.7, inflow: 9, outflow: -4.7 },
    { city: 'Utrecht', volume: 1.1, inflow: 8, outflow: 1.5 },
  ],
} as const;
