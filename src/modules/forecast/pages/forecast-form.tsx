import type { Field } from '#web/field.tsx';
import { FilterForm, type FormErrors } from '#web/form.tsx';
import { monthAfter } from '../rules/month.ts';
import { reachOf } from '../rules/scenario/reach.ts';
import {
  horizons,
  limits,
  type NumberField,
  numberFields,
  type Typed,
  type TypedError,
} from '../rules/scenario/typed.ts';
import type { ForecastDesk } from './desk.ts';

type ForecastFormProps = {
  readonly desk: ForecastDesk;
  readonly action: string;
  readonly typed: Typed;
  /** How far ahead the page looks. */
  readonly months: number;
  readonly errors: readonly TypedError[];
};

/** What may change, as a form in the address: without script, to keep and to send to a colleague. */
export function ForecastForm({ desk, action, typed, months, errors }: ForecastFormProps) {
  const { t, language, ground } = desk;
  const { target, model } = ground;
  const values = {
    from: monthAfter(model.origin, 1),
    target: String(target.value),
    by: target.by,
    ...Object.fromEntries(Object.entries(typed).filter(([, value]) => value !== '')),
    ...(errors.some(({ field }) => field === 'months') ? {} : { months: String(months) }),
  };
  return (
    <FilterForm
      language={language}
      action={action}
      fields={fieldsOf(desk)}
      values={values}
      errors={sayErrors(desk, errors)}
      submit={t.show}
      live
    />
  );
}

function fieldsOf(desk: ForecastDesk): readonly Field[] {
  const { t, f, ground } = desk;
  const months = Array.from({ length: 36 }, (_, at) => monthAfter(ground.model.origin, at + 1));
  return [
    ...numberFields.map(
      (name): Field => ({
        kind: 'slider',
        name,
        label: t[name],
        hint: hintOf(desk, name),
        reach: reachOf(name, ground.capacity, ground.manifest.scale ?? 1),
        unit: unitOf(desk, name),
        none: t.unchanged,
        maxlength: 8,
      }),
    ),
    { kind: 'checkbox', name: 'model', label: t.model },
    {
      kind: 'select',
      name: 'from',
      label: t.from,
      choices: months.map((month) => ({ value: month, label: f.month(month) })),
    },
    {
      kind: 'select',
      name: 'months',
      label: t.months,
      choices: horizons.map((one) => ({ value: String(one), label: t.monthsChoice(String(one)) })),
    },
    {
      kind: 'text',
      name: 'target',
      label: t.targetField,
      inputmode: 'numeric',
      short: true,
      maxlength: 8,
    },
    { kind: 'date', name: 'by', label: t.byField },
  ];
}

function unitOf({ t }: ForecastDesk, name: NumberField): string {
  if (name === 'inflow' || name === 'vacancies') return '%';
  if (name.startsWith('fte_')) return ' fte';
  return name === 'subsidies' ? t.aMonth : t.aYear;
}

function hintOf({ t, f, ground }: ForecastDesk, name: NumberField): string | undefined {
  const [kind, service] = name.split('_');
  const now =
    kind === 'fte' ? ground.capacity[service as 'work' | 'prestatie010' | 'youth'] : undefined;
  if (now === undefined || now.fte <= 0) return undefined;
  return t.fteNow(f.number(now.fte, 1), f.number(now.clients / now.fte));
}

function sayErrors({ t, f }: ForecastDesk, errors: readonly TypedError[]): FormErrors {
  return Object.fromEntries(
    errors.map((error) => {
      switch (error.kind) {
        case 'number':
          return [
            error.field,
            t.errorNumber(
              t[error.field],
              f.number(limits[error.field][0]),
              f.number(limits[error.field][1]),
            ),
          ];
        case 'choice':
          return [error.field, t.errorChoice];
        case 'target':
          return [error.field, t.errorTarget];
        case 'by':
          return [error.field, t.errorBy(f.day(error.first), f.day(error.last))];
      }
    }),
  );
}
