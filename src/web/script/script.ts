import { readFileSync } from 'node:fs';
import { asset } from '#web/asset.ts';

const source = readFileSync(new URL('live-form.js', import.meta.url), 'utf8');

/** The only script of the house: pages that offer a live form or show long work name it, no other page runs any. */
export const liveScript = asset(source, 'js', 'text/javascript; charset=utf-8');
