import { addMonths, type Day, findDay } from '#kernel/day.ts';
import { ok, type Result, refuse } from '#kernel/result.ts';
import type { AbsenceToPlan } from './absence-to-plan.ts';

export type AbsenceFault = 'choose' | 'no-day' | 'share' | 'order' | 'too-far' | 'self';
export type AbsenceFaults = Readonly<
  Partial<Record<'staff' | 'share' | 'from' | 'until' | 'standIn', AbsenceFault>>
>;

type Typed = { text(name: string): string };

/** Reads who is away, for which share of the hours, from when until when; never why. */
export function readAbsence(
  form: Typed,
  colleagues: readonly number[],
  today: Day,
): Result<AbsenceToPlan, AbsenceFaults> {
  const staffId = colleagues.find((id) => String(id) === form.text('staff'));
  const standIn = colleagues.find((id) => String(id) === form.text('standIn'));
  const share = /^\d{1,3}$/.test(form.text('share')) ? Number(form.text('share')) : 0;
  const from = findDay(form.text('from'));
  const faults: AbsenceFaults = {
    ...(staffId === undefined ? { staff: 'choose' } : {}),
    ...(share < 1 || share > 100 ? { share: 'share' } : {}),
    ...fromFault(from, today),
    ...untilFault(form.text('until'), from),
    ...(standIn !== undefined && standIn === staffId ? { standIn: 'self' } : {}),
  };
  if (staffId === undefined || from === undefined || Object.keys(faults).length > 0)
    return refuse(faults);
  return ok({ staffId, share, from, until: findDay(form.text('until')), standIn });
}

function fromFault(from: Day | undefined, today: Day): AbsenceFaults {
  if (from === undefined) return { from: 'no-day' };
  return from > addMonths(today, 12) || from < addMonths(today, -12) ? { from: 'too-far' } : {};
}

function untilFault(typed: string, from: Day | undefined): AbsenceFaults {
  if (typed === '') return {};
  const until = findDay(typed);
  if (until === undefined) return { until: 'no-day' };
  return from !== undefined && until <= from ? { until: 'order' } : {};
}
