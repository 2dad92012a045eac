import {
  type Chain,
  type Course,
  checkChain,
  emptyCourse,
  fillMonth,
  gone,
  type Plan,
} from './chain.ts';

/**
 * The expected course, without chance: linear in who is there. `start` counts persons by state. With
 * `leaving` so many more leave for good each month, spread over the whole stock.
 */
export function expectCourse(chain: Chain, plan: Plan, start: Float64Array, leaving = 0): Course {
  checkChain(chain, plan);
  const { states, cells, events, cellOf, next, target, counted } = chain;
  const course = emptyCourse(chain, plan);
  const probability = new Float64Array(cells * events);
  const moves = movesOf(chain);
  const chance = new Float64Array(moves.lead.length);
  const there = new Float64Array(cells);
  let now = Float64Array.from(start);
  let then = new Float64Array(states);
  for (let month = 0; month < plan.months; month += 1) {
    fillMonth(chain, plan, month, probability);
    fillMoves(moves, probability, chance);
    then.fill(0);
    there.fill(0);
    for (let state = 0; state < states; state += 1) {
      const people = now[state] as number;
      if (people === 0) continue;
      const cell = cellOf[state] as number;
      add(there, cell, people);
      let left = people;
      for (let at = moves.from[cell] as number; at < (moves.from[cell + 1] as number); at += 1) {
        const moved = people * (chance[at] as number);
        left -= moved;
        move(then, target[state * events + (moves.lead[at] as number)] as number, moved);
      }
      move(then, next[state] as number, left);
    }
    for (let cell = 0; cell < cells; cell += 1) {
      const people = there[cell] as number;
      if (people === 0) continue;
      for (let event = 0; event < events; event += 1)
        add(
          course.happened,
          month * events + event,
          people * (probability[cell * events + event] as number),
        );
    }
    for (let entry = 0; entry < plan.entries.length; entry += 1) {
      const came = plan.inflow[month * plan.entries.length + entry] as number;
      add(course.entered, month, came);
      move(then, plan.entries[entry] as number, came);
    }
    if (leaving !== 0) takeOut(chain, then, leaving);
    for (let state = 0; state < states; state += 1) {
      add(course.cells, month * cells + (cellOf[state] as number), then[state] as number);
    }
    [now, then] = [then, now];
  }
  return course;

  function takeOut({ cellOf: cell }: Chain, who: Float64Array, count: number): void {
    let stock = 0;
    for (let state = 0; state < states; state += 1) {
      if (counted[cell[state] as number] === 1) stock += who[state] as number;
    }
    const stay = stock <= count ? 0 : 1 - count / stock;
    for (let state = 0; state < states; state += 1) {
      if (counted[cell[state] as number] === 1) who[state] = (who[state] as number) * stay;
    }
  }
}

/** By cell, one after the other: events that lead to the same place from each of its states, as one move. */
type Moves = {
  readonly from: Uint32Array;
  /** By move: an event of it, for where it leads. */
  readonly lead: Uint8Array;
  /** By cell × event: its move. */
  readonly moveOf: Uint32Array;
};

const known = new WeakMap<Chain, Moves>();

function movesOf(chain: Chain): Moves {
  const found = known.get(chain) ?? findMoves(chain);
  known.set(chain, found);
  return found;
}

function findMoves({ states, cells, events, cellOf, target }: Chain): Moves {
  const statesOf: number[][] = Array.from({ length: cells }, () => []);
  for (let state = 0; state < states; state += 1) statesOf[cellOf[state] as number]?.push(state);
  const from = new Uint32Array(cells + 1);
  const lead: number[] = [];
  const moveOf = new Uint32Array(cells * events);
  for (let cell = 0; cell < cells; cell += 1) {
    from[cell] = lead.length;
    const places = new Map<string, number>();
    for (let event = 0; event < events; event += 1) {
      const leadsTo = (statesOf[cell] ?? []).map((state) => target[state * events + event]).join();
      const move = places.get(leadsTo) ?? lead.length;
      if (move === lead.length) lead.push(event);
      places.set(leadsTo, move);
      moveOf[cell * events + event] = move;
    }
  }
  from[cells] = lead.length;
  return { from, lead: Uint8Array.from(lead), moveOf };
}

function fillMoves({ moveOf }: Moves, probability: Float64Array, into: Float64Array): void {
  into.fill(0);
  for (let at = 0; at < moveOf.length; at += 1)
    add(into, moveOf[at] as number, probability[at] as number);
}

const add = (list: Float64Array, at: number, value: number): void => {
  list[at] = (list[at] as number) + value;
};

const move = (list: Float64Array, state: number, value: number): void => {
  if (state !== gone) list[state] = (list[state] as number) + value;
};

/** The stock by month: the persons in cells that count. */
export function stockOf({ cells, counted }: Chain, course: Course): Float64Array {
  const months = course.cells.length / cells;
  const stock = new Float64Array(months);
  for (let month = 0; month < months; month += 1) {
    for (let cell = 0; cell < cells; cell += 1) {
      if (counted[cell] === 1) add(stock, month, course.cells[month * cells + cell] as number);
    }
  }
  return stock;
}
