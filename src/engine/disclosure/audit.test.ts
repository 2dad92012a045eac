import { beforeAll, describe, expect, it } from 'vitest';
import { audit } from './audit.ts';
import { publish } from './publish.ts';
import type { PublishedCell, Relation, Release } from './release.ts';
import { loadSolver, type Solver } from './solver.ts';

let solver: Solver;
beforeAll(async () => {
  solver = await loadSolver();
});

const byAge: Relation = { total: 'all', parts: ['young', 'old'] };

const release = (cells: readonly PublishedCell[], relations = [byAge]): Release => ({
  cells: new Map(cells.map((cell) => [cell.id, cell])),
  relations,
});

describe('the audit reports what a reader can compute', () => {
  it('from a release that hides the small part only', () => {
    const leak = release([
      { id: 'all', shown: 40 },
      { id: 'young', hidden: 'small' },
      { id: 'old', shown: 40 },
    ]);
    expect(audit(solver, leak, 'relaxed')).toEqual([{ id: 'young', low: 0, high: 4 }]);
  });

  it('with whole numbers, where fractions leave more room', () => {
    const halves: Relation[] = [
      { total: 'all', parts: ['a', 'b'] },
      { total: 'b', parts: ['a', 'nothing'] },
    ];
    const cells: PublishedCell[] = [
      { id: 'all', shown: 15 },
      { id: 'a', hidden: 'small' },
      { id: 'b', hidden: 'small' },
      { id: 'nothing', shown: 0 },
    ];
    const relaxed = audit(solver, release(cells, halves), 'relaxed');
    expect(relaxed).toContainEqual({ id: 'a', low: 6.5, high: 8.5 });
    const whole = audit(solver, release(cells, halves), 'whole');
    expect(whole).toContainEqual({ id: 'a', low: 7, high: 8 });
  });

  it('the narrowest first, and that a cell in no relation has no end', () => {
    const cells: PublishedCell[] = [
      { id: 'hours', hidden: 'few' },
      { id: 'alone', hidden: 'protecting' },
      { id: 'young', hidden: 'small' },
    ];
    expect(audit(solver, release(cells, []), 'relaxed')).toEqual([
      { id: 'young', low: 0, high: 9 },
      { id: 'hours', low: 0, high: Number.POSITIVE_INFINITY },
      { id: 'alone', low: 10, high: Number.POSITIVE_INFINITY },
    ]);
  });

  it('nothing where nothing is hidden', () => {
    const open = release([{ id: 'all', shown: 40 }], []);
    expect(audit(solver, open, 'relaxed')).toEqual([]);
  });

  it('that what was published leaves room', () => {
    const cells = [
      { id: 'all', count: 42 },
      { id: 'young', count: 0 },
      { id: 'old', count: 42 },
    ];
    const published = publish({ cells, relations: [byAge], alreadyShown: new Set() });
    expect(published.ok && audit(solver, published.value, 'relaxed')).toEqual([
      { id: 'young', low: 0, high: 9 },
      { id: 'old', low: 29, high: 42 },
    ]);
  });
});

describe('a release that no counts can have led to', () => {
  it('is not audited', () => {
    const impossible = release([
      { id: 'all', shown: 40 },
      { id: 'young', hidden: 'small' },
      { id: 'old', shown: 60 },
    ]);
    expect(() => audit(solver, impossible, 'relaxed')).toThrow('contradicts itself');
  });

  it('nor is a relation with a cell that is not published', () => {
    const partial = release([{ id: 'all', shown: 40 }]);
    expect(() => audit(solver, partial, 'relaxed')).toThrow('no cell young');
  });
});
