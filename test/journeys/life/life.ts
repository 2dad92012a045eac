// What all steps of a life share: who is at the screen, and what is known of the client so far.
import type { Role } from '#kernel/role.ts';
import type { Hands } from './hands.ts';
import type { Colleague, Town } from './town.ts';

export type Client = {
  readonly givenNames: string;
  readonly familyName: string;
  readonly bsn: string;
  readonly postcode: string;
};

/** What becomes known on the way. */
export type Life = {
  readonly hands: Hands;
  readonly town: Town;
  readonly client: Client;
  /** The calendar date, so many days after the application; the town stands on it from then on. */
  readonly on: (days: number) => string;
  readonly day: (days: number) => string;
  number: string;
  application: string;
  trajectory: string;
  intaker: Colleague | undefined;
  coach: Colleague | undefined;
};

export async function signIn({ hands }: Life, role: Role): Promise<void> {
  await hands.open('/sign-in');
  await hands.press(`[data-role="${role}"]`);
}

export const main = ({ hands }: Life) => hands.page.locator('main').innerText();
export const file = ({ number }: Life) => `/clients/${number}`;

/** Throws with what the page says when this is not on it. */
export async function says(life: Life, text: string | RegExp): Promise<void> {
  const said = await main(life);
  const found = typeof text === 'string' ? said.includes(text) : text.test(said);
  if (!found) throw new Error(`${life.hands.page.url()} does not say ${String(text)}:\n${said}`);
}

/** The last part of the address that one came to. */
export const lastPart = ({ hands }: Life) =>
  new URL(hands.page.url()).pathname.split('/').at(-1) ?? '';

/** The demo offers one person a role; a client has the worker that the client was given. */
export async function signInAs({ hands, town }: Life, who: Colleague | undefined): Promise<void> {
  if (who === undefined) throw new Error('nobody was given');
  await town.signIn(hands.page, who);
}

export const nameStarting = async ({ hands }: Life, beginning: string): Promise<string> =>
  (await hands.page
    .locator(`[name^="${beginning}"]:not([type="hidden"])`)
    .first()
    .getAttribute('name')) ?? beginning;

/** The value of the first choice that says so. */
export async function optionOf({ hands }: Life, select: string, says: string): Promise<string> {
  const all = await hands.page
    .locator(`${select} option`)
    .evaluateAll((options) =>
      (options as HTMLOptionElement[]).map(({ value, text }) => ({ value, text })),
    );
  const found = all.find(({ value, text }) => value !== '' && text.includes(says));
  if (found === undefined)
    throw new Error(`${select} has no ${says}: ${all.map(({ text }) => text).join(', ')}`);
  return found.value;
}
