import { JSDOM } from 'jsdom';
import { csrfField } from '#web/csrf-field.tsx';
import { onceField } from '#web/once-field.ts';

/** A form as it stands on a page, filled in as far as a program can. */
export type FoundForm = {
  readonly action: string;
  /** The act that it is for: its address without numbers, and what it hands on unseen. */
  readonly kind: string;
  readonly fields: Readonly<Record<string, string>>;
  /** Text that somebody typed. */
  readonly typed: readonly string[];
  /** It names the page that it stood on, so that it is done once. */
  readonly marked: boolean;
};

const text = 'toets van een formulier';

export function formsOn(html: string, today: string): readonly FoundForm[] {
  const { document } = new JSDOM(html).window;
  return [...document.querySelectorAll<HTMLFormElement>('main form[method="post"]')].map((form) => {
    const action = nameOf(form, 'action').replace(/#.*/, '');
    const fields = filledIn(form, today);
    return {
      action,
      kind: [action.replaceAll(/\/[A-Z]\d+|\/\d+/g, '/:n'), ...unseenIn(form)].join(' '),
      fields,
      typed: Object.keys(fields).filter((name) => fields[name] === text),
      marked: fields[onceField] !== undefined,
    };
  });
}

const nameOf = (it: Element, attribute: string): string => it.getAttribute(attribute) ?? '';

/** What the form hands on without asking: which act it is for. */
const unseenIn = (form: Element): readonly string[] =>
  [...form.querySelectorAll('input[type="hidden"]')]
    .filter((it) => /^[a-z]/.test(nameOf(it, 'name')))
    .map((it) => nameOf(it, 'value'))
    .filter((value) => /^[a-z-]+$/.test(value));

/** As somebody would fill it in who presses Enter: the first button. */
function filledIn(form: Element, today: string): Readonly<Record<string, string>> {
  const fields = new Map<string, string>();
  for (const it of form.querySelectorAll('input, select, textarea')) {
    const value = valueFor(it, today);
    if (value !== undefined && !fields.has(nameOf(it, 'name')))
      fields.set(nameOf(it, 'name'), value);
  }
  const button = form.querySelector('button');
  if (button?.hasAttribute('name')) fields.set(nameOf(button, 'name'), nameOf(button, 'value'));
  fields.delete(csrfField);
  return Object.fromEntries(fields);
}

/** What somebody would fill in: the first choice, today, a number, or a few words. */
function valueFor(it: Element, today: string): string | undefined {
  const given = nameOf(it, 'value');
  if (it.tagName === 'SELECT') return choiceOf(it);
  if (it.tagName === 'TEXTAREA') return it.textContent || text;
  const type = nameOf(it, 'type');
  if (['hidden', 'radio', 'checkbox'].includes(type) || given !== '') return given;
  if (type === 'date') return nameOf(it, 'min') || today;
  return it.hasAttribute('inputmode') ? '1' : text;
}

function choiceOf(select: Element): string | undefined {
  const options = [...select.querySelectorAll('option')];
  const chosen = options.find((one) => one.hasAttribute('selected'));
  const values = [chosen, ...options].map((one) => (one ? nameOf(one, 'value') : ''));
  return values.find((value) => value !== '');
}

/** Where the links of a page lead to within the house. */
export function linksOn(html: string): readonly string[] {
  return [...html.matchAll(/href="(\/[^"#]*)/g)].map(([, href]) =>
    (href ?? '/').replaceAll('&amp;', '&'),
  );
}
