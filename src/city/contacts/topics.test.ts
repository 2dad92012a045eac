import { describe, expect, it } from 'vitest';
import { contactYear, topicCodes } from '#city/calibration/contact-tables.ts';
import { topicDeck } from '#city/contacts/topics.ts';
import { seededRandom } from '#engine/random/generator.ts';

describe('the topics of a year', () => {
  const { topics } = contactYear(2021, 'zuid');
  const total = 10_000;
  const random = seededRandom(1);
  const deck = topicDeck(total, topics);
  const dealt = Array.from({ length: total }, (_, at) =>
    deck.draw(
      random,
      at % 3 === 0 ? 'prestatie010' : 'work',
      at % 2 === 0 ? 'single' : 'single_parent',
    ),
  );
  const sum = topics.reduce((so, share) => so + share, 0);

  it('are dealt exactly as often as published, whoever speaks of them', () => {
    for (const [at, topic] of topicCodes.entries()) {
      const number = dealt.filter((one) => one === topic).length;
      expect(Math.abs(number - (total * (topics[at] ?? 0)) / sum), topic).toBeLessThanOrEqual(1);
    }
  });

  it('lean to those whom they concern: care at Prestatie010, child care with children', () => {
    const share = (topic: string, of: (at: number) => boolean) =>
      dealt.filter((one, at) => one === topic && of(at)).length /
      dealt.filter((one) => one === topic).length;
    expect(share('care', (at) => at % 3 === 0)).toBeGreaterThan(0.45);
    expect(share('child_care', (at) => at % 2 === 1)).toBeGreaterThan(0.8);
  });
});
