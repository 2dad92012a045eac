import { addDays, type Day, daysBetween } from '#kernel/day.ts';
import { endOfTerm } from '#kernel/legal-term.ts';

/** Eight weeks after the application was received (Awb art. 4:13 lid 2). */
const decisionDays = 8 * 7;

/** A term to complete the application (Awb art. 4:5), and when it was completed. */
export type Completion = {
  readonly askedOn: Day;
  readonly dueOn: Day;
  readonly receivedOn: Day | undefined;
};

export type DecisionTerm = {
  /** The last day to decide. */
  readonly due: Day;
  /** By so many days the term moved. */
  readonly suspendedDays: number;
};

/**
 * The last day to decide on an application. The term stands still from the day after completion was asked until the
 * day on which the application was completed, or its term passed unused (Awb art. 4:15 lid 1 onder a); days that two
 * requests share count once. A completion that is still awaited is counted to its last day. The term does not end on
 * a weekend or holiday (Algemene termijnenwet art. 1).
 */
export function decisionTerm(receivedOn: Day, completions: readonly Completion[]): DecisionTerm {
  const suspendedDays = daysIn(completions.map(stillness));
  return { due: endOfTerm(addDays(receivedOn, decisionDays + suspendedDays)), suspendedDays };
}

type Span = { readonly from: Day; readonly until: Day };

const stillness = ({ askedOn, dueOn, receivedOn }: Completion): Span => {
  const passed = addDays(dueOn, 1);
  return {
    from: addDays(askedOn, 1),
    until: receivedOn !== undefined && receivedOn < passed ? receivedOn : passed,
  };
};

function daysIn(spans: readonly Span[]): number {
  let days = 0;
  let counted: Day | undefined;
  for (const { from, until } of spans.toSorted((a, b) => (a.from < b.from ? -1 : 1))) {
    const start = counted !== undefined && counted > from ? counted : from;
    if (until <= start) continue;
    days += daysBetween(start, until);
    counted = until;
  }
  return days;
}
