import { beforeAll, describe, expect, it } from 'vitest';
import type { SnapshotReader } from '#facts/reader.ts';
import { callBack, consent } from '../../../test/builders/call-backs.ts';
import { oneOfEach } from '../../../test/builders/duties.ts';
import { type ExtractRow, type ExtractRows, together } from '../../../test/builders/extract.ts';
import { guidance } from '../../../test/builders/guidance.ts';
import {
  assignment,
  contacts,
  household,
  trajectory,
  twoInstruments,
  twoNeighbourhoods,
  twoTeams,
} from '../../../test/builders/households.ts';
import { oneMove } from '../../../test/builders/moves.ts';
import { useSnapshots } from '../../../test/support/facts.ts';
import { counts, inPeriod, onDay } from '../../../test/support/figures.ts';

const snapshotOf = useSnapshots();
const year2023 = inPeriod('2023-01-01', '2024-01-01');
const year2024 = inPeriod('2024-01-01', '2024-06-30');

const application = (dossier: string, received: string, more: ExtractRow = {}): ExtractRows => ({
  applications: [
    {
      application_key: `A-${dossier}-${received}`,
      dossier_key: dossier,
      person_key: `p-${dossier}`,
      scheme: 'PW',
      channel: 'uwv',
      reported_on: received,
      received_on: received,
      decision_due: '2023-05-01',
      ...more,
    },
  ],
});

const talk = (
  dossier: string,
  day: string,
  outcome: string,
  more: ExtractRow = {},
): ExtractRows => ({
  appointments: [
    {
      appointment_key: `I-${dossier}-${day}`,
      person_key: `p-${dossier}`,
      staff_key: 's1',
      kind: 'intake',
      planned_day: day,
      starts: '10:30',
      made_on: '2023-03-01',
      outcome,
      ...more,
    },
  ],
});

let town: SnapshotReader;
beforeAll(async () => {
  const returned = (person: string, asked: string): ExtractRow => ({
    ...oneMove(person, 'tp', 'tw', 's3')['hand_overs']?.[0],
    ...{ hand_over_key: `${person}-${asked}`, asked_on: asked, answered_on: asked },
    ...{ outcome: 'returned', process_on: undefined, process: undefined },
    ...{ substance_on: undefined, substance: undefined },
  });
  town = await snapshotOf(
    together(
      twoNeighbourhoods,
      twoTeams,
      twoInstruments,
      // Ann left for work on 2022-01-01 and had a benefit again five months later; Ben after a year and a half.
      household({
        dossier: 'ann',
        spells: [
          { from: '2020-01-01', until: '2022-01-01', outflow: '11' },
          { from: '2022-06-01' },
        ],
      }),
      household({
        dossier: 'ben',
        spells: [
          { from: '2020-01-01', until: '2022-01-01', outflow: '11' },
          { from: '2023-07-01' },
        ],
      }),
      household({ dossier: 'cas' }),
      oneOfEach('p-ann', 's1'),
      // One who applied before talks were on record, two who wait, one of them in vain; one who had the talk.
      application('ann', '2023-02-01'),
      application('ben', '2023-03-02'),
      application('cas', '2023-03-20', { decision_due: '2023-05-20' }),
      talk('ben', '2023-03-10', 'no_show', {
        absence_reason: 'ill',
        follow_up: 'second_invitation',
      }),
      talk('ben', '2023-03-24', 'no_show', { absence_reason: 'ill', follow_up: 'repair_term' }),
      talk('cas', '2023-04-10', 'held'),
      guidance('p-ann', 's1'),
      guidance('p-ben', 's1', '2023-03-01'),
      { hand_overs: [returned('p-ann', '2023-01-01'), returned('p-ann', '2023-11-01')] },
      { hand_overs: [returned('p-ben', '2022-01-01'), returned('p-ben', '2023-06-01')] },
      oneMove('p-ben', 'tp', 'tw', 's3'),
      trajectory('p-ann', 't1', { proposed: '2023-05-01', referral: 'sent' }),
      trajectory('p-ben', 't2', { proposed: '2023-05-20', referral: 'sent' }),
      trajectory('p-ben', 't3', { proposed: '2023-05-01', referral: 'accepted' }),
      consent('p-ann', '2023-03-01', '2024-02-01'),
      consent('p-ben', '2023-04-01'),
      callBack('p-ann', '2023-05-01', '2023-05-03'),
      callBack('p-ben', '2023-05-01', '2023-05-20'),
      callBack('p-ann', '2023-06-01'),
      callBack('p-ben', '2023-06-05', '2023-06-10', 'withdrawn'),
    ),
    '2024-06-30',
  );
});

describe('terms and waiting', () => {
  it('who waits for a talk is who applied, has no decision and was not spoken to', async () => {
    expect(await counts(town, 'waiting-for-intake', onDay('2023-03-19'))).toBe(1);
    expect(await counts(town, 'waiting-for-intake', onDay('2023-04-09'))).toBe(2);
    expect(await counts(town, 'waiting-for-intake', onDay('2023-04-10'))).toBe(1);
    expect(await counts(town, 'days-waiting-for-intake', onDay('2023-04-09'))).toEqual([
      38 + 20,
      2,
    ]);
  });
  it('an application is past its term the day after its last day', async () => {
    expect(await counts(town, 'applications-overdue', onDay('2023-05-01'))).toEqual([0, 3]);
    expect(await counts(town, 'applications-overdue', onDay('2023-05-02'))).toEqual([2, 3]);
  });
  it('what followed on not coming is told of each time', async () => {
    expect(
      await counts(town, 'no-show-follow-ups', year2023, { follow_up: 'repair_term' }),
    ).toEqual([1, 2]);
  });
});

