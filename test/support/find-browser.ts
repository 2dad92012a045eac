import fs from 'node:fs';
import { createRequire } from 'node:module';
import os from 'node:os';
import path from 'node:path';
import { chromium, type LaunchOptions } from 'playwright-core';

export type FoundBrowser =
  | { readonly found: true; readonly executable: string; readonly environment: Environment }
  | { readonly found: false; readonly why: string };

type Environment = Readonly<Record<string, string>>;

/** Where Debian, Google and a Mac put it. */
const usual = [
  '/usr/bin/chromium',
  '/usr/bin/chromium-browser',
  '/usr/bin/google-chrome',
  '/usr/bin/google-chrome-stable',
  '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
  '/Applications/Chromium.app/Contents/MacOS/Chromium',
];

/** WERKSPOOR_CHROMIUM names another one, or says `npm` for the one that npm brought. */
const chosen = process.env['WERKSPOOR_CHROMIUM'];
const places = chosen === undefined ? usual : [chosen];

/**
 * How every browser of the tests is started. The sandbox refuses to run as root; what would call the
 * maker's hosts is off, since a closed network answers none of it. Nothing here loosens what the
 * product relies on: content security policy and origins hold.
 */
export function launchOptions(executable: string, environment: Environment): LaunchOptions {
  return {
    executablePath: executable,
    headless: true,
    args: [
      '--no-sandbox',
      '--disable-gpu',
      '--disable-quic',
      '--no-first-run',
      '--disable-background-networking',
      '--disable-component-update',
      '--disable-sync',
    ],
    env: { ...process.env, ...environment },
  };
}

/** Why it does not start, or nothing when it does. */
async function refusalOf(executable: string, environment: Environment) {
  try {
    const browser = await chromium.launch(launchOptions(executable, environment));
    await browser.close();
    return undefined;
  } catch (error) {
    return `${executable}: ${String(error).split('\n')[0] ?? ''}`;
  }
}

/**
 * Unpacks the Chromium that comes by npm (Linux on x64 only) into `folder`. The package reuses whatever
 * it finds in the temporary folder, half-unpacked files too, so it gets one of its own.
 */
async function unpackShipped(folder: string) {
  const before = process.env['TMPDIR'];
  process.env['TMPDIR'] = folder;
  try {
    const { default: shipped, inflate } = await import('@sparticuz/chromium');
    shipped.setGraphicsMode = false;
    const executable = await shipped.executablePath();
    const entry = createRequire(import.meta.url).resolve('@sparticuz/chromium');
    await inflate(path.resolve(path.dirname(entry), '../bin/al2023.tar.br'));
    return executable;
  } finally {
    if (before === undefined) delete process.env['TMPDIR'];
    else process.env['TMPDIR'] = before;
  }
}

const hasFonts = () => fs.existsSync('/etc/fonts/fonts.conf') && fs.existsSync('/usr/share/fonts');

/** Without a font text has no height, and nothing is too wide or too faint. */
function writeFontList(folder: string): string {
  const file = path.join(folder, 'fonts.conf');
  const places = `<dir>${folder}/fonts</dir><cachedir>${folder}/font-cache</cachedir>`;
  fs.writeFileSync(file, `<?xml version="1.0"?>\n<fontconfig>${places}</fontconfig>\n`);
  return file;
}

async function findShipped(folder: string): Promise<FoundBrowser> {
  if (os.platform() !== 'linux' || os.arch() !== 'x64') {
    return { found: false, why: 'npm brings a Chromium for Linux on x64 only' };
  }
  const executable = await unpackShipped(folder);
  // On a bare system the libraries that it needs come along; where there are any, those are better.
  const bare = { LD_LIBRARY_PATH: path.join(folder, 'al2023/lib') };
  const fonts = hasFonts() ? {} : { FONTCONFIG_FILE: writeFontList(folder) };
  const whys: string[] = [];
  for (const environment of [fonts, { ...fonts, ...bare }]) {
    const why = await refusalOf(executable, environment);
    if (why === undefined) return { found: true, executable, environment };
    whys.push(why);
  }
  return { found: false, why: whys.join('; ') };
}

/** The first Chromium that starts: of the system, else the one that npm brought, unpacked in `folder`. */
export async function findBrowser(folder: string): Promise<FoundBrowser> {
  const whys: string[] = [];
  for (const executable of places.filter((place) => fs.existsSync(place))) {
    const why = await refusalOf(executable, {});
    if (why === undefined) return { found: true, executable, environment: {} };
    whys.push(why);
  }
  const shipped = await findShipped(folder).catch((error: unknown) => ({
    found: false as const,
    why: `the Chromium of npm cannot be unpacked: ${String(error)}`,
  }));
  return shipped.found ? shipped : { found: false, why: [...whys, shipped.why].join('; ') };
}
