import { describe, expect, it } from 'vitest';
import { roles } from '#kernel/role.ts';
import {
  exists,
  foldersUnder,
  readText,
  sourceFiles,
  withoutTexts,
} from '#test/support/source-files.ts';

const code = sourceFiles(['src', 'test', 'scripts', 'bench'], /\.(ts|tsx|mjs|cjs)$/);
const product = code.filter(
  (file) => file.path.startsWith('src/') && !/\.test\.tsx?$/.test(file.path),
);
const modules = foldersUnder(['src/modules']).filter((folder) => folder.split('/').length === 3);
const lines = (text: string) => text.trimEnd().split('\n').length;

it('sees the code', () => {
  expect(product.length).toBeGreaterThan(300);
});

describe('a file', () => {
  it('has at most 300 lines', () => {
    const long = code.filter(({ text }) => lines(text) > 300).map(({ path }) => path);
    expect(long).toEqual([]);
  });

  it('and its folder are named in kebab-case', () => {
    const named = [
      ...code.map(({ path }) => path),
      ...foldersUnder(['src', 'test', 'scripts', 'bench']),
    ];
    const other = named.filter(
      (path) => !/^[a-z0-9]+(-[a-z0-9]+)*(\.[a-z]+)*$/.test(path.split('/').at(-1) ?? ''),
    );
    expect(other).toEqual([]);
  });

  it('is named after the work, not after a layer', () => {
    const layer = /^(.+-)?(utils?|helpers?|commons?|managers?|services?|misc|stuff|base)$/;
    const named = [
      ...code.map(({ path }) => path),
      ...foldersUnder(['src', 'test', 'scripts', 'bench']),
    ];
    const vague = named.filter((path) => {
      const name = path.split('/').at(-1)?.split('.')[0] ?? '';
      return layer.test(name) && !(roles as readonly string[]).includes(name);
    });
    expect(vague).toEqual([]);
  });

  it('silences no check', () => {
    const comments = ['oxlint', 'eslint', 'biome'].flatMap((tool) => [
      `${tool}-disable`,
      `${tool}-ignore`,
    ]);
    const silencers = [
      ...comments,
      ...['ignore', 'nocheck', 'expect-error'].map((it) => `@ts-${it}`),
    ];
    const silenced = code.filter(({ text }) =>
      silencers.some((silencer) => text.includes(silencer)),
    );
    expect(silenced.map(({ path }) => path)).toEqual([]);
  });
});

it('every module has a front door and a page of 8 to 30 lines that says what it is', () => {
  const incomplete = modules.filter((module) => {
    if (!exists(`${module}/index.ts`) || !exists(`${module}/README.md`)) return true;
    const length = lines(readText(`${module}/README.md`));
    return length < 8 || length > 30;
  });
  expect(incomplete).toEqual([]);
});

describe('time and chance come in as arguments', () => {
  it('nobody throws dice of their own', () => {
    const dice = product.filter(({ text }) => /Math\.random\b/.test(withoutTexts(text)));
    expect(dice.map(({ path }) => path)).toEqual([]);
  });

  it('only platform, main and the launcher of the database look at the clock', () => {
    const clock = product.filter(({ text }) =>
      /\bDate\.now\b|new Date\(\s*\)|Temporal\.Now\b/.test(withoutTexts(text)),
    );
    const elsewhere = clock.filter(
      ({ path }) => !/^src\/(platform|main|database\/embedded)\//.test(path),
    );
    expect(elsewhere.map(({ path }) => path)).toEqual([]);
  });
});

it('the engine knows no word of the domain', () => {
  const word =
    /client|benefit|coach|dossier|caseload|municipal|household|neighbourhood|bijstand|zuid/i;
  const engine = product.filter(({ path }) => path.startsWith('src/engine/'));
  const told = engine.filter(({ text }) => word.test(withoutTexts(text)));
  expect(told.map(({ path }) => path)).toEqual([]);
});

it('every entry point looks at the version of Node before anything else', () => {
  const entries = [
    'src/main/cli.ts',
    'src/main/server.ts',
    'src/main/worker.ts',
    'scripts/check.ts',
    'scripts/test.ts',
    'bench/run.ts',
    'bench/coverage-study.ts',
  ];
  const late = entries.filter(exists).filter((entry) => {
    const first = /^(import|export|const|let|await)\b.*$/m.exec(readText(entry))?.[0] ?? '';
    return !/^import '[^']*(main\/|\.\/)node-version\.ts';$/.test(first);
  });
  expect(late).toEqual([]);
});

describe('packages', () => {
  const manifest = JSON.parse(readText('package.json')) as Record<
    'dependencies' | 'devDependencies' | 'optionalDependencies',
    Record<string, string>
  >;

  it('are pinned to one version', () => {
    const all = {
      ...manifest.dependencies,
      ...manifest.devDependencies,
      ...manifest.optionalDependencies,
    };
    const loose = Object.entries(all).filter(
      ([, version]) => !/^\d+\.\d+\.\d+(-[\w.]+)?$/.test(version),
    );
    expect(loose).toEqual([]);
  });

  it('come from wherever npm is told to look: the lock file names no address', () => {
    expect(readText('package-lock.json')).not.toContain('"resolved"');
  });
});

it('migrations have a number of their own and are named after their module', () => {
  const names = sourceFiles(['src/database/migrations'], /\.sql$/).map(
    ({ path }) => path.split('/').at(-1) ?? '',
  );
  expect(names.length).toBeGreaterThan(0);
  expect(names.filter((name) => !/^\d{4}(-[a-z]+){2,}\.sql$/.test(name))).toEqual([]);
  expect(new Set(names.map((name) => name.slice(0, 4))).size).toBe(names.length);
});

describe('documents', () => {
  const pages = [
    ...sourceFiles(['docs', 'src', 'test', 'bench'], /\.md$/),
    ...['README.md', 'ARCHITECTURE.md', 'CONTRIBUTING.md', 'CHANGELOG.md']
      .filter(exists)
      .map((path) => ({ path, text: readText(path) })),
  ];

  it('point to files that exist', () => {
    const broken = pages.flatMap(({ path, text }) =>
      [...text.matchAll(/\]\((?!https?:|mailto:|#|\/)([^)#\s]+)/g)]
        .map(([, target = '']) => target)
        .filter((target) => !exists(`${path.split('/').slice(0, -1).join('/')}/${target}`))
        .map((target) => `${path} > ${target}`),
    );
    expect(broken).toEqual([]);
  });

  it('list every decision by its number and title', () => {
    const decisions = sourceFiles(['docs/decisions'], /\/\d{4}-[a-z0-9-]+\.md$/);
    const index = readText('docs/decisions/README.md');
    const unlisted = decisions.filter(({ path, text }) => {
      const [, number = '', title = ''] = /^# (\d{4}) (.+)\n/.exec(text) ?? [];
      const name = path.split('/').at(-1) ?? '';
      return !name.startsWith(number) || !index.includes(`| ${number} | [${title}](${name}) |`);
    });
    expect(unlisted.map(({ path }) => path)).toEqual([]);
    const numbers = decisions.map(({ path }) => /\d{4}/.exec(path)?.[0]);
    expect(new Set(numbers).size).toBe(numbers.length);
  });

  it('architecture and ways of working stay short', () => {
    expect(lines(readText('CONTRIBUTING.md'))).toBeLessThanOrEqual(80);
    expect(lines(readText('ARCHITECTURE.md'))).toBeLessThanOrEqual(150);
  });
});