describe('plans and decisions', () => {
  it('an explanation is counted of plans that were not met, and its words are in no fact', async () => {
    expect(await counts(town, 'effort-explained', year2023)).toEqual([2, 2]);
    const [row] = await town.query('select * exclude (person, staff) from effort_plans limit 1');
    expect(Object.values(row ?? {})).not.toContain('De opvang ging niet door.');
  });
  it('a decision that was read along counts on that day, with the days it took', async () => {
    expect(await counts(town, 'second-readings', year2023)).toBe(2);
    expect(await counts(town, 'days-to-second-reading', year2023)).toEqual([0, 2]);
  });
});

describe('hand-overs', () => {
  it('come back for the second time when the same teams returned the client within a year', async () => {
    expect(await counts(town, 'hand-overs-returned-again', year2023)).toBe(1);
  });
  it('are in time when the sender heard about the substance within three weeks', async () => {
    expect(await counts(town, 'hand-overs-substance-in-time', year2023)).toEqual([1, 1]);
  });
});

describe('partners and claims', () => {
  it('a referral stalls when its last day has passed without an answer', async () => {
    expect(await counts(town, 'referrals-stalled', onDay('2023-05-29'))).toEqual([0, 2]);
    expect(await counts(town, 'referrals-stalled', onDay('2023-05-30'))).toEqual([1, 2]);
  });
  it('consents are counted when given and when withdrawn, without a person', async () => {
    expect(await counts(town, 'consents-given', year2023)).toBe(2);
    expect(await counts(town, 'consents-withdrawn', year2023)).toBe(0);
    expect(await counts(town, 'consents-withdrawn', year2024)).toBe(1);
  });
  it('a claim is open until it is settled', async () => {
    expect(await counts(town, 'claims-open', onDay('2024-01-31'))).toBe(2);
    expect(await counts(town, 'claims-open', onDay('2024-02-01'))).toBe(1);
    expect(await counts(town, 'claims-settled', year2024, { settlement: 'waived' })).toBe(1);
  });
});

describe('a placement', () => {
  it('is followed by a return when a benefit came again within twelve months', async () => {
    expect(
      await counts(town, 'returned-after-placement', inPeriod('2022-01-01', '2023-01-01')),
    ).toEqual([1, 1]);
  });
});

describe('call-backs', () => {
  it('are dealt with soon within two days; withdrawn is dealt with and no talk', async () => {
    expect(await counts(town, 'call-backs', year2023)).toBe(4);
    expect(await counts(town, 'call-backs-soon', year2023)).toEqual([1, 4]);
    expect(await counts(town, 'days-to-call-back', year2023)).toEqual([2 + 19, 2]);
  });
  it('stay open however old', async () => {
    expect(await counts(town, 'call-backs-open', onDay('2023-06-08'))).toBe(2);
    expect(await counts(town, 'call-backs-waiting', onDay('2023-06-08'))).toEqual([0, 2]);
    expect(await counts(town, 'call-backs-waiting', onDay('2024-06-01'))).toEqual([1, 1]);
  });
});

describe('the rhythm of contact', () => {
  /** Track MA asks for 4 contacts a year, every 91 days, and 28 days to find a place; without a track it is 90. */
  const guided = (from: string, ...more: readonly ExtractRows[]) =>
    snapshotOf(
      together(
        twoNeighbourhoods,
        twoTeams,
        household({ dossier: 'dee', spells: [{ from: '2022-01-01' }] }),
        assignment('p-dee', 'tw', 's1', from),
        ...more,
      ),
      '2024-06-30',
    );
  const track = (code: string): ExtractRows => ({
    track_stays: [{ person_key: 'p-dee', model: '2020', track: code, from: '2022-01-01' }],
  });

  it('is overdue when the rhythm and the weeks to find a place have passed', async () => {
    const reader = await guided('2022-01-01', track('MA'), contacts('p-dee', '2023-01-01', 1));
    expect(await counts(reader, 'contact-overdue', onDay('2023-04-29'))).toEqual([0, 1]);
    expect(await counts(reader, 'contact-overdue', onDay('2023-04-30'))).toEqual([1, 1]);
  });
  it('gives a new coach these weeks too, and counts from the coach when nobody ever spoke', async () => {
    const late = await guided('2023-06-01', track('MA'), contacts('p-dee', '2022-01-05', 1));
    expect(await counts(late, 'contact-overdue', onDay('2023-06-28'))).toEqual([0, 1]);
    expect(await counts(late, 'contact-overdue', onDay('2023-06-29'))).toEqual([1, 1]);
    const never = await guided('2023-01-01');
    expect(await counts(never, 'contact-overdue', onDay('2023-04-28'))).toEqual([0, 1]);
    expect(await counts(never, 'contact-overdue', onDay('2023-04-29'))).toEqual([1, 1]);
  });
  it('asks nothing of who has contact on request', async () => {
    const reader = await guided('2022-01-01', {
      track_stays: [{ person_key: 'p-dee', model: '2024', track: '5', from: '2022-01-01' }],
    });
    expect(await counts(reader, 'contact-overdue', onDay('2024-01-01'))).toEqual([0, 1]);
  });
});
