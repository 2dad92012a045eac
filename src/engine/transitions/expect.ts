import { type Chain, type Course, checkChain, emptyCourse, fillMonth, type Plan } from './chain.ts';
import { type Layout, layoutOf } from './layout.ts';

/**
 * The expected course, without chance: linear in who is there. `start` counts persons by state. With
 * `leaving` so many more leave for good each month, spread over the whole stock.
 */
export function expectCourse(chain: Chain, plan: Plan, start: Float64Array, leaving = 0): Course {
  checkChain(chain, plan);
  const { states, cells, events, counted } = chain;
  const course = emptyCourse(chain, plan);
  const layout = layoutOf(chain);
  const { placeOf } = layout;
  const probability = new Float64Array(cells * events);
  const chance = new Float64Array(layout.ways.length);
  // By place; the last one is for who is gone.
  let now = new Float64Array(states + 1);
  let then = new Float64Array(states + 1);
  for (let state = 0; state < states; state += 1)
    now[placeOf[state] as number] = start[state] as number;
  let there = countCells(layout, now, new Float64Array(cells));
  for (let month = 0; month < plan.months; month += 1) {
    fillMonth(chain, plan, month, probability);
    chance.fill(0);
    for (let at = 0; at < probability.length; at += 1)
      add(chance, layout.wayOf[at] as number, probability[at] as number);
    then.fill(0);
    pass(layout, chance, there, now, then);
    countEvents(there, probability, course.happened.subarray(month * events, (month + 1) * events));
    for (let entry = 0; entry < plan.entries.length; entry += 1) {
      const came = plan.inflow[month * plan.entries.length + entry] as number;
      add(course.entered, month, came);
      add(then, placeOf[plan.entries[entry] as number] as number, came);
    }
    if (leaving !== 0) takeOut(layout, counted, then, leaving);
    there = countCells(layout, then, course.cells.subarray(month * cells, (month + 1) * cells));
    [now, then] = [then, now];
  }
  return course;
}

/** Moves everybody a month on, cell by cell. */
function pass(
  { from, way, ways, next }: Layout,
  chance: Float64Array,
  there: Float64Array,
  now: Float64Array,
  then: Float64Array,
): void {
  for (let cell = 0; cell < there.length; cell += 1) {
    const people = there[cell] as number;
    if (people === 0) continue;
    const [first, last] = [from[cell] as number, from[cell + 1] as number];
    let stay = 1;
    for (let at = way[cell] as number; at < (way[cell + 1] as number); at += 1) {
      const share = chance[at] as number;
      const leads = ways[at];
      if (share === 0 || leads === undefined) continue;
      stay -= share;
      if (leads.length === 1) add(then, leads[0] as number, people * share);
      else
        for (let place = first; place < last; place += 1)
          add(then, leads[place - first] as number, share * (now[place] as number));
    }
    for (let place = first; place < last; place += 1)
      add(then, next[place] as number, stay * (now[place] as number));
  }
}

function countEvents(there: Float64Array, probability: Float64Array, into: Float64Array): void {
  for (let cell = 0; cell < there.length; cell += 1) {
    const people = there[cell] as number;
    if (people === 0) continue;
    for (let event = 0; event < into.length; event += 1)
      add(into, event, people * (probability[cell * into.length + event] as number));
  }
}

function countCells({ from }: Layout, who: Float64Array, into: Float64Array): Float64Array {
  for (let cell = 0; cell < into.length; cell += 1) {
    let people = 0;
    for (let place = from[cell] as number; place < (from[cell + 1] as number); place += 1)
      people += who[place] as number;
    into[cell] = people;
  }
  return into;
}

function takeOut(layout: Layout, counted: Uint8Array, who: Float64Array, count: number): void {
  const there = countCells(layout, who, new Float64Array(counted.length));
  const stock = there.reduce((sum, people, cell) => sum + (counted[cell] === 1 ? people : 0), 0);
  const stay = stock <= count ? 0 : 1 - count / stock;
  for (let cell = 0; cell < there.length; cell += 1) {
    if (counted[cell] !== 1) continue;
    const [first, last] = [layout.from[cell] as number, layout.from[cell + 1] as number];
    for (let place = first; place < last; place += 1) who[place] = (who[place] as number) * stay;
  }
}

const add = (list: Float64Array, at: number, value: number): void => {
  list[at] = (list[at] as number) + value;
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
