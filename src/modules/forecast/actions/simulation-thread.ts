import { type Asked, simulateDraw } from '../rules/stock/simulate-draw.ts';

export type Part = { readonly asked: Asked; readonly from: number; readonly until: number };

/** What a thread does: the draws of a part, one after another. */
export function simulatePart({ asked, from, until }: Part) {
  return Array.from({ length: until - from }, (_, at) => simulateDraw(asked, from + at));
}
