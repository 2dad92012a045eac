import { type Day, findDay } from '#kernel/day.ts';

/** Which lines of a log are asked for. */
export type LogFilter = {
  /** Exact; empty for all. */
  readonly clientNumber: string;
  /** A part of the name of a member of staff, as typed. */
  readonly staff: string;
  readonly role: string;
  readonly purpose: string;
  /** First and last day, both counted. */
  readonly from: Day | undefined;
  readonly until: Day | undefined;
};

/** Where a page begins: just before this line, in the order newest first. */
export type Cursor = {
  /** Microseconds since 1970, so that no line of the same millisecond is skipped. */
  readonly at: number;
  readonly id: number;
};

type Query = {
  readonly [name in 'number' | 'staff' | 'role' | 'purpose' | 'from' | 'until' | 'before']?:
    | string
    | undefined;
};

export type LogView = {
  readonly filter: LogFilter;
  readonly before: Cursor | undefined;
  /** What was typed as a day and is none: the page says that it does not count. */
  readonly noDays: readonly string[];
};

/** What the address asks for. */
export function readLogView(query: Query): LogView {
  const typed = (name: keyof Query) => (query[name] ?? '').trim().slice(0, 120);
  return {
    filter: {
      clientNumber: typed('number'),
      staff: typed('staff'),
      role: typed('role'),
      purpose: typed('purpose'),
      from: findDay(typed('from')),
      until: findDay(typed('until')),
    },
    before: readCursor(typed('before')),
    noDays: [typed('from'), typed('until')].filter((day) => day !== '' && !findDay(day)),
  };
}

function readCursor(text: string): Cursor | undefined {
  const [, at, id] = /^(\d{1,16})-(\d{1,15})$/.exec(text) ?? [];
  return at !== undefined && id !== undefined ? { at: Number(at), id: Number(id) } : undefined;
}

export const cursorText = ({ at, id }: Cursor): string => `${at}-${id}`;

/** What was looked for, as the log of looks keeps it: `read-log staff=Jansen from=2026-01-01`. */
export function lookText(log: string, filter: LogFilter): string {
  const parts = Object.entries({
    number: filter.clientNumber,
    staff: filter.staff,
    role: filter.role,
    purpose: filter.purpose,
    from: filter.from,
    until: filter.until,
  }).flatMap(([name, value]) => (value ? [`${name}=${value}`] : []));
  return [log, ...parts].join(' ');
}
