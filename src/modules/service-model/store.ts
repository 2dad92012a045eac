import { sql } from 'kysely';
import type { Scoped } from '#database/scope.ts';
import type { Day } from '#kernel/day.ts';
import { readContent } from './kept-content.ts';
import type { ServiceModel } from './rules/model.ts';
import { model2017 } from './shipped/model-2017.ts';
import { model2020 } from './shipped/model-2020.ts';
import { model2024 } from './shipped/model-2024.ts';

const shipped: readonly ServiceModel[] = [model2017, model2020, model2024];

type Row = { readonly model_key: string; readonly from_day: Day; readonly content: unknown };

const read = new WeakMap<Scoped, Promise<readonly ServiceModel[]>>();

/**
 * All models that held, hold or will hold, from old to new: those that ship and what was decided since. A page asks for
 * them in several of its parts; they are read once in a transaction, of which none decides on a version and goes on.
 */
export function listModels(transaction: Scoped): Promise<readonly ServiceModel[]> {
  const models = read.get(transaction) ?? readModels(transaction);
  read.set(transaction, models);
  return models;
}

async function readModels(transaction: Scoped): Promise<readonly ServiceModel[]> {
  const { rows } = await sql<Row>`
    select model_key, from_day, content from service_model.versions
    where state = 'decided' order by from_day`.execute(transaction);
  const decided = rows.map(({ model_key: key, from_day: from, content }) => ({
    ...readContent(content),
    key,
    from,
  }));
  return [...shipped, ...decided].sort((one, other) => (one.from < other.from ? -1 : 1));
}
