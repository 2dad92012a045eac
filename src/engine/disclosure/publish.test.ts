import { describe, expect, it } from 'vitest';
import { publish } from './publish.ts';
import type { Cell, PublishedCell, Relation } from './release.ts';

const none: ReadonlySet<string> = new Set();

const counts = (table: Record<string, number>): Cell[] =>
  Object.entries(table).map(([id, count]) => ({ id, count }));

/** The table as it is printed; `.` for hidden, whatever the reason. */
function printed(
  cells: readonly Cell[],
  relations: readonly Relation[],
  alreadyShown = none,
): Record<string, number | '.'> {
  const release = publish({ cells, relations, alreadyShown });
  if (!release.ok) throw new Error(JSON.stringify(release.refusal));
  return Object.fromEntries(
    [...release.value.cells].map(([id, cell]) => [id, 'shown' in cell ? cell.shown : '.']),
  );
}

const refused = (cells: readonly Cell[], relations: readonly Relation[], alreadyShown = none) => {
  const release = publish({ cells, relations, alreadyShown });
  return release.ok ? 'published' : release.refusal.kind;
};

const reasonOf = (cell: PublishedCell | undefined) =>
  cell === undefined || !('hidden' in cell) ? 'shown' : cell.hidden;

describe('a draft that contradicts itself is refused', () => {
  const total: Relation = { total: 'all', parts: ['young', 'old'] };

  it('when one id has two counts', () => {
    expect(refused([...counts({ all: 40 }), ...counts({ all: 41 })], [])).toBe('cell-twice');
  });

  it.each([-1, 2.5, Number.NaN, Number.POSITIVE_INFINITY])('when a count is %s', (count) => {
    expect(refused(counts({ all: count }), [])).toBe('not-a-count');
  });

  it('when contributors are not a count', () => {
    expect(refused([{ id: 'hours', count: 40, contributors: 0.5 }], [])).toBe('not-a-count');
  });

  it('when a relation names a cell that is not there', () => {
    expect(refused(counts({ all: 40, young: 40 }), [total])).toBe('unknown-cell');
  });

  it('when a relation counts a cell twice', () => {
    const twice: Relation = { total: 'all', parts: ['young', 'young'] };
    expect(refused(counts({ all: 40, young: 20 }), [twice])).toBe('cell-twice-in-relation');
  });

  it('when a total is not the sum of its parts', () => {
    const cells = counts({ all: 41, young: 20, old: 20 });
    expect(refused(cells, [total])).toBe('relation-does-not-hold');
  });

  it('when a cell that is too small is said to have been shown before', () => {
    expect(refused(counts({ all: 9 }), [], new Set(['all']))).toBe('shown-before-but-small');
  });
});

describe('what cannot be protected is not published', () => {
  it('a small cell that follows from two that the reader already has', () => {
    const relation: Relation = { total: 'all', parts: ['young', 'old'] };
    const cells = counts({ all: 42, young: 0, old: 42 });
    expect(refused(cells, [relation], new Set(['all', 'old']))).toBe('cannot-be-protected');
  });
});

describe('a single count', () => {
  it.each([0, 1, 9])('of %i is hidden: that nobody is there is also something said', (count) => {
    expect(printed(counts({ all: count }), [])).toEqual({ all: '.' });
  });

  it.each([
    [10, 10],
    [12, 10],
    [13, 15],
    [17, 15],
    [18, 20],
    [32_649, 32_650],
  ])('of %i is shown as %i', (count, shown) => {
    expect(printed(counts({ all: count }), [])).toEqual({ all: shown });
  });

  it('is shown as 0 where the definition leaves nothing to count', () => {
    expect(printed([{ id: 'under age', empty: true }], [])).toEqual({ 'under age': 0 });
  });

  it('is hidden when it is a sum over fewer than ten, however large', () => {
    const cells: Cell[] = [
      { id: 'of nine', count: 12_000, contributors: 9 },
      { id: 'of ten', count: 12_000, contributors: 10 },
    ];
    expect(printed(cells, [])).toEqual({ 'of nine': '.', 'of ten': 12_000 });
  });
});

describe('the worked examples of the method page', () => {
  it('rounding protects the only small part of three', () => {
    const cells = counts({ all: 68, young: 4, middle: 23, old: 41 });
    const relation: Relation = { total: 'all', parts: ['young', 'middle', 'old'] };
    expect(printed(cells, [relation])).toEqual({ all: 70, young: '.', middle: 25, old: 40 });
  });

  it('an empty part of two takes the other part with it', () => {
    const cells = counts({ all: 42, young: 0, old: 42 });
    const relation: Relation = { total: 'all', parts: ['young', 'old'] };
    expect(printed(cells, [relation])).toEqual({ all: 40, young: '.', old: '.' });
  });

  it('three small parts that are as large as they can be take the total with them', () => {
    const cells = counts({ all: 27, a: 9, b: 9, c: 9 });
    const relation: Relation = { total: 'all', parts: ['a', 'b', 'c'] };
    expect(printed(cells, [relation])).toEqual({ all: '.', a: '.', b: '.', c: '.' });
  });

  it('a stock at both ends and an inflow give away that nobody left, so the inflow goes', () => {
    const cells = counts({ start: 42, in: 22, out: 0, end: 64 });
    const flow: Relation = { total: 'end', parts: ['start', 'in'], less: ['out'] };
    expect(printed(cells, [flow])).toEqual({ start: 40, in: '.', out: '.', end: 65 });
  });
});

describe('what is hidden to protect another', () => {
  it('is the smallest part that can be both more and less, before the total', () => {
    const cells = counts({ all: 56, a: 0, b: 13, c: 43 });
    const relation: Relation = { total: 'all', parts: ['a', 'b', 'c'] };
    expect(printed(cells, [relation])).toEqual({ all: 55, a: '.', b: 15, c: '.' });
  });

  it('says so, but is not what the reader already has', () => {
    const cells = counts({ all: 42, young: 0, old: 42 });
    const relations: Relation[] = [{ total: 'all', parts: ['young', 'old'] }];
    const release = publish({ cells, relations, alreadyShown: new Set(['old']) });
    const hidden = release.ok ? release.value.cells : new Map<string, PublishedCell>();
    expect([...hidden].map(([id, cell]) => [id, reasonOf(cell)])).toEqual([
      ['all', 'protecting'],
      ['old', 'shown'],
      ['young', 'small'],
    ]);
  });

  it('is looked for in another table when the cells stand in both', () => {
    const cells = counts({ all: 42, young: 0, old: 42, work: 21, other: 21 });
    const byAge: Relation = { total: 'all', parts: ['young', 'old'] };
    const byReason: Relation = { total: 'all', parts: ['work', 'other'] };
    const shown = new Set(['old']);
    expect(printed(cells, [byAge, byReason], shown)).toMatchObject({
      all: '.',
      young: '.',
      old: 40,
    });
  });
});

describe('a number that stands in no table', () => {
  const rest: Relation = { total: 'all', parts: ['waiting', 'not waiting'] };
  const of = (all: number, waiting: number): Cell[] => [
    ...counts({ all, waiting }),
    { id: 'not waiting', count: all - waiting, derived: true },
  ];

  it('is protected as any other when it is small', () => {
    expect(printed(of(42, 38), [rest])).toEqual({ all: 40, waiting: '.', 'not waiting': '.' });
  });
  it('does not have the total hidden when it is large: nobody prints it', () => {
    expect(printed(of(659, 7), [rest])).toEqual({
      all: 660,
      waiting: '.',
      'not waiting': '.',
    });
  });
});
