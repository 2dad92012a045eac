import { readFileSync } from 'node:fs';

const described = JSON.parse(
  readFileSync(new URL('../../package.json', import.meta.url), 'utf8'),
) as { readonly version: string };

/** The version in package.json. */
export const { version } = described;
