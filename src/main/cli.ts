import './node-version.ts';
import { commandLine } from '#main/command-line.ts';

// Who reads the output may stop early (`… --json | head`): the command ends its work all the same.
process.stdout.on('error', (error: NodeJS.ErrnoException) => {
  if (error.code !== 'EPIPE') throw error;
});

process.exitCode = await commandLine(process.argv.slice(2));
