import type { Gate } from '#database/scope.ts';
import { choicesOf, hasCode } from '#extract/label-of.ts';
import { subsidyKinds } from '#extract/placement-codes.ts';
import { fileRoute } from '#modules/people/index.ts';
import type { Field } from '#web/field.tsx';
import { FilterForm } from '#web/form.tsx';
import { formatting } from '#web/formatting.ts';
import { centsOf, wholeOf } from '#web/reading.ts';
import type { Route, Visit } from '#web/route.ts';
import { Table } from '#web/table.tsx';
import { type Language, pick } from '#web/words.ts';
import { formFaults } from '../form-faults.ts';
import {
  minimumWage,
  minimumWageKnownUntil,
  type Subsidy,
  wageSubsidy,
} from '../rules/wage-subsidy.ts';
import { words } from '../words.ts';

/** Wage subsidy in both readings of the law; a calculation, nothing is decided or saved. */
export const subsidyPage = (gate: Gate): Route =>
  fileRoute(gate, 'GET /clients/:number/wage-subsidy', async (visit, client) => {
    const { language } = visit;
    const t = pick(words, language);
    const head = await client.open(async (_, found) => found);
    const values = valuesOf(visit);
    const asked = values.kind !== '';
    const errors = asked ? faultsIn(values, language) : {};
    const valid = asked && Object.keys(errors).length === 0;
    return visit.page({
      title: t.subsidyTitle,
      lead: `${head.given_names} ${head.family_name}. ${t.subsidyLead}`,
      breadcrumb: client.breadcrumb(head, t.subsidyTitle),
      ...(Object.keys(errors).length > 0 ? { invalid: true, status: 400 as const } : {}),
      body: (
        <>
          <FilterForm
            language={language}
            action={`${client.href}/wage-subsidy`}
            fields={fields(language)}
            values={values}
            errors={errors}
            submit={t.calculate}
          />
          <Readings language={language} rows={valid ? calculate(values) : []} />
        </>
      ),
    });
  });

type Values = {
  readonly kind: string;
  readonly value: string;
  readonly hours: string;
  readonly wage: string;
};

/** The known amount stands there while it holds; later it has to be entered. */
function valuesOf({ context, day }: Visit): Values {
  const asked = (name: string) => context.req.query(name) ?? '';
  const known = day < minimumWageKnownUntil ? String(minimumWage.cents / 100) : '';
  return {
    kind: asked('kind'),
    value: asked('value'),
    hours: asked('hours'),
    wage: asked('wage') || known,
  };
}

function fields(language: Language): readonly Field[] {
  const t = pick(words, language);
  const { euro } = formatting(language);
  return [
    { kind: 'select', name: 'kind', label: t.kind, choices: choicesOf(subsidyKinds, language) },
    {
      kind: 'text',
      name: 'value',
      label: t.wageValueField,
      hint: t.wageValueHint,
      inputmode: 'numeric',
      short: true,
      optional: true,
    },
    { kind: 'text', name: 'hours', label: t.hours, inputmode: 'numeric', short: true },
    {
      kind: 'text',
      name: 'wage',
      label: t.minimumWage,
      hint: t.minimumWageHint(euro(minimumWage.cents)),
      inputmode: 'decimal',
      short: true,
    },
  ];
}

function faultsIn(values: Values, language: Language): Readonly<Record<string, string>> {
  const t = pick(formFaults, language);
  const needsValue = values.kind !== 'flat' && wholeOf(values.value, 1, 100) === undefined;
  return {
    ...(hasCode(subsidyKinds, values.kind) ? {} : { kind: t.contract }),
    ...(needsValue ? { value: t.wageValue } : {}),
    ...(wholeOf(values.hours, 1, 60) === undefined ? { hours: t.hours } : {}),
    ...(centsOf(values.wage) === undefined ? { wage: t.amount } : {}),
  };
}

function calculate(values: Values): readonly Subsidy[] {
  const asked = {
    kind: values.kind === 'flat' ? 'flat' : 'measured',
    wageValue: wholeOf(values.value, 1, 100) ?? 0,
    hours: wholeOf(values.hours, 1, 60) ?? 0,
    minimumWageCents: centsOf(values.wage) ?? 0,
  } as const;
  return [wageSubsidy(asked, 'A'), wageSubsidy(asked, 'B')];
}

function Readings({ language, rows }: { language: Language; rows: readonly Subsidy[] }) {
  const t = pick(words, language);
  const { euro } = formatting(language);
  return (
    <Table
      id="readings"
      caption={t.readings}
      empty={t.noReadings}
      rows={rows}
      stacks
      columns={[
        {
          header: t.reading,
          rowHeader: true,
          cell: (row) => (row.reading === 'A' ? t.readingA : t.readingB),
        },
        { header: t.difference, numeric: true, cell: (row) => euro(row.differenceCents) },
        { header: t.limit, numeric: true, cell: (row) => euro(row.limitCents) },
        { header: t.monthly, numeric: true, cell: (row) => euro(row.monthlyCents) },
      ]}
    />
  );
}
