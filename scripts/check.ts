import '../src/main/node-version.ts';
import { runChecks } from './checks.ts';
import { close } from './tally.ts';

close(await runChecks());
