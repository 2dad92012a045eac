import type { Field } from '#web/field.tsx';
import { Form, type FormErrors } from '#web/form.tsx';
import type { Visit } from '#web/route.ts';
import { Link } from '#web/text.tsx';
import { type Language, pick } from '#web/words.ts';
import {
  assignments,
  expectations,
  type Fault,
  type Faults,
  type FieldName,
  fieldsOf,
  type Step,
  type Typed,
} from '../rules/design.ts';
import { methods } from '../rules/fit.ts';
import { outcomeIds, outcomes } from '../rules/outcome.ts';
import { type Place, pools } from '../rules/places.ts';
import { words } from '../words.ts';

type WizardProps = {
  readonly step: Step;
  readonly typed: Typed;
  readonly faults: Faults;
  readonly places: readonly Place[];
  /** Where the form goes; a design that changes has its own address. */
  readonly action: string;
  readonly changes: boolean;
  readonly refused?: string | undefined;
};

/** One of three steps; what the others hold goes along, nothing is kept until the last. */
export function wizardPage(visit: Visit, props: WizardProps) {
  const { step, typed, faults, action, refused } = props;
  const { language } = visit;
  const t = pick(words, language);
  // The name of a programme that stands does not change: it goes along unasked.
  const own = fieldsOf[step].filter((name) => !(props.changes && name === 'name')) as string[];
  const others = Object.entries(typed).filter(([name]) => !own.includes(name));
  const fields = stepFields(props, language);
  const errors: FormErrors = {
    ...(refused === undefined ? {} : { name: refused }),
    ...Object.fromEntries(
      Object.entries(faults).map(([name, fault]) => [
        name,
        faultSentence(fault, fields.find((field) => field.name === name)?.label, language),
      ]),
    ),
  };
  const invalid = Object.keys(errors).length > 0;
  return visit.page({
    title: t.step(step, t[`step${step}`]),
    lead: t.wizardLead,
    width: 'reading',
    breadcrumb: [{ href: '/evaluation', label: t.navigation }],
    invalid,
    status: invalid ? 400 : 200,
    body: (
      <Form
        language={language}
        action={action}
        csrf={visit.csrf}
        fields={fields}
        values={{ ...typed, areas: typed.areas === '' ? [] : typed.areas.split('|') }}
        errors={errors}
        hidden={{ step: String(step), ...Object.fromEntries(others) }}
        submit={step === 3 ? t.writeDown : t.next}
        beside={<Link href="/evaluation">{t.leave}</Link>}
      />
    ),
  });
}

/** In the list on top a sentence has to say which field it speaks of. */
function faultSentence(fault: Fault, label: string | undefined, language: Language): string {
  const sentence = plainSentence(fault, language);
  const unnamed = ['too-short', 'too-long', 'choose'].includes(fault.kind);
  if (!unnamed || label === undefined) return sentence;
  return label.endsWith('?') ? `${label} ${sentence}` : `${label}: ${sentence}`;
}

function plainSentence({ kind, value = '' }: Fault, language: Language): string {
  const t = pick(words, language);
  switch (kind) {
    case 'too-short':
      return t.fault_tooShort(value);
    case 'too-long':
      return t.fault_tooLong(value);
    case 'choose':
      return t.fault_choose;
    case 'no-places':
      return t.fault_noPlaces;
    case 'unknown-place':
      return t.fault_unknownPlace(value);
    case 'no-date':
      return t.fault_noDate(value);
    case 'turns-missing':
      return t.fault_turnsMissing;
    case 'turns-not-asked':
      return t.fault_turnsNotAsked;
    case 'too-many-turns':
      return t.fault_tooManyTurns(value);
  }
}

function stepFields({ step, places, changes }: WizardProps, language: Language): readonly Field[] {
  switch (step) {
    case 1:
      return whatFields(changes, language);
    case 2:
      return whereFields(places, language);
    case 3:
      return comparisonFields(changes, language);
  }
}

function whatFields(changes: boolean, language: Language): readonly Field[] {
  const t = pick(words, language);
  return [
    ...(changes ? [] : [{ kind: 'text', name: 'name', label: t.name, maxlength: 120 } as const]),
    { kind: 'textarea', name: 'question', label: t.question, hint: t.questionHint, rows: 3 },
    {
      kind: 'radios',
      name: 'outcome',
      label: t.outcome,
      choices: outcomeIds.map((id) => ({
        value: id,
        label: outcomes[id].name[language],
        hint: outcomes[id].definition[language],
      })),
    },
    {
      kind: 'radios',
      name: 'expected',
      label: t.expected,
      choices: expectations.map((value) => ({ value, label: t[`expected_${value}`] })),
    },
  ];
}

function whereFields(places: readonly Place[], language: Language): readonly Field[] {
  const t = pick(words, language);
  const areas = [...new Set(places.map(({ area }) => area))].sort();
  const hints = {
    area: t.assignment_areaHint,
    staggered: t.assignment_staggeredHint,
    lottery: t.assignment_lotteryHint,
  };
  return [
    {
      kind: 'checkboxes',
      name: 'areas',
      label: t.areas,
      choices: areas.map((area) => ({ value: area, label: area })),
    },
    {
      kind: 'textarea',
      name: 'neighbourhoods',
      label: t.neighbourhoods,
      hint: t.namesHint,
      optional: true,
      rows: 2,
    },
    { kind: 'date', name: 'startsOn', label: t.startsOn },
    {
      kind: 'radios',
      name: 'assignment',
      label: t.assignment,
      choices: assignments.map((value) => ({
        value,
        label: t[`assignment_${value}`],
        hint: hints[value],
      })),
    },
    {
      kind: 'textarea',
      name: 'turns',
      label: t.turns,
      hint: t.turnsHint,
      optional: true,
      rows: 2,
    },
  ];
}

function comparisonFields(changes: boolean, language: Language): readonly Field[] {
  const t = pick(words, language);
  return [
    {
      kind: 'radios',
      name: 'pool',
      label: t.pool,
      choices: pools.map((value) => ({ value, label: t[`pool_${value}`] })),
    },
    {
      kind: 'textarea',
      name: 'leftOut',
      label: t.leftOut,
      hint: `${t.leftOutHint} ${t.namesHint}`,
      optional: true,
      rows: 2,
    },
    {
      kind: 'radios',
      name: 'method',
      label: t.method,
      hint: t.methodHint,
      choices: methods.map((value) => ({ value, label: t[`method_${value}`] })),
    },
    { kind: 'textarea', name: 'analysis', label: t.analysis, hint: t.analysisHint, rows: 4 },
    ...(changes
      ? [{ kind: 'textarea', name: 'changedBecause', label: t.changedBecause, rows: 2 } as const]
      : []),
  ];
}

const names: readonly FieldName[] = [...fieldsOf[1], ...fieldsOf[2], ...fieldsOf[3]];

export const emptyTyped: Typed = Object.fromEntries(names.map((name) => [name, ''])) as Typed;

/** What was typed so far, and in which step the form was sent. */
export async function readTyped(
  visit: Visit,
): Promise<{ readonly step: Step; readonly typed: Typed }> {
  const form = await visit.context.req.parseBody({ all: true });
  const text = (name: string): string => {
    const value = form[name];
    const all = Array.isArray(value) ? value : [value];
    return all.filter((part) => typeof part === 'string').join('|');
  };
  const step = Number(text('step'));
  return {
    step: step === 2 || step === 3 ? step : 1,
    typed: Object.fromEntries(names.map((name) => [name, text(name)])) as Typed,
  };
}
