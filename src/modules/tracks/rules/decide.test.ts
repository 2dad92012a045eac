import { describe, expect, it } from 'vitest';
import { decide, type Standing, type Wanted } from './decide.ts';
import { readAgain } from './read-again.ts';

const track = (code: string, secondReading = false) => ({ code, secondReading });
const tracks = [track('0'), track('1'), track('3'), track('5', true)];
const standing: Standing = { tracks, proposed: '1', present: '0', pending: false };
const wanted: Wanted = {
  track: '1',
  asked: '',
  deviation: '',
  explanation: 'kan beginnen',
  forClient: 'U kunt beginnen.',
};

const faults = (other: Partial<Wanted>, at: Partial<Standing> = {}) => {
  const decided = decide({ ...wanted, ...other }, { ...standing, ...at });
  return decided.ok
    ? 'decided'
    : decided.refusal.map(({ field, why }) => `${field} ${why}`).join(', ');
};
const made = (other: Partial<Wanted>, at: Partial<Standing> = {}) => {
  const decided = decide({ ...wanted, ...other }, { ...standing, ...at });
  if (!decided.ok) throw new Error(JSON.stringify(decided.refusal));
  return decided.value;
};

describe('a decision is refused', () => {
  it.each([
    ['without a track', { track: '' }, {}, 'track not-chosen'],
    ['for a track of another model', { track: 'MA' }, {}, 'track not-chosen, deviation missing'],
    ['that changes nothing', { track: '0' }, { proposed: '0' }, 'track same'],
    [
      'that changes nothing though it was asked for',
      { track: '0', asked: '0' },
      { proposed: '0' },
      'track same',
    ],
    [
      'without a reason, for us and for the client',
      { explanation: '', forClient: '' },
      {},
      'explanation missing, for_client missing',
    ],
    ['that deviates without saying why', { track: '3' }, {}, 'deviation missing'],
    ['while another waits for its second reader', {}, { pending: true }, ' pending'],
  ])('%s', (_why, other, at, fault) => expect(faults(other, at)).toBe(fault));
});

describe('a decision', () => {
  it('follows the proposal without more', () =>
    expect(made({})).toMatchObject({
      kind: 'placement',
      deviation: undefined,
      moves: true,
      secondReading: false,
    }));
  it('keeps why it deviates, and forgets a reason that was not needed', () => {
    expect(made({ track: '3', deviation: 'passing' }).deviation).toBe('passing');
    expect(made({ deviation: 'passing' }).deviation).toBeUndefined();
  });
  it('deviates from nothing when it was to be assessed', () =>
    expect(made({ track: '3' }, { proposed: undefined }).deviation).toBeUndefined());
  it('waits for a second reader where the model asks for one', () =>
    expect(made({ track: '5', deviation: 'other' }).secondReading).toBe(true));
});

describe('a request of the client', () => {
  it('is granted when the track asked for is decided', () =>
    expect(made({ asked: '1' }).kind).toBe('request-granted'));
  it('is refused when another is, also when nothing changes', () => {
    expect(made({ asked: '3' }).kind).toBe('request-refused');
    expect(made({ asked: '3', track: '0' }, { proposed: '0' })).toMatchObject({
      kind: 'request-refused',
      moves: false,
    });
  });
});

describe('the second reader', () => {
  const waiting = { state: 'second-reading', staffId: 7 };
  it.each([
    ['is another than who decided', waiting, 7, { choice: 'agree', answer: '' }, 'own-decision'],
    ['says yes or no', waiting, 8, { choice: '', answer: '' }, 'no-choice'],
    ['says why it goes back', waiting, 8, { choice: 'return', answer: '' }, 'no-answer'],
    [
      'reads what waits',
      { ...waiting, state: 'decided' },
      8,
      { choice: 'agree', answer: '' },
      'not-waiting',
    ],
  ])('%s', (_what, decision, reader, said, refusal) =>
    expect(readAgain(decision, reader, said)).toEqual({ ok: false, refusal }),
  );
  it('may agree in silence', () =>
    expect(readAgain(waiting, 8, { choice: 'agree', answer: '' })).toMatchObject({
      ok: true,
      value: { agrees: true },
    }));
});
