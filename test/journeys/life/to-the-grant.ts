// From the form at home to the grant and the first track, each step by the role whose work it is.
import { file, type Life, lastPart, main, optionOf, says, signIn, signInAs } from './life.ts';

/** At home, one question a page; what was sent gets a reference. */
export async function apply(life: Life, from = 0): Promise<string> {
  const { hands, client } = life;
  await hands.open('/apply');
  await hands.send({ given_names: client.givenNames, family_name: client.familyName });
  await hands.send({ birth_date: '1986-05-17' });
  await hands.send({ street: 'Voorbeeldstraat', house_number: '12', postcode: client.postcode });
  await hands.send({ phone: '0612345678', email: 'voorbeeld@example.org' });
  await hands.send({ partner: 'no' });
  await hands.send({ children: 'no' });
  await hands.send({ housing: 'rent' });
  await hands.send({ nationality: 'dutch_eu' });
  await hands.send({ income: 'none' });
  await hands.send({ ended: 'work' });
  await hands.send({ wished_from: life.on(from) });
  await says(life, client.familyName);
  await hands.press('form.ws-form button');
  const reference = /A-[A-Z2-9]{8}/.exec(await main(life))?.[0];
  if (reference === undefined) throw new Error('what was sent has no reference');
  return reference;
}

/** The consultant takes the oldest form until it is this one, establishes who it is, and has it on record. */
export async function takeApplication(life: Life, reference: string): Promise<void> {
  const { hands, client } = life;
  await signIn(life, 'income-consultant');
  do {
    await hands.open('/applications');
    await hands.press('button[value="form"]');
  } while (!(await main(life)).includes(reference));
  await hands.send({ bsn: client.bsn });
  life.number = new URL(hands.page.url()).pathname.split('/')[2] ?? '';
  life.application = lastPart(life);
}

/** All papers came in, and within four weeks an advance. */
export async function papersAndAdvance(life: Life): Promise<void> {
  const { hands } = life;
  const kinds = await hands.page
    .locator('[name="received_kinds"]')
    .evaluateAll((all) => all.map((it) => (it as HTMLInputElement).value));
  await hands.send({ received_kinds: kinds });
  await hands.send({ euros: '1.050,00' }, '#advance form');
  await says(life, /1[.,]050/);
}

/** The first place that is free, with whoever it is; the invitation goes by itself. */
export async function plan(life: Life): Promise<void> {
  const { hands, town } = life;
  await signIn(life, 'planner');
  await hands.open('/planning');
  const place = await optionOf(life, 'select[name="place"]', '');
  const said = await hands.page.locator(`select[name="place"] [value="${place}"]`).innerText();
  const workers = await town.staffOf('intake-worker');
  life.intaker = workers.find(({ name }) => said.includes(name));
  await hands.send({ client: life.number, place });
}

/** The talk was held; the intake worker writes down what matters for work, section by section. */
export async function intake(life: Life): Promise<void> {
  const { hands } = life;
  await signIn(life, 'planner');
  await hands.open('/planning');
  await hands.press(`main a[href^="/planning/talks/"]:has-text("${life.client.familyName}")`);
  await hands.send({ outcome: 'held' }, '#settle form');
  await signInAs(life, life.intaker);
  const planner = `${file(life)}/intake`;
  await hands.open(planner);
  await hands.press('form[action$="/intake/start"] button');
  const sections: readonly (readonly [string, Parameters<typeof hands.send>[0]])[] = [
    ['levels', { work: '3', finances: '4', health: '4', housing: '4', skills: '3' }],
    ['client-levels', { work: '4', finances: '4' }],
    ['distance', { realistic: 'yes', months: '6' }],
    ['education', { level: 'mbo-2', what: 'logistiek', source: 'client' }],
    ['work-experience', { what: 'orderpicker, vier jaar', source: 'client' }],
    ['language', { level: 'B1', source: 'test' }],
    ['digital', { level: 'with-help', source: 'worker' }],
    ['wish', { what: 'weer in een magazijn', source: 'client' }],
    ['finish', { diagnosis: 'Kan aan het werk in de logistiek, met uitleg op de werkvloer.' }],
  ];
  for (const [section, filled] of sections) {
    await hands.open(`${planner}/${section}`);
    await hands.send(filled);
  }
  await says(life, 'logistiek');
}

/** Tasks for four weeks. */
export async function effortPlan(life: Life, from: number): Promise<void> {
  const { hands, day } = life;
  await hands.open(`${file(life)}/effort-plan`);
  await hands.send({
    check_on: day(from + 28),
    what_1: 'drie bedrijven bellen',
    due_1: day(from + 7),
    what_2: 'cv bijwerken',
    due_2: day(from + 14),
  });
  await says(life, 'drie bedrijven bellen');
}

/** Each task with its answer; nothing follows by itself. */
export async function effortCheck(life: Life): Promise<void> {
  const { hands } = life;
  await signInAs(life, life.intaker);
  await hands.open(`${file(life)}/effort-plan`);
  const names = await hands.page
    .locator('select[name^="outcome_"]')
    .evaluateAll((all) => all.map((it) => (it as HTMLSelectElement).name));
  await hands.send({
    ...Object.fromEntries(names.map((name) => [name, 'met'])),
    result: 'met',
    explanation: 'Het ging goed.',
    finding: 'Alle taken gedaan, met bewijs.',
  });
  await says(life, 'Alle taken gedaan');
}

/** The benefit is granted from the day of the report; the letter is kept. */
export async function grant(life: Life, from = 0): Promise<void> {
  const { hands } = life;
  await signIn(life, 'income-consultant');
  await hands.open(`${file(life)}/applications/${life.application}`);
  await hands.send({ reason: 'means_below_norm', granted_from: life.day(from) }, '#decide form');
  await hands.open(file(life));
}

/** The proposal is followed; the client reads why. A team has the client from now on. */
export async function track(life: Life): Promise<void> {
  const { hands } = life;
  await signInAs(life, life.intaker);
  await hands.open(`${file(life)}/track`);
  await hands.send({
    track: '0',
    explanation: 'Nieuwe uitkering; kan snel aan het werk.',
    for_client: 'U hebt werkervaring en wilt weer aan het werk.',
  });
  await says(life, 'Nieuwe uitkering');
}

/** Work pays enough: the right ends with a letter, recorded here. */
export async function endBenefit(life: Life, from: number): Promise<void> {
  const { hands } = life;
  await signIn(life, 'income-consultant');
  await hands.open(`${file(life)}/benefit/end`);
  await hands.send({ reason: '11', until: life.day(from) });
  await says(life, /Uitkering gestopt|Benefit ended/);
}

/**
 * The job ended within the year: the same person applies again, is not asked who they are once more, and has a right
 * again.
 */
export async function comeBack(life: Life, from: number): Promise<void> {
  const before = life.number;
  const reference = await apply(life, from);
  await takeApplication(life, reference);
  if (life.number !== before) throw new Error(`registered a second time, as ${life.number}`);
  await grant(life, from);
}
