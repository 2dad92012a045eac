import type { Formatting } from '#web/formatting.ts';
import type { Unit } from './content.ts';

/** How a value stands at an axis and beside a bar. */
export function unitFormat(unit: Unit, { number, share, euro }: Formatting) {
  switch (unit) {
    case 'number':
      return (value: number): string => number(value, Number.isInteger(value) ? 0 : 1);
    case 'share':
      return (value: number): string => share(value, 1);
    case 'euro':
      return (cents: number): string => euro(cents);
  }
}

/** Ticks: whole percentages and whole euros, as long as the steps between them are. */
export function tickFormat(unit: Unit, span: number, formatting: Formatting) {
  if (unit === 'share')
    return (value: number): string => formatting.share(value, span < 0.05 ? 1 : 0);
  if (unit === 'euro')
    return (cents: number): string => `€ ${formatting.number(cents / 100, span < 500 ? 2 : 0)}`;
  return (value: number): string => formatting.number(value, span < 5 ? 1 : 0);
}

/** Width in pixels that a text of 13 px takes at most: DejaVu, the widest of our fonts, 0.62 em. */
export const textWidth = (text: string): number => Math.ceil(text.length * 13 * 0.62);
