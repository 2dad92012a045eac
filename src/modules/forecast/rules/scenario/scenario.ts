import type { Month } from '../month.ts';
import type { Uncertain } from '../stock/effect.ts';
import type { ServiceCode } from '../stock/population.ts';

/** What is assumed to change, as data: any number of parts together. */
export type Scenario = { readonly name: string; readonly parts: readonly ScenarioPart[] };

type Common = {
  readonly from: Month;
  readonly until?: Month | undefined;
  /** In words, and where it comes from; without them the product says what it assumes itself. */
  readonly assumption?: string | undefined;
  readonly source?: string | undefined;
};

export type ScenarioPart = Common &
  (
    | { readonly kind: 'inflow'; readonly change: number }
    | {
        readonly kind: 'labour-market';
        /** Change of vacancies: −0.2 is a fifth fewer. */
        readonly vacancies: number;
        readonly elasticity?: Uncertain | undefined;
      }
    | {
        readonly kind: 'capacity';
        /** Full-time coaches more or fewer, by department. */
        readonly fte: Readonly<Partial<Record<ServiceCode, number>>>;
        readonly elasticity?: Uncertain | undefined;
      }
    | {
        readonly kind: 'wage-subsidies';
        /** Placements a month more. */
        readonly places: number;
        /** Share who would have found work anyway. */
        readonly anyway?: Uncertain | undefined;
      }
    | { readonly kind: 'service-model'; readonly elasticity?: Uncertain | undefined }
    | {
        readonly kind: 'housing' | 'labour-migration' | 'refugees';
        /** Dwellings, migrants, or refugees who are housed: a year, more than now. */
        readonly number: number;
        /** Households on benefit for each of them. */
        readonly share?: Uncertain | undefined;
      }
  );

/** What is assumed unless somebody says otherwise. The numbers are ours where the source gives none. */
export const assumed = {
  /**
   * Exits to work for one per cent more vacancies. Hires of all unemployed follow vacancies with 0.3 to 0.5
   * (Petrongolo and Pissarides 2001, Journal of Economic Literature 39); people on social assistance are further off.
   */
  vacancies: { mean: 0.3, low: 0, high: 0.6 },
  /**
   * Exits to work for one per cent fewer clients a coach. The evaluation of Samen voor Zuid (KNAPRZ, 2.5.2) finds in
   * the literature some evidence, with small effects (Heyma and Van der Werf 2014; Maibom et al. 2017; Van den Berg
   * et al. 2012); 0.1 is our number for small: half the clients, 7% more exits to work.
   */
  caseload: { mean: 0.1, low: 0, high: 0.2 },
  anyway: { mean: 0.5, low: 0.3, high: 0.7 },
  housing: { mean: 0.05, low: 0.02, high: 0.08 },
  'labour-migration': { mean: 0.02, low: 0.005, high: 0.035 },
  refugees: { mean: 0.6, low: 0.5, high: 0.7 },
} as const satisfies Record<string, Uncertain>;

/** Clients a coach in the service model of 2024 (letter to the council): tracks by months on benefit, our reading. */
export const norms2024: readonly {
  readonly durations: readonly number[];
  readonly clients: number;
}[] = [
  { durations: [0, 1], clients: 40 },
  { durations: [2, 3], clients: 60 },
];
