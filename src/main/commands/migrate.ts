import type { Command } from '#main/command.ts';
import { openHouse } from '#main/house.ts';

export const migrateDatabase: Command = {
  name: 'migrate',
  purpose: 'bring the database up to the newest version',
  takes: '',
  options: {},
  run: async ({ say, out }) => {
    const house = await openHouse('command', say);
    if (!house.ok) {
      say(house.refusal);
      return 1;
    }
    const { applied, upToDate } = house.value.migrated;
    for (const name of applied) out(`applied ${name}`);
    out(`${house.value.place}: up to date, ${upToDate} migrations`);
    await house.value.close();
    return 0;
  },
};
