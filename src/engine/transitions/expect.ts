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
  const possible = possibleEvents(chain, plan);
  let now = Float64Array.from(start);
  let then = new Float64Array(states);
  for (let month = 0; month < plan.months; month += 1) {
    fillMonth(chain, plan, month, probability);
    then.fill(0);
    for (let state = 0; state < states; state += 1) {
      const there = now[state] as number;
      if (there === 0) continue;
      const cell = cellOf[state] as number;
      let left = there;
      // Only what can happen in the cell at all.
      for (
        let at = possible.from[cell] as number;
        at < (possible.from[cell + 1] as number);
        at += 1
      ) {
        const event = possible.event[at] as number;
        const moved = there * (probability[cell * events + event] as number);
        left -= moved;
        add(course.happened, month * events + event, moved);
        move(then, target[state * events + event] as number, moved);
      }
      move(then, next[state] as number, left);
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

/** By cell, one after the other: the events whose probability is not 0. */
function possibleEvents({ cells, events }: Chain, { base }: Plan) {
  const from = new Uint32Array(cells + 1);
  const event = new Uint8Array(cells * events);
  let found = 0;
  for (let cell = 0; cell < cells; cell += 1) {
    from[cell] = found;
    for (let one = 0; one < events; one += 1) {
      if (base[cell * events + one] === 0) continue;
      event[found] = one;
      found += 1;
    }
  }
  from[cells] = found;
  return { from, event };
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
