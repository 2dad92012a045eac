import type { Command } from '#main/command.ts';

export const serve: Command = {
  name: 'serve',
  purpose: 'serve the platform; builds a demo city first when there are no records',
  takes: '',
  options: {
    port: { type: 'string', meaning: 'the port to listen on (default: PORT, else 3000)' },
    host: { type: 'string', meaning: 'the address to listen on (default: HOST, else 127.0.0.1)' },
  },
  // All pages of all modules are loaded by who serves them alone: any other command begins sooner.
  run: async (input) => (await import('#main/serve-platform.ts')).servePlatform(input),
};
