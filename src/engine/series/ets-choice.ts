import { type EtsFit, fitEts } from './ets-fit.ts';
import { type EtsForm, formName, formsFor, parameterCount } from './ets-form.ts';

export type EtsChoice = {
  /** The form with the lowest AICc. */
  readonly best: EtsFit;
  /** The form with the lowest AICc among those whose trend dies out. */
  readonly damped: EtsFit;
  /** All that were fitted, by name. */
  readonly fits: ReadonlyMap<string, EtsFit>;
};

/**
 * Fits every form that the series allows and chooses by AICc. With `near`, the choice for a slightly
 * shorter series, only forms that were within reach then are fitted, starting from there.
 */
export function chooseEts(series: Float64Array, period: number, near?: EtsChoice): EtsChoice {
  const fits = new Map<string, EtsFit>();
  for (const form of candidates(series, period, near)) {
    const name = formName(form);
    fits.set(name, fitEts(form, series, period, near?.fits.get(name)));
  }
  const all = [...fits.values()];
  return { best: lowest(all), damped: lowest(all.filter(isDamped)), fits };
}

// Twenty points of AICc are a factor of 22,000 in weight: a form further off does not win within a year.
const reach = 20;

const isDamped = ({ form }: { form: EtsForm }): boolean => form.trend === 'Ad';

const lowest = (fits: readonly EtsFit[]): EtsFit =>
  fits.reduce((one, other) => (other.aicc < one.aicc ? other : one));

function candidates(series: Float64Array, period: number, near?: EtsChoice): readonly EtsForm[] {
  const seasonal = period > 1 && series.length >= 2 * period + 1;
  const positive = series.every((value) => value > 0);
  const forms = formsFor(positive, seasonal).filter(
    (form) => form.season === 'N' || parameterCount(form, period) + 1 < series.length,
  );
  if (near === undefined) return forms;
  const { best, damped, fits } = near;
  return forms.filter((form) => {
    const before = fits.get(formName(form));
    return (
      before !== undefined &&
      (before.aicc <= best.aicc + reach || (isDamped(before) && before.aicc <= damped.aicc + reach))
    );
  });
}
