// What somebody does at a screen, by mouse or by keyboard alone. A step of a journey says what is filled in and sent;
// whose hands it are is the test's.
import type { Locator, Page, Response } from 'playwright-core';

/** Value or values by the name of the field. */
export type Filled = Readonly<Record<string, string | readonly string[]>>;

export type Hands = {
  readonly page: Page;
  /** Opens a page of the house; it must answer. */
  readonly open: (path: string) => Promise<void>;
  /** Fills in the form that holds these fields, within `form` when there are several, and sends it. */
  readonly send: (filled: Filled, form?: string) => Promise<void>;
  /** Unfolds what stands folded. */
  readonly unfold: (selector: string) => Promise<void>;
  /** Presses a button or follows a link. */
  readonly press: (selector: string) => Promise<void>;
};

/** How one touches what stands on the page. */
type Touch = {
  readonly type: (at: Locator, text: string) => Promise<void>;
  readonly date: (at: Locator, day: string) => Promise<void>;
  readonly select: (at: Locator, value: string) => Promise<void>;
  readonly radio: (group: Locator, value: string) => Promise<void>;
  readonly check: (at: Locator) => Promise<void>;
  readonly press: (at: Locator) => Promise<void>;
};

/** `look` is told of every page that was come to. */
export function handsOn(
  page: Page,
  origin: string,
  touch: Touch,
  look: (page: Page) => Promise<void>,
): Hands {
  const come = async (response: Response | null) => {
    const status = response?.status() ?? 0;
    if (status < 400) return look(page);
    const alert = await page.locator('[role="alert"]').allInnerTexts();
    const said = alert.length > 0 ? alert.join(' ') : await page.locator('main').innerText();
    throw new Error(`${page.url()} answers ${status}:\n${said}`);
  };
  const pressing = async (at: Locator) => {
    const [response] = await Promise.all([page.waitForNavigation(), touch.press(at)]);
    await come(response);
  };
  return {
    page,
    open: async (path) => come(await page.goto(new URL(path, origin).href)),
    send: async (filled, form = 'form') => {
      let last = page.locator(form).first();
      for (const [name, values] of Object.entries(filled)) {
        last = page.locator(`${form}:has([name="${name}"])`).first();
        for (const value of [values].flat()) await fill(touch, last, name, value);
      }
      await pressing(last.locator('button').first());
    },
    unfold: (selector) => touch.press(page.locator(`${selector} summary`).first()),
    press: (selector) => pressing(page.locator(selector).first()),
  };
}

async function fill(touch: Touch, form: Locator, name: string, value: string): Promise<void> {
  const found = form.locator(`[name="${name}"]:not([type="hidden"])`);
  const first = found.first();
  const kind = await first.evaluate((it) => `${it.tagName} ${it.getAttribute('type') ?? ''}`);
  if (kind.startsWith('SELECT')) return touch.select(first, value);
  if (kind === 'INPUT date') return touch.date(first, value);
  if (kind === 'INPUT radio') return touch.radio(found, value);
  if (kind !== 'INPUT checkbox') return touch.type(first, value);
  const one = form.locator(`[name="${name}"][value="${value}"]`).first();
  if ((await one.isChecked()) !== (value !== '')) await touch.check(one);
}

export const byMouse: Touch = {
  type: (at, text) => at.fill(text),
  date: (at, day) => at.fill(day),
  select: async (at, value) => {
    await at.selectOption(value);
  },
  radio: async (group, value) => {
    await group.and(group.page().locator(`[value="${value}"]`)).check();
  },
  check: (at) => at.click(),
  press: (at) => at.click(),
};

const most = 600;

/** Goes on by Tab until it stands on what was meant; what Tab does not come to cannot be used. */
async function reach(at: Locator): Promise<void> {
  const { keyboard } = at.page();
  for (let stop = 0; stop < most; stop += 1) {
    if (await at.evaluate((it) => it === document.activeElement)) return;
    await keyboard.press('Tab');
  }
  throw new Error(`Tab does not come to ${String(at)}`);
}

export const byKeyboard: Touch = {
  type: async (at, text) => {
    await reach(at);
    await at.page().keyboard.press('Control+A');
    await at.page().keyboard.type(text);
  },
  date: async (at, day) => {
    await reach(at);
    const [year = '', month = '', date = ''] = day.split('-');
    const { keyboard } = at.page();
    await keyboard.type(`${date}${month}${year}`);
    if ((await at.inputValue()) === day) return;
    // A browser of another country: month first. Back to the first part of the field.
    for (let part = 0; part < 3; part += 1) await keyboard.press('ArrowLeft');
    await keyboard.type(`${month}${date}${year}`);
    if ((await at.inputValue()) !== day) throw new Error(`${await at.inputValue()}, not ${day}`);
  },
  select: async (at, value) => {
    await reach(at);
    const order = await at.evaluate((it) =>
      [...(it as HTMLSelectElement).options].map((option) => option.value),
    );
    const from = await at.evaluate((it) => (it as HTMLSelectElement).selectedIndex);
    const to = order.indexOf(value);
    if (to < 0) throw new Error(`${value} cannot be chosen of ${order.join(', ')}`);
    const key = to > from ? 'ArrowDown' : 'ArrowUp';
    for (let step = 0; step < Math.abs(to - from); step += 1) await at.page().keyboard.press(key);
  },
  radio: async (group, value) => {
    const checked = group.and(group.page().locator(':checked'));
    const entry = (await checked.count()) > 0 ? checked.first() : group.first();
    await reach(entry);
    const { keyboard } = group.page();
    await keyboard.press('Space');
    const wanted = group.and(group.page().locator(`[value="${value}"]`));
    for (let step = await group.count(); step > 0 && !(await wanted.isChecked()); step -= 1)
      await keyboard.press('ArrowDown');
    if (!(await wanted.isChecked())) throw new Error(`${value} cannot be chosen by keyboard`);
  },
  check: async (at) => {
    await reach(at);
    await at.page().keyboard.press('Space');
  },
  press: async (at) => {
    await reach(at);
    await at.page().keyboard.press('Enter');
  },
};
