import type { Course } from '#engine/transitions/chain.ts';
import {
  ages,
  cellParts,
  cells,
  durations,
  events,
  exits,
  insideCells,
  services,
  sides,
} from './population.ts';
import { trackCodes } from './tracks.ts';

/** The numbers that a forecast tells of each month, one series each. */
export const seriesNames: readonly string[] = [
  'stock',
  ...ages.map((code) => `age:${code}`),
  ...services.map((code) => `service:${code}`),
  ...trackCodes.map((code) => `track:${code}`),
  ...durations.map((code) => `duration:${code}`),
  ...sides.map((code) => `side:${code}`),
  'inflow:new',
  'inflow:return',
  ...exits.map((code) => `exit:${code}`),
];

const placeOf = new Map(seriesNames.map((name, at) => [name, at]));
const place = (name: string): number => {
  const found = placeOf.get(name);
  if (found === undefined) throw new Error(`there is no series ${name}`);
  return found;
};

const firstTrack = place(`track:${trackCodes[0]}`);

/** By cell of the stock: in which series it counts. */
const countedIn: readonly (readonly number[])[] = Array.from({ length: insideCells }, (_, cell) => {
  const { age, service, duration, side } = cellParts(cell);
  return [
    place('stock'),
    place(`age:${ages[age]}`),
    place(`service:${services[service]}`),
    place(`duration:${durations[duration]}`),
    place(`side:${sides[side]}`),
  ];
});

/** By event: in which series it counts; nothing for moves within the stock. */
const happensIn = events.map((code) =>
  code === 'return' ? place('inflow:return') : placeOf.get(`exit:${code}`),
);

/** The series of one course: by series × month; with `tracks`, shares by cell × track, also who is in which track. */
export function seriesOf(course: Course, months: number, tracks?: Float64Array): Float64Array {
  const series = new Float64Array(seriesNames.length * months);
  const add = (name: number, month: number, value: number) => {
    series[name * months + month] = (series[name * months + month] as number) + value;
  };
  for (let month = 0; month < months; month += 1) {
    for (let cell = 0; cell < insideCells; cell += 1) {
      const value = course.cells[month * cells + cell] as number;
      if (value === 0) continue;
      for (const name of countedIn[cell] as readonly number[]) add(name, month, value);
      if (tracks === undefined) continue;
      for (let track = 0; track < trackCodes.length; track += 1)
        add(
          firstTrack + track,
          month,
          value * (tracks[cell * trackCodes.length + track] as number),
        );
    }
    for (let event = 0; event < events.length; event += 1) {
      const name = happensIn[event];
      if (name !== undefined)
        add(name, month, course.happened[month * events.length + event] as number);
    }
    add(place('inflow:new'), month, course.entered[month] as number);
  }
  return series;
}
