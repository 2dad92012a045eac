import type { Day } from '#kernel/day.ts';
import { readNumber } from '#kernel/number.ts';
import { Chart } from '#web/chart.tsx';
import type { LineChart } from '#web/charts/content.ts';
import type { Field } from '#web/field.tsx';
import { FilterForm, type FormErrors, type FormValues } from '#web/form.tsx';
import { formatting } from '#web/formatting.ts';
import { LivePart } from '#web/live-part.tsx';
import { PlainTableView } from '#web/plain-table.tsx';
import { Heading, Paragraph } from '#web/text.tsx';
import { type Language, pick } from '#web/words.ts';
import {
  type FiveYears,
  fiveYears,
  hasShape,
  ourFigures,
  shapeRange,
  varied,
} from '../rules/illustration/five-years.ts';
import { words } from '../words/forecast-words.ts';
import { otherWords } from '../words/other-words.ts';
import { Parts } from './parts.tsx';

type Name = keyof FiveYears;
const shares: readonly Name[] = ['near', 'middle', 'nearLeaves', 'first', 'second', 'restLeaves'];
const limits: Readonly<Record<Name, readonly [number, number]>> = {
  stock: [1, 1_000_000],
  target: [1, 1_000_000],
  inflow: [0, 1_000_000],
  near: [0, 100],
  middle: [0, 100],
  nearLeaves: [0, 100],
  first: [0, 100],
  second: [0, 100],
  restLeaves: [0, 100],
};
const names = Object.keys(limits) as readonly Name[];

const labelsOf = (language: Language): Readonly<Record<Name, string>> => {
  const o = pick(otherWords, language);
  return {
    stock: o.stockField,
    target: o.targetField,
    inflow: o.inflowField,
    near: o.nearField,
    middle: o.middleField,
    nearLeaves: o.nearLeavesField,
    first: o.firstField,
    second: o.secondField,
    restLeaves: o.restField,
  };
};

/** What was typed, in place of our figures; errors by field. */
export function readIllustration(
  typed: FormValues,
  language: Language,
): { readonly inputs: FiveYears; readonly errors: FormErrors } {
  const o = pick(otherWords, language);
  const f = formatting(language);
  const errors: Record<string, string> = {};
  const inputs: Record<Name, number> = { ...ourFigures };
  for (const name of names) {
    const text = String(typed[name] ?? '').trim();
    if (text === '') continue;
    const value = readNumber(text);
    const [least, most] = limits[name];
    if (Number.isFinite(value) && value >= least && value <= most) {
      inputs[name] = shares.includes(name) ? value / 100 : value;
    } else {
      errors[name] = o.errorInput(labelsOf(language)[name], f.number(least), f.number(most));
    }
  }
  if (inputs.near + inputs.middle > 1) errors['middle'] = o.errorShares;
  if (inputs.first + inputs.second > 1) errors['second'] = o.errorShares;
  return { inputs: Object.keys(errors).length === 0 ? inputs : ourFigures, errors };
}

type IllustrationProps = {
  readonly language: Language;
  readonly url: string;
  readonly inputs: FiveYears;
  readonly values: FormValues;
  readonly errors: FormErrors;
};

/** The five years of the external review, with figures that can be changed, and for which of them the shape holds. */
export function IllustrationPage({ language, url, inputs, values, errors }: IllustrationProps) {
  const o = pick(otherWords, language);
  const t = pick(words, language);
  const f = formatting(language);
  const labels = labelsOf(language);
  const written = (name: Name, value: number) =>
    shares.includes(name) ? f.share(value) : f.number(value);
  const ranges = varied.flatMap((one) => {
    const range = shapeRange(inputs, one);
    return range === undefined
      ? []
      : [[labels[one.input], written(one.input, range.low), written(one.input, range.high)]];
  });
  const fields = names.map(
    (name): Field => ({
      kind: 'text',
      name,
      label: labels[name],
      inputmode: 'decimal',
      short: true,
      maxlength: 9,
    }),
  );
  const shown = Object.fromEntries(
    names.map((name) => [
      name,
      values[name] ??
        f.number(
          shares.includes(name) ? inputs[name] * 100 : inputs[name],
          shares.includes(name) ? 1 : 0,
        ),
    ]),
  );
  return (
    <>
      <Parts desk={{ t }} url={url} />
      <Paragraph>{o.illustrationSource}</Paragraph>
      <LivePart id="drawn">
        <Chart id="illustration" chart={illustrationChart(inputs, language)} />
      </LivePart>
      <FilterForm
        language={language}
        action="/forecast/illustration"
        fields={fields}
        values={shown}
        errors={errors}
        submit={o.compute}
        live
      />
      <LivePart id="holds-for">
        <Heading level={2} id="ranges-title">
          {o.rangesTitle}
        </Heading>
        <Paragraph>{ranges.length === 0 ? o.rangesNone : o.rangesText}</Paragraph>
        {ranges.length > 0 && (
          <PlainTableView
            id="ranges"
            empty={o.rangesNone}
            table={{
              caption: o.rangesCaption,
              columns: [
                { header: o.input },
                { header: o.least, numeric: true },
                { header: o.most, numeric: true },
              ],
              rows: ranges,
            }}
          />
        )}
      </LivePart>
    </>
  );
}

/** The illustration knows years, no dates: drawn from an arbitrary first of January. */
const yearDay = (year: number): Day => `${2000 + year}-01-01` as Day;

function illustrationChart(inputs: FiveYears, language: Language): LineChart {
  const o = pick(otherWords, language);
  const t = pick(words, language);
  const f = formatting(language);
  const ends = fiveYears(inputs);
  const line = (label: string, value: (end: (typeof ends)[number]) => number, accent = false) => ({
    label,
    accent,
    points: ends.map((end) => ({ at: yearDay(end.year), value: Math.round(value(end)) })),
  });
  const title = hasShape(inputs)
    ? o.illustrationHolds(f.number(inputs.target))
    : o.illustrationFails;
  return {
    kind: 'lines',
    language,
    unit: 'number',
    fromZero: true,
    yearsSince: yearDay(0),
    title,
    subtitle: o.illustrationSubtitle,
    lines: [
      line(o.all, ({ stock }) => stock, true),
      line(o.farther, ({ rest }) => rest),
      line(o.middle, ({ middle }) => middle),
      line(o.near, ({ near }) => near),
    ],
    target: {
      label: t.target(f.number(inputs.target)),
      points: [0, 5].map((year) => ({ at: yearDay(year), value: inputs.target })),
    },
    alternative: title,
    table: {
      caption: o.illustrationSubtitle,
      columns: [
        { header: o.year },
        ...[o.near, o.middle, o.farther, o.all].map((header) => ({ header, numeric: true })),
      ],
      rows: ends.map(({ year, near, middle, rest, stock }) => [
        String(year),
        ...[near, middle, rest, stock].map((value) => f.number(value)),
      ]),
    },
  };
}
