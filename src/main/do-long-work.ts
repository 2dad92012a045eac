import type { Input } from '#main/command.ts';
import { openHouse } from '#main/house.ts';
import { openModules } from '#main/modules.ts';
import { watchStop } from '#main/watch-stop.ts';
import { keepBoundaries } from '#modules/boundaries/index.ts';
import { openMailer } from '#platform/mail/mail.ts';

/** Does long work until it is told to stop; the exit code. */
export async function doLongWork({ out, say }: Pick<Input, 'out' | 'say'>): Promise<number> {
  const mailer = openMailer(process.env);
  if (!mailer.ok) {
    say(mailer.refusal);
    return 2;
  }
  const stop = watchStop();
  const house = await openHouse('command', say);
  if (!house.ok) {
    say(house.refusal);
    return 1;
  }
  const { jobKinds, editions } = openModules({
    ...house.value,
    boundaries: keepBoundaries(house.value.dataFolder),
    mailer: mailer.value,
    demo: false,
    synthetic: () => false,
    https: false,
  });
  await house.value.jobs.work(jobKinds);
  out(`Working for ${house.value.place}: ${jobKinds.map(({ name }) => name).join(', ')}.`);
  await stop.asked;
  out('Stopping: what runs goes on elsewhere or at the next start.');
  mailer.value?.close();
  await (await editions())?.close();
  await house.value.close();
  return 0;
}
