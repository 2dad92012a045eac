// From a fixed coach to a job that lasts, each step by the role whose work it is.
import {
  file,
  type Life,
  lastPart,
  main,
  nameStarting,
  optionOf,
  says,
  signIn,
  signInAs,
} from './life.ts';

/** Who distributes in the team that has the client now sees who waits, and gives a fixed coach. */
export async function coach(life: Life): Promise<void> {
  const { hands, town } = life;
  for (const distributor of await town.staffOf('distributor')) {
    await town.signIn(hands.page, distributor);
    await hands.open('/team/waiting');
    if ((await main(life)).includes(life.client.familyName)) break;
  }
  await says(life, life.client.familyName);
  await hands.open(`${file(life)}/coach`);
  const chosen = await optionOf(life, 'select[name="coach"]', '');
  await hands.send({ coach: chosen });
  const coaches = await Promise.all([town.staffOf('work-coach'), town.staffOf('youth-coach')]);
  life.coach = coaches.flat().find(({ staffId }) => String(staffId) === chosen);
}

/** The coach finds the client new in the caseload and logs the first contact. */
export async function contact(life: Life, due: string): Promise<void> {
  const { hands } = life;
  await signInAs(life, life.coach);
  await hands.open('/caseload');
  await says(life, life.client.familyName);
  await hands.open(file(life));
  await hands.unfold('details:has([name="topic"])');
  await hands.send({
    topic: 'work_motivation',
    nextStep: 'cv meenemen',
    nextStepBy: due,
    minutes: 'Wil graag in de logistiek werken.',
  });
  await says(life, 'cv meenemen');
}

/** An instrument: proposed with its reason, agreed with the client, sent to who carries it out. */
export async function refer(life: Life): Promise<void> {
  const { hands } = life;
  await signIn(life, 'provider');
  await hands.open('/referrals');
  const instrument = await hands.page.locator('main tbody tr td').first().innerText();
  await signInAs(life, life.coach);
  await hands.open(`${file(life)}/instruments`);
  const offered = await optionOf(life, 'select[name="instrument"]', instrument);
  await hands.send({
    instrument: offered,
    reason: 'Past bij de wens om in de logistiek te werken.',
  });
  await hands.press(`main a[href^="${file(life)}/instruments/"]`);
  life.trajectory = lastPart(life);
  await hands.send({ step: 'agree' }, '#step form');
  // Who carries it out by the catalogue stands first.
  await hands.send({ partner: await optionOf(life, 'select[name="partner"]', '') }, '#refer form');
}

/** The provider sees the own referral alone, accepts, and later reports attendance and result. */
export async function accept(life: Life): Promise<void> {
  const { hands } = life;
  await signIn(life, 'provider');
  await hands.open('/referrals');
  await says(life, life.client.familyName);
  await hands.open(`${file(life)}/referrals`);
  const answer = await nameStarting(life, 'answer-');
  await hands.send({ [answer]: 'accepted' });
}

export async function start(life: Life): Promise<void> {
  const { hands } = life;
  await signInAs(life, life.coach);
  await hands.open(`${file(life)}/instruments/${life.trajectory}`);
  await hands.send({ step: 'start' }, '#step form');
}

export async function report(life: Life): Promise<void> {
  const { hands } = life;
  await signIn(life, 'provider');
  await hands.open(`${file(life)}/referrals`);
  await hands.send({
    [await nameStarting(life, 'planned-')]: '2',
    [await nameStarting(life, 'attended-')]: '2',
  });
  await hands.send({ [await nameStarting(life, 'result-')]: 'goal_reached' });
}

/** Ready to start: the coach says so, the job broker finds the work. */
export async function placement(life: Life): Promise<void> {
  const { hands } = life;
  await signInAs(life, life.coach);
  await hands.open(`${file(life)}/candidate`);
  await hands.send({ wish: 'magazijnmedewerker', hours: '32' });
  await signIn(life, 'job-broker');
  await hands.open('/placements');
  await says(life, life.client.familyName);
  await hands.open(`${file(life)}/placements/new`);
  await hands.send({
    employer: 'Voorbeeld Logistiek',
    contract: 'fixed',
    months: '12',
    hours: '36',
    placedBy: 'us',
  });
  await says(life, 'Voorbeeld Logistiek');
}

/** A month later: how is it going, with the client and with the employer. */
export async function aftercare(life: Life): Promise<void> {
  const { hands } = life;
  await signIn(life, 'job-broker');
  await hands.open('/placements');
  await says(life, life.client.familyName);
  for (const withWhom of ['client', 'employer']) {
    await hands.open(`${file(life)}/aftercare/new`);
    await hands.send({ withWhom, said: 'Het gaat goed; geen bijzonderheden.' });
  }
  await says(life, 'geen bijzonderheden');
}

/** The whole story on one page, for who guides now. */
export async function readFile(life: Life, ...expected: readonly string[]): Promise<void> {
  await signInAs(life, life.coach);
  await life.hands.open(file(life));
  for (const text of expected) await says(life, text);
}

/** Who placed sees that it did not last: a return within the year stands on the placement. */
export async function returned(life: Life): Promise<void> {
  await signInAs(life, life.coach);
  await life.hands.open(file(life));
  await says(life, /weer een uitkering sinds|on benefit again since/);
}
