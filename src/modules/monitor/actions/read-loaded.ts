import { existsSync, readFileSync } from 'node:fs';
import { CsvError, parse } from 'csv-parse/sync';
import { z } from 'zod';
import { firstQuarter2024 } from '#facts/published/four-cities.ts';
import { ok, type Result, refuse } from '#kernel/result.ts';
import type { CityFigures, LoadedFigures, MoneyYear } from '../rules/loaded-figures.ts';

const number = z.string().regex(/^-?\d+(\.\d+)?$/, 'is no number with a decimal point');
const whole = z.string().regex(/^\d+$/, 'is no whole number of euros');
const text = z.string().min(1, 'is empty');

const cityRow = z.strictObject({
  period: z.string().regex(/^[1-9]\d{3}T[123]$/, 'is no period as 2024T1'),
  city: text,
  volume_pct: number.transform(Number),
  inflow_pct: number.transform(Number),
  outflow_pct: number.transform(Number),
  about_nl: text,
  about_en: text,
  source: text,
});
const moneyRow = z.strictObject({
  year: z.string().regex(/^20\d\d$/, 'is no year as 2024'),
  budget: whole.transform(Number),
  benefits: whole.transform(Number),
  wage_subsidies: whole.transform(Number),
  recovered: whole.transform(Number),
  source: text,
});

const { period, about, source, cities } = firstQuarter2024;

/** What comes with the product: the published first quarter of 2024 of the four large cities; no money. */
export const shippedFigures: LoadedFigures = {
  cities: cities.map((city) => ({ ...city, period, about, source })),
  money: [],
};

/**
 * The figures of other sources in a folder: `four-cities.csv` and `buig.csv`, either may lack (docs/runbook.md).
 * What the product brings stays for periods that the file does not name. The refusal is a sentence.
 */
export function readLoadedFigures(folder: string | undefined): Result<LoadedFigures, string> {
  if (folder === undefined || folder === '') return ok(shippedFigures);
  if (!existsSync(folder)) {
    return refuse(`WERKSPOOR_FIGURES: there is no folder ${folder}: correct it, or leave it out.`);
  }
  const read = readRows(`${folder}/four-cities.csv`, cityRow);
  if (!read.ok) return read;
  const money = readRows(`${folder}/buig.csv`, moneyRow);
  if (!money.ok) return money;
  const own = read.value.map(cityOf);
  const named = new Set(own.map((row) => row.period));
  const shipped = shippedFigures.cities.filter((row) => !named.has(row.period));
  return ok({ cities: [...own, ...shipped], money: money.value.map(moneyOf) });
}

const cityOf = (row: z.infer<typeof cityRow>): CityFigures => ({
  period: row.period,
  city: row.city,
  volume: row.volume_pct,
  inflow: row.inflow_pct,
  outflow: row.outflow_pct,
  about: { nl: row.about_nl, en: row.about_en },
  source: row.source,
});

const moneyOf = (row: z.infer<typeof moneyRow>): MoneyYear => ({
  year: Number(row.year),
  budget: row.budget,
  benefits: row.benefits,
  wageSubsidies: row.wage_subsidies,
  recovered: row.recovered,
  source: row.source,
});

function readRows<Row>(path: string, schema: z.ZodType<Row>): Result<readonly Row[], string> {
  if (!existsSync(path)) return ok([]);
  const rows = parseCsv(path);
  if (!rows.ok) return rows;
  const read: Row[] = [];
  for (const [index, row] of rows.value.entries()) {
    const checked = schema.safeParse(row);
    if (checked.success) {
      read.push(checked.data);
      continue;
    }
    const [first] = checked.error.issues;
    const keys = first?.code === 'unrecognized_keys' ? first.keys : (first?.path ?? []);
    const where = `${path}, line ${index + 2}, column ${keys.join(', ')}`;
    return refuse(`WERKSPOOR_FIGURES: ${where}: ${first?.message ?? 'is not right'}.`);
  }
  return ok(read);
}

function parseCsv(path: string): Result<readonly unknown[], string> {
  try {
    return ok(parse(readFileSync(path), { columns: true, bom: true, trim: true }));
  } catch (error) {
    const why = error instanceof CsvError ? error.message : 'it cannot be read';
    return refuse(`WERKSPOOR_FIGURES: ${path}: ${why}.`);
  }
}
