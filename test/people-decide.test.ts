// Nobody is scored or ranked: no schema, extract, fact or code of the work has a place for it. The
// system shows facts and the rule that applies; whom to see first is for people.
import { describe, expect, it } from 'vitest';
import { extractTables } from '#extract/tables.ts';
import { factTables } from '#facts/tables.ts';
import { sourceFiles, sqlWithoutTexts, withoutTexts } from '#test/support/source-files.ts';

/** English and Dutch, as whole words within an identifier. */
const judgement = new Set(
  `score scores scored scoring risk risks risky rank ranks ranked ranking propensity likelihood
   probability prediction predicted predictor profiling suspicion suspect trustworthiness
   risico risicoscore kans kansen kansrijk rangorde profilering verdenking`.split(/\s+/),
);

/** What clients themselves say of the service is theirs to score. */
const ownVoice = new Set(['satisfaction', 'tevredenheid']);

const wordsOf = (identifier: string) =>
  identifier
    .replace(/([a-z0-9])([A-Z])/g, '$1_$2')
    .toLowerCase()
    .split(/[^a-z]+/);

function judgesPeople(identifier: string): boolean {
  const words = wordsOf(identifier);
  return words.some((word) => judgement.has(word)) && !words.some((word) => ownVoice.has(word));
}

const identifiers = (text: string) => [...new Set(text.match(/[A-Za-z_][A-Za-z0-9_]*/g) ?? [])];

describe('the pattern', () => {
  it.each([
    'risk_score',
    'clientRisk',
    'fraud_risk',
    'ranking',
    'rankOfClient',
    'return_probability',
    'kans_op_werk',
    'risicoScore',
  ])('refuses %s', (identifier) => {
    expect(judgesPeople(identifier)).toBe(true);
  });

  it.each([
    'satisfaction_score',
    'brisk',
    'asterisk',
    'underscore',
    'frank',
    'prankster',
    'drank',
    'participation_level',
  ])('lets %s pass', (identifier) => {
    expect(judgesPeople(identifier)).toBe(false);
  });
});

describe('no person is scored or ranked', () => {
  it('in the database', () => {
    const migrations = sourceFiles(['src/database'], /\.sql$/);
    expect(migrations.length).toBeGreaterThan(5);
    const found = migrations.flatMap(({ path, text }) =>
      identifiers(sqlWithoutTexts(text))
        .filter(judgesPeople)
        .map((name) => `${path}: ${name}`),
    );
    expect(found).toEqual([]);
  });

  it.each([
    ['extracts that a municipality hands in', extractTables],
    ['facts that are studied', factTables],
  ])('in the %s', (_, tables) => {
    const names = tables.flatMap(({ name, columns }) => [
      name,
      ...columns.map((column) => `${name}.${column.name}`),
    ]);
    expect(names.length).toBeGreaterThan(50);
    expect(names.filter(judgesPeople)).toEqual([]);
  });

  it('in the code of the work and its pages', () => {
    // What is learnt may put areas in order and estimate effects of the service, on facts about groups.
    const analytical =
      /^src\/(modules\/(monitor|goals|conditions|forecast|evaluation)|facts\/indicators)\//;
    const work = sourceFiles(
      ['src/modules', 'src/facts', 'src/extract', 'src/web', 'src/api', 'src/main'],
      /\.tsx?$/,
    ).filter(({ path }) => !analytical.test(path) && !path.endsWith('.test.ts'));
    expect(work.length).toBeGreaterThan(20);
    const found = work.flatMap(({ path, text }) =>
      identifiers(withoutTexts(text))
        .filter(judgesPeople)
        .map((name) => `${path}: ${name}`),
    );
    expect(found).toEqual([]);
  });
});
