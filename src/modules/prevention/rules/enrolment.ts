import { addMonths, type Day, findDay } from '#kernel/day.ts';
import { ok, type Result, refuse } from '#kernel/result.ts';

/** Whom the UWV writes to: the last six months of the benefit (Casus WW@Work, 2018). */
const monthsBefore = 6;

export type Enrolment = {
  readonly givenNames: string;
  readonly familyName: string;
  readonly phone: string | undefined;
  readonly email: string | undefined;
  readonly side: 'zuid' | 'rest';
  readonly entryGroup: string;
  readonly benefitEndsOn: Day;
  readonly meetingKey: string;
};

export type EnrolmentFault =
  | 'name-missing'
  | 'no-way-to-reach'
  | 'mail-wrong'
  | 'phone-wrong'
  | 'side-missing'
  | 'group-missing'
  | 'day-missing'
  | 'day-past'
  | 'day-far'
  | 'meeting-missing';

export type EnrolmentForm = { text(name: string): string };

type Faults = Partial<Record<string, EnrolmentFault>>;

/** Reads the public form; what is wrong by field name. `meetings` are the keys that can be chosen. */
export function readEnrolment(
  form: EnrolmentForm,
  today: Day,
  meetings: readonly string[],
  groups: readonly string[],
): Result<Enrolment, Faults> {
  const side = form.text('side');
  const benefitEndsOn = findDay(form.text('benefit_ends_on'));
  const faults: Faults = {
    ...nameFaults(form),
    ...reachFaults(form.text('phone'), form.text('email')),
    ...(side === 'zuid' || side === 'rest' ? {} : { side: 'side-missing' }),
    ...(groups.includes(form.text('entry_group')) ? {} : { entry_group: 'group-missing' }),
    ...dayFaults(benefitEndsOn, today),
    ...(meetings.includes(form.text('meeting')) ? {} : { meeting: 'meeting-missing' }),
  };
  if (Object.keys(faults).length > 0 || benefitEndsOn === undefined) return refuse(faults);
  return ok({
    givenNames: form.text('given_names').slice(0, 80),
    familyName: form.text('family_name').slice(0, 80),
    phone: form.text('phone') || undefined,
    email: form.text('email') || undefined,
    side: side === 'zuid' ? 'zuid' : 'rest',
    entryGroup: form.text('entry_group'),
    benefitEndsOn,
    meetingKey: form.text('meeting'),
  });
}

const nameFaults = (form: EnrolmentForm): Faults => ({
  ...(form.text('given_names') === '' ? { given_names: 'name-missing' } : {}),
  ...(form.text('family_name') === '' ? { family_name: 'name-missing' } : {}),
});

function reachFaults(phone: string, email: string): Faults {
  if (phone === '' && email === '') return { phone: 'no-way-to-reach' };
  return {
    ...(phone === '' || /^[+\d][\d\s-]{8,18}$/.test(phone) ? {} : { phone: 'phone-wrong' }),
    ...(email === '' || /^[^\s@]{1,64}@[^\s@]{1,50}\.[^\s@]{2,}$/.test(email)
      ? {}
      : { email: 'mail-wrong' }),
  };
}

function dayFaults(day: Day | undefined, today: Day): Faults {
  if (day === undefined) return { benefit_ends_on: 'day-missing' };
  if (day < today) return { benefit_ends_on: 'day-past' };
  return day > addMonths(today, monthsBefore) ? { benefit_ends_on: 'day-far' } : {};
}
