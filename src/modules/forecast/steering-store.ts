import { beginAct } from '#database/begin-act.ts';
import { type Acting, type Gate, inScope } from '#database/scope.ts';
import type { Day } from '#kernel/day.ts';
import type { Role } from '#kernel/role.ts';
import { storedShape, valuesShape } from './actions/shapes.ts';
import type { Month } from './rules/month.ts';
import type { Driver } from './rules/scenario/driver.ts';
import type { Scenario } from './rules/scenario/scenario.ts';
import type { StockForecast } from './rules/stock/forecast.ts';
import type { Assumption } from './words/say-assumptions.ts';

/** Who asks, for the logs. */
export type Steerer = {
  readonly staffId: number | undefined;
  readonly role: Role | 'system';
  readonly trace?: string;
  readonly day: Day;
};

/** A forecast as it was made, to be kept. */
export type Kept = {
  readonly name: string;
  readonly note: string;
  readonly snapshot: {
    readonly number: number;
    readonly referenceDate: Day;
    readonly synthetic: boolean;
    readonly version: string;
  };
  readonly scenario: Scenario;
  readonly assumptions: { readonly nl: readonly Assumption[]; readonly en: readonly Assumption[] };
  readonly forecast: StockForecast;
  readonly target: { readonly value: number; readonly by: Day };
};

export type Stored = Kept & {
  readonly id: number;
  readonly madeAt: Date;
  readonly role: string;
};

const acting = ({ staffId, role, trace, day }: Steerer, reason: string): Acting => ({
  scope: 'steering',
  staffId,
  role,
  purpose: 'policy-information',
  reason,
  ...(trace === undefined ? {} : { trace }),
  day,
});

/** The only writer and reader of `steering.forecasts` and `steering.market_series`. */
export const forecastStore = (gate: Gate) => ({
  /** Keeps a forecast, and answers its number. */
  keep: (steerer: Steerer, kept: Kept): Promise<number> =>
    inScope(gate, acting(steerer, 'prognose bewaren'), async (transaction) => {
      await beginAct(transaction);
      const { forecast_id } = await transaction
        .insertInto('steering.forecasts')
        .values({
          name: kept.name,
          note: kept.note,
          snapshot_number: kept.snapshot.number,
          reference_date: kept.snapshot.referenceDate,
          synthetic: kept.snapshot.synthetic,
          code_version: kept.snapshot.version,
          origin: `${kept.forecast.origin}-01` as Day,
          scenario: JSON.stringify(kept.scenario),
          assumptions: JSON.stringify(kept.assumptions),
          forecast: JSON.stringify(kept.forecast),
          target_value: kept.target.value,
          target_by: kept.target.by,
        })
        .returning('forecast_id')
        .executeTakeFirstOrThrow();
      return forecast_id;
    }),

  /** The newest first. */
  list: (steerer: Steerer, most = 100): Promise<readonly Stored[]> =>
    inScope(gate, acting(steerer, 'bewaarde prognoses bekijken'), async (transaction) => {
      const rows = await select(transaction).limit(most).execute();
      return rows.map(storedOf);
    }),

  /** Keeps a series of the labour market; the newest is the one that counts. */
  keepDriver: (steerer: Steerer, { name, source, first, values }: Driver): Promise<void> =>
    inScope(gate, acting(steerer, 'arbeidsmarktreeks laden'), async (transaction) => {
      await beginAct(transaction);
      await transaction
        .insertInto('steering.market_series')
        .values({ name, source, first: `${first}-01` as Day, values: JSON.stringify(values) })
        .execute();
    }),

  findDriver: (steerer: Steerer): Promise<Driver | undefined> =>
    inScope(gate, acting(steerer, 'arbeidsmarktreeks bekijken'), async (transaction) => {
      const row = await transaction
        .selectFrom('steering.market_series')
        .selectAll()
        .orderBy('market_series_id', 'desc')
        .limit(1)
        .executeTakeFirst();
      if (row === undefined) return undefined;
      const { name, source, first, values } = row;
      return { name, source, first: first.slice(0, 7) as Month, values: valuesShape.parse(values) };
    }),

  find: (steerer: Steerer, id: number): Promise<Stored | undefined> =>
    inScope(gate, acting(steerer, 'bewaarde prognose bekijken'), async (transaction) => {
      const row = await select(transaction).where('f.forecast_id', '=', id).executeTakeFirst();
      return row && storedOf(row);
    }),
});

export type ForecastStore = ReturnType<typeof forecastStore>;

const select = (transaction: Parameters<Parameters<typeof inScope>[2]>[0]) =>
  transaction
    .selectFrom('steering.forecasts as f')
    .innerJoin('steering.acts as a', 'a.act_id', 'f.act_id')
    .selectAll('f')
    .select(['a.at', 'a.role'])
    .orderBy('f.forecast_id', 'desc');

type Row = Awaited<ReturnType<ReturnType<typeof select>['execute']>>[number];

function storedOf(row: Row): Stored {
  const { scenario, assumptions, forecast } = storedShape.parse(row);
  return {
    id: row.forecast_id,
    madeAt: row.at,
    role: row.role,
    name: row.name,
    note: row.note,
    snapshot: {
      number: row.snapshot_number,
      referenceDate: row.reference_date,
      synthetic: row.synthetic,
      version: row.code_version,
    },
    scenario,
    assumptions,
    forecast: { ...forecast, origin: row.origin.slice(0, 7) as Month },
    target: { value: row.target_value, by: row.target_by },
  };
}
