import { type Topic, topicCodes } from '#city/calibration/contact-tables.ts';
import { hasChildren, type Kind } from '#city/people/person.ts';
import type { Random } from '#engine/random/generator.ts';
import { apportioned } from '#engine/random/whole.ts';

/** Who guides, or what somebody is to the service when nobody does. */
export type Desk = 'work' | 'prestatie010' | 'youth' | 'income' | 'former' | 'applicant';

/** How much likelier than usual a topic is at a desk; assumption, the totals are the published ones. */
const leaning: Readonly<Record<Desk, Partial<Readonly<Record<Topic, number>>>>> = {
  work: { matching: 1.6, job_coaching: 1.2, care: 0.5, employer_consultation: 1.5 },
  prestatie010: { care: 3, financial_situation: 1.8, matching: 0.2, other: 1.4, aftercare: 0.3 },
  youth: { schooling: 5, work_motivation: 1.2, child_care: 1.4 },
  income: { other: 3, financial_situation: 2, matching: 0.2 },
  former: { aftercare: 14, job_coaching: 5, employer_consultation: 4, work_motivation: 0.4 },
  applicant: { trajectory: 1.4, other: 1.5, aftercare: 0.1, care: 0.6 },
};

export type TopicDeck = { readonly draw: (random: Random, desk: Desk, kind: Kind) => Topic };

/**
 * A deck with as many cards of each topic as the year has, for `total` contacts. Who is likelier to speak
 * of a topic takes its cards sooner; in the end all are dealt.
 */
export function topicDeck(total: number, shares: readonly number[]): TopicDeck {
  const left = apportioned(total, shares);
  const weights = new Float64Array(topicCodes.length);
  return {
    draw: (random, desk, kind) => {
      const leans = leaning[desk];
      let sum = 0;
      for (const [at, topic] of topicCodes.entries()) {
        let weight = (left[at] ?? 0) * (leans[topic] ?? 1);
        if (topic === 'child_care') weight *= hasChildren(kind) ? 2.5 : 0.05;
        sum += weight;
        weights[at] = weight;
      }
      let drawn = random.unit() * sum;
      let at = 0;
      while (at < topicCodes.length - 1 && drawn >= (weights[at] ?? 0)) {
        drawn -= weights[at] ?? 0;
        at += 1;
      }
      left[at] = (left[at] ?? 0) - 1;
      return topicCodes[at] ?? 'other';
    },
  };
}
