import { certain, type Effect, type Uncertain } from '../stock/effect.ts';
import { type ServiceCode, services } from '../stock/population.ts';
import { assumed, norms2024, type Scenario, type ScenarioPart } from './scenario.ts';

/** Clients and full-time coaches of each department that guides, at the origin. */
export type Capacity = Readonly<
  Partial<Record<ServiceCode, { readonly clients: number; readonly fte: number }>>
>;

export type Ground = {
  readonly capacity: Capacity;
  /** Exits to work for one per cent more vacancies, as this history and the literature tell. */
  readonly vacancies: Uncertain;
};

export const effectsOf = ({ parts }: Scenario, ground: Ground): readonly Effect[] =>
  parts.flatMap((part) => effectsOfPart(part, ground));

/** Months in which a change takes hold: a coach learns to know new clients, a market turns gradually. */
const gradual = 6;

function effectsOfPart(part: ScenarioPart, ground: Ground): readonly Effect[] {
  const when = { from: part.from, until: part.until };
  switch (part.kind) {
    case 'inflow':
      return [{ ...when, on: 'inflow', ramp: 1, factor: certain(1 + part.change) }];
    case 'labour-market': {
      const elasticity = part.elasticity ?? ground.vacancies;
      return [
        { ...when, on: 'work', ramp: gradual, factor: power(1 + part.vacancies, elasticity) },
      ];
    }
    case 'capacity':
      return services.flatMap((service): readonly Effect[] => {
        const change = part.fte[service] ?? 0;
        const now = ground.capacity[service];
        if (change === 0 || now === undefined || now.fte <= 0) return [];
        // Nobody is without any attention: at least a tenth of the coaches are thought to be left.
        const ratio = Math.max(0.1, (now.fte + change) / now.fte);
        const factor = power(ratio, part.elasticity ?? assumed.caseload);
        return [{ ...when, on: 'work', ramp: gradual, where: { service }, factor }];
      });
    case 'wage-subsidies': {
      const { mean, low, high } = part.anyway ?? assumed.anyway;
      const extra = {
        mean: part.places * (1 - mean),
        low: part.places * (1 - high),
        high: part.places * (1 - low),
      };
      return [{ ...when, on: 'work', ramp: gradual, extra }];
    }
    case 'service-model':
      return serviceModel(part, ground);
    default: {
      const share = part.share ?? assumed[part.kind];
      const times = (one: number) => (part.number * one) / 12;
      const extra = { mean: times(share.mean), low: times(share.low), high: times(share.high) };
      return [{ ...when, on: 'inflow', ramp: 1, extra }];
    }
  }
}

/** More attention for the first two years, less for who is on benefit longer and is guided in a group. */
function serviceModel(
  part: Extract<ScenarioPart, { kind: 'service-model' }>,
  { capacity }: Ground,
): readonly Effect[] {
  const work = capacity.work;
  if (work === undefined || work.fte <= 0) return [];
  const now = work.clients / work.fte;
  const elasticity = part.elasticity ?? assumed.caseload;
  const when = { on: 'work', from: part.from, until: part.until, ramp: gradual } as const;
  const service = 'work' as const;
  return [
    ...norms2024.map(
      ({ durations, clients }): Effect => ({
        ...when,
        where: { service, durations },
        factor: power(now / clients, elasticity),
      }),
    ),
    { ...when, where: { service, durations: [4, 5] }, factor: power(0.5, elasticity) },
  ];
}

function power(ratio: number, { mean, low, high }: Uncertain): Uncertain {
  const ends = [ratio ** low, ratio ** high];
  return { mean: ratio ** mean, low: Math.min(...ends), high: Math.max(...ends) };
}
