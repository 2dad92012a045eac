// Cruises the code by .dependency-cruiser.cjs. Two ways in which such a check passes by seeing
// nothing are closed: a floor under what it saw, and a made-up violation of each rule.
import fs from 'node:fs';
import path from 'node:path';
import { cruise } from 'dependency-cruiser';
import extractConfiguration from 'dependency-cruiser/config-utl/extract-depcruise-config';
import { closesTheRing, type Violation, violations } from './boundary-violations.ts';

/** Raise these as the code grows: about nine tenths of what the last run printed. */
const floor = { modules: 480, dependencies: 2000 };

const { forbidden = [], options = {} } = await extractConfiguration('./.dependency-cruiser.cjs');

/** What is forbidden and was found in the folders under `baseDir`. */
async function look(folders: readonly string[], baseDir: string) {
  const { output } = await cruise(
    [...folders],
    { ...options, baseDir, ruleSet: { forbidden }, validate: true },
    options.enhancedResolveOptions,
  );
  if (typeof output === 'string') throw new Error('dependency-cruiser answered in text');
  return output.summary;
}

const manifest = JSON.parse(fs.readFileSync('package.json', 'utf8')) as {
  imports: Record<string, string>;
};

/** The file that an alias of package.json means, or nothing when it is no alias. */
function fileOf(to: string): string | undefined {
  const [alias = '', ...rest] = to.split('/');
  return manifest.imports[`${alias}/*`]?.replace('*', rest.join('/'));
}

/** Writes the violations as a small house of their own, with the packages of this one. */
function buildHouse(house: string): void {
  const texts = new Map([['package.json', JSON.stringify({ ...manifest, scripts: {} })]]);
  for (const { to } of violations) {
    const file = fileOf(to);
    if (file !== undefined && !to.includes('missing')) texts.set(file, 'export const it = 1;\n');
  }
  for (const [index, { from, to }] of violations.entries()) {
    const line = `import * as it${index} from '${to}';\nconsole.log(it${index});\n`;
    texts.set(from, line + (texts.get(from) ?? ''));
  }
  for (const [file, text] of texts) {
    fs.mkdirSync(path.dirname(path.join(house, file)), { recursive: true });
    fs.writeFileSync(path.join(house, file), text);
  }
}

/** The made-up violations that nobody reported, and the rules for which none was made up. */
async function blindSpots(): Promise<readonly Violation[]> {
  fs.mkdirSync('test-results', { recursive: true });
  const house = fs.mkdtempSync(path.resolve('test-results/boundaries-'));
  try {
    buildHouse(house);
    const summary = await look(['src', 'test'], house);
    const reported = new Set(summary.violations.map(({ rule, from }) => `${rule.name} ${from}`));
    const known = new Set(violations.map(({ rule }) => rule));
    const unknown = forbidden.map(({ name = '' }) => name).filter((name) => !known.has(name));
    return [
      ...violations.filter(
        ({ rule, from }) => rule !== closesTheRing && !reported.has(`${rule} ${from}`),
      ),
      ...unknown.map((rule) => ({ rule, from: 'no violation was made up for it', to: '' })),
    ];
  } finally {
    fs.rmSync(house, { recursive: true, force: true });
  }
}

const blind = await blindSpots();
for (const { rule, from, to } of blind) console.log(`the rule ${rule} is blind: ${from} > ${to}`);

const folders = ['src', 'test', 'scripts', 'bench'].filter((folder) => fs.existsSync(folder));
const summary = await look(folders, process.cwd());
for (const { rule, from, to, cycle } of summary.violations) {
  const way = cycle === undefined ? to : cycle.map(({ name }) => name).join(' > ');
  const comment = forbidden.find(({ name }) => name === rule.name)?.comment ?? '';
  console.log(`${from} > ${way}\n    ${rule.name}: ${comment}`);
}

const { totalCruised: modules, totalDependenciesCruised: dependencies = 0 } = summary;
console.log(`saw ${modules} modules and ${dependencies} dependencies`);
const tooFew = modules < floor.modules || dependencies < floor.dependencies;
if (tooFew) console.log(`expected at least ${floor.modules} and ${floor.dependencies}`);
if (tooFew || blind.length + summary.violations.length > 0) process.exitCode = 1;
