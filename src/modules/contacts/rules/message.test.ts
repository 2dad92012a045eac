import { describe, expect, it } from 'vitest';
import { longestMessage, minutesOf, readMessage } from './message.ts';

const names = { client: 'Cliënt', us: 'Wij' };

describe('a message', () => {
  it('says something, and no more than fits', () => {
    expect(readMessage('')).toEqual({ ok: false, refusal: 'empty' });
    expect(readMessage('x'.repeat(longestMessage + 1))).toEqual({ ok: false, refusal: 'too-long' });
    expect(readMessage('Mag ik later komen?')).toEqual({ ok: true, value: 'Mag ik later komen?' });
  });

  it('and its answer are the minutes of a contact, cut at the front when they are too long', () => {
    const asked = [{ from_client: true, body: 'Mag ik later komen?' }];
    expect(minutesOf(asked, 'Dat mag.', names, 100)).toBe(
      'Cliënt: Mag ik later komen?\n\nWij: Dat mag.',
    );
    const cut = minutesOf(asked, 'Dat mag.', names, 12);
    expect(cut).toHaveLength(12);
    expect(cut).toMatch(/^….*Dat mag\.$/);
  });
});
