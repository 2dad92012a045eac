import { FilterForm, type FormErrors } from '#web/form.tsx';
import { type Language, pick } from '#web/words.ts';
import type { Periods } from '../rules/choose-periods.ts';
import type { FourMonthPeriod } from '../rules/four-month-period.ts';
import { words } from '../words.ts';

type PeriodFormProps = {
  readonly language: Language;
  readonly periods: Periods;
  /** As asked, also when that cannot be shown: a mistake in one field keeps the other. */
  readonly period: string | undefined;
  readonly compared: string | undefined;
  readonly errors?: FormErrors;
};

/** Which period to show, and which to lay beside it: any two. */
export function PeriodForm({ language, periods, period, compared, errors }: PeriodFormProps) {
  const t = pick(words, language);
  const choicesOf = (list: readonly FourMonthPeriod[]) =>
    list.map(({ id, number, year }) => ({
      value: id,
      label: t.periodChoice(id, number, year),
    }));
  return (
    <FilterForm
      language={language}
      action="/monitor"
      fields={[
        {
          kind: 'select',
          name: 'period',
          label: t.choosePeriod,
          choices: choicesOf(periods.offered),
        },
        {
          kind: 'select',
          name: 'compare',
          label: t.chooseCompared,
          choices: choicesOf(periods.comparable),
        },
      ]}
      values={{ period: period ?? '', compare: compared ?? '' }}
      errors={errors}
      submit={t.show}
    />
  );
}
