// oxlint passes over rules that need types when it cannot read types. This makes up a fault of each
// kind that must not slip through and expects each to be reported.
import fs from 'node:fs';
import { run } from './command.ts';

const faults: Readonly<Record<string, string>> = {
  'no-floating-promises': 'export function tell() {\n  Promise.resolve(1);\n}\n',
  'no-unsafe-assignment': "export const it: number = JSON.parse('1');\n",
  'switch-exhaustiveness-check':
    "export function say(it: 'a' | 'b'): void {\n  switch (it) {\n    case 'a':\n      break;\n  }\n}\n",
  'no-explicit-any': 'export const it = (value: any): boolean => value === 1;\n',
};

fs.mkdirSync('test-results', { recursive: true });
const folder = fs.mkdtempSync('test-results/lint-');
try {
  fs.writeFileSync(
    `${folder}/tsconfig.json`,
    JSON.stringify({ extends: '../../tsconfig.json', include: ['*.ts'] }),
  );
  const files = Object.entries(faults).map(([rule, text]) => {
    fs.writeFileSync(`${folder}/${rule}.ts`, text);
    return `${folder}/${rule}.ts`;
  });
  // Named one by one: as a folder it would be passed over, since git ignores it.
  const { output } = await run(['oxlint', '--type-aware', '--no-ignore', '-f', 'unix', ...files]);
  for (const rule of Object.keys(faults)) {
    const seen = output
      .split('\n')
      .some((line) => line.includes(`${rule}.ts`) && line.includes(`(${rule})`));
    if (!seen) {
      console.log(`${rule} was not reported\n${output}`);
      process.exitCode = 1;
    }
  }
} finally {
  fs.rmSync(folder, { recursive: true, force: true });
}
