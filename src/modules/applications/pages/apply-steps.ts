import { addMonths, type Day, findDay } from '#kernel/day.ts';
import type { Field } from '#web/field.tsx';
import { type Language, pick } from '#web/words.ts';
import { situationField } from '../public-fields.ts';
import { publicWords } from '../public-words.ts';
import { situationWords } from '../question-words.ts';
import { postcodeOf } from '../rules/new-application.ts';
import { type Question, questions } from '../rules/situation.ts';
import type { Answers } from './public-step.tsx';

type Words = ReturnType<typeof pick<typeof publicWords>>;

export type ApplyStep = {
  readonly id: string;
  readonly title: (language: Language) => string;
  readonly when?: (answers: Answers) => boolean;
  readonly fields: (t: Words, language: Language) => readonly Field[];
  /** By field name what is wrong with the answers. */
  readonly faults: (answers: Answers, t: Words, today: Day) => Readonly<Record<string, string>>;
};

const say =
  (key: 'name' | 'birthDate' | 'address' | 'reach' | 'partnerWho' | 'from') =>
  (language: Language) =>
    publicWords[key][language];

/** The fields of these names that were left empty. */
const missing = (answers: Answers, names: readonly string[], sentence: string) =>
  Object.fromEntries(names.filter((name) => !answers[name]).map((name) => [name, sentence]));

const choice = (question: Question, when?: (answers: Answers) => boolean): ApplyStep => ({
  id: question,
  title: (language) => situationWords[question].ask[language],
  ...(when ? { when } : {}),
  fields: (_, language) => [situationField(question, language)],
  faults: (answers, t) =>
    (questions[question] as readonly string[]).includes(answers[question] ?? '')
      ? {}
      : { [question]: t.choose },
});

const person = (prefix: string, t: Words): readonly Field[] => [
  {
    kind: 'text',
    name: `${prefix}given_names`,
    label: t.givenNames,
    autocomplete: prefix ? 'off' : 'given-name',
    maxlength: 80,
  },
  {
    kind: 'text',
    name: `${prefix}family_name`,
    label: t.familyName,
    autocomplete: prefix ? 'off' : 'family-name',
    maxlength: 80,
  },
];

const pastDay = (text: string | undefined, today: Day) => {
  const day = findDay(text ?? '');
  return day !== undefined && day <= today;
};

/** One thing at a time, in this order. */
const applySteps: readonly ApplyStep[] = [
  {
    id: 'name',
    title: say('name'),
    fields: (t) => person('', t),
    faults: (answers, t) => missing(answers, ['given_names', 'family_name'], t.required),
  },
  {
    id: 'birth',
    title: say('birthDate'),
    fields: (t) => [{ kind: 'date', name: 'birth_date', label: t.birthDate }],
    faults: (answers, t, today) =>
      pastDay(answers['birth_date'], today) ? {} : { birth_date: t.dayFault },
  },
  {
    id: 'address',
    title: say('address'),
    fields: (t) => [
      { kind: 'text', name: 'street', label: t.street, maxlength: 80 },
      { kind: 'text', name: 'house_number', label: t.houseNumber, short: true, maxlength: 12 },
      {
        kind: 'text',
        name: 'postcode',
        label: t.postcode,
        hint: t.postcodeHint,
        autocomplete: 'postal-code',
        short: true,
        maxlength: 7,
      },
    ],
    faults: (answers, t) => ({
      ...missing(answers, ['street', 'house_number'], t.required),
      ...(/^[1-9][0-9]{3}[A-Z]{2}$/.test(postcodeOf(answers['postcode'] ?? ''))
        ? {}
        : { postcode: t.postcodeFault }),
    }),
  },
  {
    id: 'reach',
    title: say('reach'),
    fields: (t) => [
      {
        kind: 'text',
        name: 'phone',
        label: t.phone,
        hint: t.reachHint,
        inputmode: 'tel',
        autocomplete: 'tel',
        maxlength: 20,
        optional: true,
      },
      {
        kind: 'text',
        name: 'email',
        label: t.email,
        inputmode: 'email',
        autocomplete: 'email',
        maxlength: 120,
        optional: true,
      },
    ],
    faults: (answers, t) => {
      const { phone = '', email = '' } = answers;
      if (phone === '' && email === '') return { phone: t.reachFault };
      return email === '' || /^[^@\s]+@[^@\s]+\.[^@\s]+$/.test(email) ? {} : { email: t.mailFault };
    },
  },
  choice('partner'),
  {
    id: 'partner_who',
    title: say('partnerWho'),
    when: ({ partner }) => partner === 'yes',
    fields: (t) => [
      ...person('partner_', t),
      { kind: 'date', name: 'partner_birth_date', label: t.birthDate },
    ],
    faults: (answers, t, today) => ({
      ...missing(answers, ['partner_given_names', 'partner_family_name'], t.required),
      ...(pastDay(answers['partner_birth_date'], today) ? {} : { partner_birth_date: t.dayFault }),
    }),
  },
  choice('children'),
  choice('housing'),
  choice('nationality'),
  choice('income'),
  choice('ended'),
  {
    id: 'from',
    title: say('from'),
    fields: (t) => [
      { kind: 'date', name: 'wished_from', label: t.from, hint: t.fromHint },
      {
        kind: 'textarea',
        name: 'retroactive_why',
        label: t.whyLater,
        rows: 3,
        maxlength: 300,
        optional: true,
      },
    ],
    faults: (answers, t, today) => {
      const day = findDay(answers['wished_from'] ?? '');
      if (day === undefined) return { wished_from: t.dayExists };
      return day < today && !answers['retroactive_why'] ? { retroactive_why: t.required } : {};
    },
  },
];

/** Every name that a step asks, and the mark of the page that is filled in. */
export const applyNames: ReadonlySet<string> = new Set([
  'token',
  ...applySteps.flatMap(({ fields }) =>
    fields(pick(publicWords, 'nl'), 'nl').map(({ name }) => name),
  ),
]);

export const stepsFor = (answers: Answers): readonly ApplyStep[] =>
  applySteps.filter(({ when }) => when === undefined || when(answers));

export function isUnder27(answers: Answers, today: Day): boolean {
  const birth = findDay(answers['birth_date'] ?? '');
  return birth !== undefined && addMonths(birth, 27 * 12) > today;
}
