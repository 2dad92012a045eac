import type { Command } from '#main/command.ts';
import { openHouse } from '#main/house.ts';
import { openModules } from '#main/modules.ts';
import { watchStop } from '#main/watch-stop.ts';
import { keepBoundaries } from '#modules/boundaries/index.ts';
import { openMailer } from '#platform/mail/mail.ts';

export const work: Command = {
  name: 'work',
  purpose: 'do long work (simulations, reports) beside the server, on this machine or another',
  takes: '',
  options: {},
  run: async ({ out, say }) => {
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
  },
};
