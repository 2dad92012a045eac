/**
 * A population that moves month by month between states. Every month something may happen to a person (one of
 * `events`, with a probability that hangs on the cell of the state); to whom nothing happens the month just
 * passes. States are fine (a month of duration each), cells are what probabilities are known for.
 */
export type Chain = {
  readonly states: number;
  readonly cells: number;
  readonly events: number;
  /** By state. */
  readonly cellOf: Uint16Array;
  /** By state: where a person is a month later when nothing happened; `gone`: nowhere. */
  readonly next: Uint16Array;
  /** By state × event: where the event leads. */
  readonly target: Uint16Array;
  /** By cell: 1 when its persons belong to the stock. */
  readonly counted: Uint8Array;
};

/** No state: the person has left for good. */
export const gone = 0xffff;

/** What is assumed of the months ahead. */
export type Plan = {
  readonly months: number;
  /** By cell × event: the probability in a month. */
  readonly base: Float64Array;
  /** By cell × event: which factor it is multiplied with. */
  readonly factorOf: Uint16Array;
  readonly factors: number;
  /** By month × factor. */
  readonly factor: Float64Array;
  /** The states in which people come in. */
  readonly entries: Uint16Array;
  /** By month × entry: how many are expected. */
  readonly inflow: Float64Array;
};

/** What came of the months: counts at the end of each, and what happened in it. */
export type Course = {
  /** By month × cell, at the end of the month. */
  readonly cells: Float64Array;
  /** By month × event. */
  readonly happened: Float64Array;
  /** By month: who came in anew. */
  readonly entered: Float64Array;
};

export const emptyCourse = ({ cells, events }: Chain, { months }: Plan): Course => ({
  cells: new Float64Array(months * cells),
  happened: new Float64Array(months * events),
  entered: new Float64Array(months),
});

/**
 * The probabilities of one month, by cell × event. Factors may raise them; together they never pass 1, the
 * likelier event keeping its share.
 */
export function fillMonth(chain: Chain, plan: Plan, month: number, into: Float64Array): void {
  const { cells, events } = chain;
  const { base, factorOf, factor, factors } = plan;
  for (let cell = 0; cell < cells; cell += 1) {
    const row = cell * events;
    let total = 0;
    for (let at = row; at < row + events; at += 1) {
      const raised =
        (base[at] as number) * (factor[month * factors + (factorOf[at] as number)] as number);
      into[at] = raised;
      total += raised;
    }
    if (total <= 1) continue;
    for (let at = row; at < row + events; at += 1) into[at] = (into[at] as number) / total;
  }
}

/** Throws when the parts do not fit: a bug of who made them, not of the data. */
export function checkChain(chain: Chain, plan: Plan): void {
  const { states, cells, events } = chain;
  const sizes: readonly (readonly [string, number, number])[] = [
    ['cellOf', chain.cellOf.length, states],
    ['next', chain.next.length, states],
    ['target', chain.target.length, states * events],
    ['counted', chain.counted.length, cells],
    ['base', plan.base.length, cells * events],
    ['factorOf', plan.factorOf.length, cells * events],
    ['factor', plan.factor.length, plan.months * plan.factors],
    ['inflow', plan.inflow.length, plan.months * plan.entries.length],
  ];
  for (const [name, length, expected] of sizes) {
    if (length !== expected) throw new Error(`${name} has ${length} numbers, not ${expected}`);
  }
  if (states >= gone) throw new Error(`${states} states are too many`);
  const numbers = [plan.base, plan.factor, plan.inflow];
  if (numbers.some((list) => list.some((value) => !(value >= 0) || value === Infinity))) {
    throw new Error('probabilities, factors and inflow are 0 or more');
  }
}
