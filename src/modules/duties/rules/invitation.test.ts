import { describe, expect, it } from 'vitest';
import { getDay } from '#kernel/day.ts';
import { readInvitation } from './invitation.ts';

const today = getDay('2026-03-02');
const talk = { way: 'talk', heldOn: '2026-03-16', starts: '10:30', place: 'Coolsingel 40' };
const faults = (change: Partial<typeof talk>) => {
  const read = readInvitation({ ...talk, ...change }, today);
  return read.ok ? [] : Object.keys(read.refusal);
};

describe('an invitation to tell the own side', () => {
  it('gives a week to prepare, and does not lie for months', () => {
    expect(faults({ heldOn: '2026-03-08' })).toEqual(['heldOn']);
    expect(faults({ heldOn: '2026-03-09' })).toEqual([]);
    expect(faults({ heldOn: '2026-06-01' })).toEqual(['heldOn']);
    expect(faults({ heldOn: '2026-03-15' })).toEqual(['heldOn']);
  });

  it('says when and where a talk is', () => {
    expect(faults({ starts: '25:00', place: '' })).toEqual(['starts', 'place']);
    expect(faults({ way: 'visit' })).toEqual(['way']);
  });

  it('by phone has no place, and in writing no hour either', () => {
    const phone = readInvitation({ ...talk, way: 'phone', place: '' }, today);
    expect(phone).toMatchObject({ ok: true, value: { place: undefined, starts: '10:30' } });
    const writing = readInvitation({ ...talk, way: 'writing', starts: '', place: '' }, today);
    expect(writing).toMatchObject({ ok: true, value: { starts: undefined } });
  });
});
