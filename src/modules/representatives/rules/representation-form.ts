import { addMonths, type Day, findDay } from '#kernel/day.ts';
import { ok, type Result, refuse } from '#kernel/result.ts';
import { type GroundCode, groundCodes, grounds, type Topic, topics } from './grounds.ts';

/** Who may act for the client, as a worker enters it after seeing the court's decision or the mandate. */
export type RepresentationToAdd = {
  readonly ground: GroundCode;
  /** Of a mandate: what it says; else nothing, as the ground gives it. */
  readonly topics: readonly Topic[];
  readonly name: string;
  readonly phone: string | undefined;
  readonly email: string | undefined;
  readonly evidence: string;
  /** BSN or number of the chamber of commerce with which the representative signs in. */
  readonly number: string | undefined;
  readonly from: Day;
};

export type RepresentationFault =
  | 'ground'
  | 'topics'
  | 'name'
  | 'phone'
  | 'email'
  | 'evidence'
  | 'number'
  | 'from';

type Typed = { text(name: string): string; texts(name: string): readonly string[] };

const within = (text: string, longest: number) => text !== '' && text.length <= longest;

/** All faults at once, by field. */
export function readRepresentation(
  form: Typed,
  today: Day,
): Result<RepresentationToAdd, readonly RepresentationFault[]> {
  const ground = groundCodes.find((code) => code === form.text('ground'));
  const asked = topics.filter((topic) => form.texts('topics').includes(topic));
  const written = ground !== undefined && grounds[ground].topics === undefined;
  const from = findDay(form.text('from'));
  const wrong: Readonly<Record<RepresentationFault, boolean>> = {
    ground: ground === undefined,
    topics: written && asked.length === 0,
    ...wrongTexts(form),
    from: from === undefined || from > addMonths(today, 12),
  };
  const faults = (Object.keys(wrong) as RepresentationFault[]).filter((field) => wrong[field]);
  if (ground === undefined || from === undefined || faults.length > 0) return refuse(faults);
  const given = (name: string) => form.text(name) || undefined;
  return ok({
    ground,
    topics: written ? asked : [],
    name: form.text('name'),
    phone: given('phone'),
    email: given('email'),
    evidence: form.text('evidence'),
    number: given('number'),
    from,
  });
}

const shapes = {
  phone: /^[+\d][\d ()-]{7,18}$/,
  email: /^[^\s@]{1,64}@[^\s@]{3,55}$/,
  number: /^\d{8,9}$/,
};

function wrongTexts(form: Typed) {
  // What need not be filled in is right when it is empty.
  const odd = (name: keyof typeof shapes) =>
    form.text(name) !== '' && !shapes[name].test(form.text(name));
  return {
    name: !within(form.text('name'), 120),
    phone: odd('phone'),
    email: odd('email'),
    evidence: !within(form.text('evidence'), 200),
    number: odd('number'),
  };
}
