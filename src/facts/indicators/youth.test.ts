import { beforeAll, describe, expect, it } from 'vitest';
import type { SnapshotReader } from '#facts/reader.ts';
import { type ExtractRows, together } from '../../../test/builders/extract.ts';
import {
  assignment,
  household,
  twoNeighbourhoods,
  twoTeams,
} from '../../../test/builders/households.ts';
import { useSnapshots } from '../../../test/support/facts.ts';
import { counts, inPeriod, onDay } from '../../../test/support/figures.ts';

const snapshotOf = useSnapshots();
const may = onDay('2024-05-01');

const youthDesk: ExtractRows = {
  departments: [{ department_key: 'dj', name: 'Jongerenloket', kind: 'youth' }],
  teams: [
    { team_key: 'tj', department_key: 'dj', name: 'tj', side: 'city', opened_on: '2010-01-01' },
  ],
};
const schooled = (person: string, level: string, on: string): ExtractRows => ({
  education: [{ person_key: person, register: 'intake', level, recorded_on: on }],
});
const indicated = (person: string, from: string, until?: string): ExtractRows => ({
  labour_indications: [{ person_key: person, kind: 'job_agreement', from, until }],
});
const left = (dossier: string, outflow: string) =>
  household({ dossier, spells: [{ from: '2021-01-01', until: '2023-03-01', outflow }] });

describe('clients of the youth desk', () => {
  let reader: SnapshotReader;
  beforeAll(async () => {
    reader = await snapshotOf(
      together(
        twoNeighbourhoods,
        twoTeams,
        youthDesk,
        household({ dossier: 'a', spells: [{ from: '2020-01-01' }] }),
        household({ dossier: 'b', spells: [{ from: '2023-06-01' }] }),
        left('c', '01'),
        left('d', '11'),
        left('e', '01'),
        assignment('p-a', 'tj', undefined, '2020-01-01'),
        assignment('p-b', 'tj', undefined, '2023-06-01'),
        assignment('p-c', 'tj', undefined, '2021-01-01', '2023-03-20'),
        assignment('p-d', 'tj', undefined, '2021-01-01', '2023-03-20'),
        // Guided by Work when the benefit ended: no exit of the youth desk.
        assignment('p-e', 'tj', undefined, '2021-01-01', '2022-01-01'),
        assignment('p-e', 'tw', 's1', '2022-01-01', '2023-03-20'),
        // What was registered last counts, and what is registered later does not.
        schooled('p-a', 'middle', '2020-01-10'),
        schooled('p-a', 'low', '2022-01-10'),
        schooled('p-b', 'low', '2024-05-02'),
        indicated('p-a', '2024-05-02'),
        indicated('p-b', '2023-01-01', '2024-05-02'),
      ),
      '2024-12-31',
    );
  });

  it('are long on benefit after three years of their household', async () => {
    expect(await counts(reader, 'youth-clients', may)).toBe(2);
    expect(await counts(reader, 'youth-over-three-years', may)).toEqual([1, 2]);
  });
  it('have no basic qualification when registered as low by that day', async () => {
    expect(await counts(reader, 'youth-without-qualification', may)).toEqual([1, 2]);
  });
  it('have an indication while it holds', async () => {
    expect(await counts(reader, 'youth-with-indication', may)).toEqual([1, 2]);
  });
  it('left for education when the desk guided them at the end', async () => {
    const year = inPeriod('2023-01-01', '2024-01-01');
    expect(await counts(reader, 'youth-outflow-to-education', year)).toEqual([1, 2]);
  });
});
