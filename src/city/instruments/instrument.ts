import type { InstrumentType } from '#city/calibration/instrument-tables.ts';

/**
 * The Instrumentenhuis of the synthetic city: kinds that Rotterdam has or had, with providers, cost, places and
 * conditions that are made up, but for what the evaluation and the letters say: WerkLoont at most 15 weeks of 20
 * hours, the leerpraktijkcentrum at most a year, a place for child care within 4 weeks, a trial placement of two
 * months and at most four more, aftercare of 6 months.
 */
export type CityInstrument = {
  readonly key: string;
  readonly type: InstrumentType;
  readonly name: string;
  readonly nameEn: string;
  readonly purpose: string;
  readonly purposeEn: string;
  readonly conditions: string;
  readonly voluntary: boolean;
  readonly weeks: number;
  readonly extension: number;
  readonly hours: number;
  /** Days within which there is a place, where that is promised. */
  readonly within: number | undefined;
  /** In a whole city; none where it has no limit. */
  readonly places: number | undefined;
  /** Who carries it out; `team`: the neighbourhood team of where somebody lives; none: the municipality. */
  readonly partner: string | undefined;
  readonly euros: number;
  readonly evidence: string;
  readonly evidenceEn: string;
  readonly owner: string;
  /** Year in which it began, when later than the records. */
  readonly since?: number;
  /** How often it is chosen among its type, in a year. */
  readonly weight: (year: number) => number;
};

const noEvidence = {
  evidence: 'Het nut is niet gemeten met een vergelijkingsgroep.',
  evidenceEn: 'Its use was not measured with a comparison group.',
};
export const ours = {
  conditions: 'on_benefit=yes',
  voluntary: false,
  extension: 0,
  within: undefined,
  places: undefined,
  partner: undefined,
  ...noEvidence,
} as const;
export const always = (weight: number) => () => weight;
