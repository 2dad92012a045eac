import { readNumber } from '#kernel/number.ts';
import { formatting } from '#web/formatting.ts';
import type { Language } from '#web/words.ts';

/** A number that can be slid and typed: the slider reaches what is usual, the number what is allowed. */
export type SliderField = {
  readonly kind: 'slider';
  readonly name: string;
  readonly label: string;
  readonly hint?: string | undefined;
  readonly optional?: boolean | undefined;
  /** Of the slider: its ends, and how far one step goes. */
  readonly reach: Reach;
  readonly maxlength?: number | undefined;
  /** Behind the number where its meaning is said: `%`, or with a space before it. */
  readonly unit: string;
  /** What 0 means, for who cannot see that the slider stands in its middle. */
  readonly none: string;
};

export type Reach = { readonly least: number; readonly most: number; readonly step: number };

type SliderProps = {
  readonly field: SliderField;
  readonly value: string;
  readonly language: Language;
  /** What a textbox of the form is given: id, name, what describes it. */
  readonly shared: Readonly<Record<string, string | boolean | undefined>>;
};

/** Where the slider stands at a number, as a browser would put it. */
export function sliderAt(value: number, { least, most, step }: Reach): string {
  const steps = Math.round((Math.min(most, Math.max(least, value)) - least) / step);
  return String(Number((least + steps * step).toFixed(3)));
}

/**
 * The two as one field: without script the server takes the slider when it was moved, which it knows by where the
 * slider stood, else the number (`takenFrom`); the script (script/live-form.js) keeps both alike meanwhile.
 */
export function Slider({ field, value, language, shared }: SliderProps) {
  const { name, reach, unit, none } = field;
  const number = readNumber(value);
  const at = sliderAt(Number.isNaN(number) ? 0 : number, reach);
  const f = formatting(language);
  const digits = Number.isInteger(number) ? 0 : 1;
  const known = value.trim() === '' || number === 0 ? none : '';
  const meaning = Number.isNaN(number) ? known : known || `${f.change(number, digits)}${unit}`;
  return (
    <div class="ws-slider">
      <input
        class="ws-slider__slide"
        type="range"
        id={`${name}-slide`}
        name={`${name}-slide`}
        min={reach.least}
        max={reach.most}
        step={reach.step}
        value={at}
        aria-labelledby={`${name}-label`}
        aria-valuetext={meaning}
      />
      <input type="hidden" name={`${name}-slid`} value={at} />
      <input
        {...shared}
        class="utrecht-textbox"
        type="text"
        inputmode="decimal"
        autocomplete="off"
        maxlength={field.maxlength}
        value={value}
      />
      <output
        class="ws-slider__meaning"
        for={`${name}-slide ${name}`}
        data-none={none}
        data-unit={unit}
      >
        {meaning === none ? '' : meaning}
      </output>
    </div>
  );
}

/** The number that a slider and the number beside it send together; nothing when neither says any. */
export function takenFrom(sent: (name: string) => string | undefined, name: string): string {
  const [slide, slid] = [sent(`${name}-slide`), sent(`${name}-slid`)];
  if (slide === undefined || slide === slid) return sent(name) ?? '';
  return Number(slide) === 0 ? '' : slide.replace('.', ',');
}
