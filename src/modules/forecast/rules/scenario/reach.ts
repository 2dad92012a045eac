import type { Capacity } from './effects.ts';
import type { NumberField } from './typed.ts';

/** The ends of a slider and how far a step of it goes; a number beside it may go further (`limits`). */
type Reach = { readonly least: number; readonly most: number; readonly step: number };

/** A usual number a year of a whole city of Rotterdam's size, made as small as a synthetic city is. Ours. */
export const perYear = (field: 'dwellings' | 'migrants' | 'refugees', scale: number): number =>
  Math.max(1, Math.round({ dwellings: 3000, migrants: 3000, refugees: 1000 }[field] * scale));

/** Placements with a wage subsidy more a month that are usual to think of. */
export const perMonth = (scale: number): number =>
  Math.max(1, Math.round(perYear('refugees', scale) / 50));

/** How far a slider reaches: half more or fewer coaches than there are, twice the usual number of a year. */
export function reachOf(field: NumberField, capacity: Capacity, scale: number): Reach {
  switch (field) {
    case 'inflow':
    case 'vacancies':
      return { least: -50, most: 50, step: 1 };
    case 'fte_work':
    case 'fte_prestatie010':
    case 'fte_youth': {
      const service = field.slice(4) as 'work' | 'prestatie010' | 'youth';
      return around((capacity[service]?.fte ?? 0) / 2, 0.1);
    }
    case 'subsidies':
      return { ...around(5 * perMonth(scale), 1), least: 0 };
    default:
      return around(2 * perYear(field, scale), 1);
  }
}

/** To both sides in at most fifty steps of 1, 2 or 5 and their tens. */
function around(far: number, finest: number): Reach {
  const ideal = Math.max(finest, far / 50);
  const ten = 10 ** Math.floor(Math.log10(ideal) + 1e-9);
  const times = [1, 2, 5, 10].find((one) => one * ten >= ideal - 1e-9) ?? 10;
  const step = times * ten;
  const steps = Math.max(1, Math.ceil(far / step - 1e-9));
  const most = Number((steps * step).toFixed(1));
  return { least: -most, most, step: Number(step.toFixed(1)) };
}
