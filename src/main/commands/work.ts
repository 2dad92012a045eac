import type { Command } from '#main/command.ts';

export const work: Command = {
  name: 'work',
  purpose: 'do long work (simulations, reports) beside the server, on this machine or another',
  takes: '',
  options: {},
  run: async (input) => (await import('#main/do-long-work.ts')).doLongWork(input),
};
