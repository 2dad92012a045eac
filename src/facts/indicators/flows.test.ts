import { beforeAll, describe, expect, it } from 'vitest';
import type { SnapshotReader } from '#facts/reader.ts';
import { together } from '../../../test/builders/extract.ts';
import { household, twoNeighbourhoods } from '../../../test/builders/households.ts';
import { useSnapshots } from '../../../test/support/facts.ts';
import { counts, figure, inPeriod } from '../../../test/support/figures.ts';

const snapshotOf = useSnapshots();
const firstFourMonths = inPeriod('2023-01-01', '2023-05-01');

describe('inflow and outflow', () => {
  it('does not see a gap of 31 days, and sees one of 32 days as out and in', async () => {
    const reader = await snapshotOf(
      together(
        twoNeighbourhoods,
        household({
          dossier: 'gap-31',
          spells: [{ from: '2020-01-01', until: '2023-02-01' }, { from: '2023-03-04' }],
        }),
        household({
          dossier: 'gap-32',
          spells: [{ from: '2020-01-01', until: '2023-02-01' }, { from: '2023-03-05' }],
        }),
      ),
      '2024-12-31',
    );
    expect(await counts(reader, 'outflow', firstFourMonths)).toBe(1);
    expect(await counts(reader, 'inflow', firstFourMonths)).toBe(1);
  });

  it('does not count what became known later than six weeks after the period', async () => {
    const reader = await snapshotOf(
      together(
        twoNeighbourhoods,
        household({ dossier: 'a', spells: [{ from: '2023-04-20', startKnown: '2023-06-12' }] }),
        household({ dossier: 'b', spells: [{ from: '2023-04-20', startKnown: '2023-06-13' }] }),
        household({
          dossier: 'c',
          spells: [{ from: '2020-01-01', until: '2023-04-20', endKnown: '2023-06-13' }],
        }),
      ),
      '2024-12-31',
    );
    expect(await counts(reader, 'inflow', firstFourMonths)).toBe(1);
    expect(await counts(reader, 'outflow', firstFourMonths)).toBe(0);
  });

  it('does not take a change of scheme for an outflow', async () => {
    const reader = await snapshotOf(
      together(
        twoNeighbourhoods,
        household({
          dossier: 'a',
          spells: [
            { from: '2020-01-01', until: '2023-02-01' },
            { from: '2023-02-01', scheme: 'IOAW' },
          ],
        }),
      ),
      '2024-12-31',
    );
    expect(await counts(reader, 'outflow', firstFourMonths)).toBe(0);
  });

  it('refuses to tell of returns while twelve months have not passed', async () => {
    const rows = together(
      twoNeighbourhoods,
      household({ dossier: 'a', spells: [{ from: '2020-01-01', until: '2023-02-01' }] }),
    );
    const young = await figure(
      await snapshotOf(rows, '2024-04-29'),
      'return-within-a-year',
      firstFourMonths,
    );
    expect(young).toMatchObject({ ok: false, refusal: { kind: 'too-young', monthsAfter: 12 } });
    const old = await snapshotOf(rows, '2024-04-30');
    expect(await counts(old, 'return-within-a-year', firstFourMonths)).toEqual([0, 1]);
  });
});

describe('a small town in the first four months of 2023', () => {
  let reader: SnapshotReader;
  beforeAll(async () => {
    reader = await snapshotOf(
      together(
        twoNeighbourhoods,
        household({ dossier: 'in-1', spells: [{ from: '2023-01-01', inflow: '11' }] }),
        household({ dossier: 'in-2', spells: [{ from: '2023-04-30', inflow: '01' }] }),
        household({ dossier: 'in-after', spells: [{ from: '2023-05-01', inflow: '11' }] }),
        household({
          dossier: 'out-1',
          spells: [{ from: '2020-01-01', until: '2023-01-01', outflow: '11' }],
        }),
        household({
          dossier: 'out-2',
          spells: [
            { from: '2020-01-01', until: '2023-03-01', outflow: '13' },
            { from: '2024-02-29' },
          ],
        }),
        household({
          dossier: 'out-3',
          home: 'BU-NOORD',
          spells: [
            { from: '2020-01-01', until: '2023-03-01', outflow: '32' },
            { from: '2024-03-01' },
          ],
        }),
        household({
          dossier: 'ioaw',
          spells: [{ from: '2020-01-01', until: '2023-03-01', scheme: 'IOAW', outflow: '03' }],
        }),
      ),
      '2024-12-31',
    );
  });

  it('two households came in, one after loss of work, one after study', async () => {
    expect(await counts(reader, 'inflow', firstFourMonths)).toBe(2);
    expect(await counts(reader, 'inflow', firstFourMonths, { inflow_reason: '01' })).toBe(1);
    expect(await counts(reader, 'inflow-after-loss-of-work', firstFourMonths)).toEqual([1, 2]);
  });
  it('three households left, two to work', async () => {
    expect(await counts(reader, 'outflow', firstFourMonths)).toBe(3);
    expect(await counts(reader, 'outflow', firstFourMonths, { outflow_reason: '32' })).toBe(1);
    expect(await counts(reader, 'outflow-to-work', firstFourMonths)).toEqual([2, 3]);
    expect(await counts(reader, 'outflow-to-work', firstFourMonths, { side: 'rest' })).toEqual([
      0, 1,
    ]);
  });
  it('one came back within twelve months: on 29 February, not on 1 March', async () => {
    expect(await counts(reader, 'return-within-a-year', firstFourMonths)).toEqual([1, 3]);
  });
  it('knows the rest of a share, so that it is not shown by subtraction', async () => {
    const computed = await figure(reader, 'outflow-to-work', firstFourMonths);
    expect(computed).toMatchObject({
      value: {
        unshown: [{ id: 'not-pw-outflow-to-work@2023-01-01..2023-05-01', count: 1 }],
        relations: [
          {
            total: 'pw-outflow@2023-01-01..2023-05-01',
            parts: [
              'pw-outflow-to-work@2023-01-01..2023-05-01',
              'not-pw-outflow-to-work@2023-01-01..2023-05-01',
            ],
          },
        ],
      },
    });
  });
});

describe('a return in another dossier', () => {
  it('counts: the applicant has a benefit again, now as a partner', async () => {
    const reader = await snapshotOf(
      together(
        twoNeighbourhoods,
        household({
          dossier: 'alone',
          person: 'she',
          spells: [{ from: '2020-01-01', until: '2023-02-01', outflow: '11' }],
        }),
        household({ dossier: 'with-him', person: 'he', spells: [{ from: '2022-01-01' }] }),
        {
          dossier_members: [
            { dossier_key: 'with-him', person_key: 'she', position: '2', from: '2023-06-01' },
          ],
        },
      ),
      '2024-12-31',
    );
    expect(await counts(reader, 'return-within-a-year', firstFourMonths)).toEqual([1, 1]);
  });
});
