// npm leaves optional builds for other systems out of the lock file when the registry lacks them;
// `npm ci` (npm 11) then refuses the lock. This adds a stub for each, see docs/decisions/0002.
// Run it after every `npm install`.
import fs from 'node:fs';

const lock = JSON.parse(fs.readFileSync('package-lock.json', 'utf8'));
const packages = lock.packages;
const systems = [
  [/darwin/, 'darwin'],
  [/win32|windows|win-/, 'win32'],
  [/android/, 'android'],
  [/freebsd/, 'freebsd'],
  [/openharmony/, 'openharmony'],
];
const systemOf = (name) => systems.find(([pattern]) => pattern.test(name))?.[1] ?? 'linux';
const processorOf = (name) =>
  name.match(/arm64|x64|ia32|arm|ppc64|riscv64|s390x|wasm32/)?.[0] ?? 'x64';

let added = 0;
for (const [parent, entry] of Object.entries({ ...packages })) {
  for (const [name, range] of Object.entries(entry.optionalDependencies ?? {})) {
    const place = `node_modules/${name}`;
    if (packages[place] || packages[`${parent}/${place}`]) continue;
    packages[place] = {
      version: range.replace(/^[\^~]/, ''),
      cpu: [processorOf(name)],
      ...(entry.dev ? { dev: true } : {}),
      ...(/musl/.test(name) ? { libc: ['musl'] } : {}),
      optional: true,
      os: [systemOf(name)],
    };
    added += 1;
  }
}
lock.packages = Object.fromEntries(Object.entries(packages).sort(([a], [b]) => (a < b ? -1 : 1)));
fs.writeFileSync('package-lock.json', `${JSON.stringify(lock, null, 2)}\n`);
console.log(`${added} optional builds added to the lock file`);
