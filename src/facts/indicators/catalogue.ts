import { applicationIndicators } from './applications.ts';
import { caseloadIndicators } from './caseload.ts';
import { claimIndicators } from './claims.ts';
import { contactIndicators } from './contacts.ts';
import type { Indicator } from './definition.ts';
import { dutyIndicators } from './duties.ts';
import { flowIndicators } from './flows.ts';
import { handOverIndicators } from './hand-overs.ts';
import { instrumentIndicators } from './instruments.ts';
import { ladderIndicators } from './ladder.ts';
import { lifeDomainIndicators } from './life-domains.ts';
import { partnerIndicators } from './partners.ts';
import { personIndicators } from './persons.ts';
import { placementIndicators } from './placements.ts';
import { processIndicators } from './process.ts';
import { reachableIndicators } from './reachable.ts';
import { stockIndicators } from './stock.ts';
import { trackIndicators } from './tracks.ts';
import { voiceIndicators } from './voice.ts';
import { youthIndicators } from './youth.ts';

/** Every figure that the product knows, once. */
export const indicators: readonly Indicator[] = [
  ...stockIndicators,
  ...flowIndicators,
  ...personIndicators,
  ...applicationIndicators,
  ...contactIndicators,
  ...instrumentIndicators,
  ...caseloadIndicators,
  ...youthIndicators,
  ...handOverIndicators,
  ...dutyIndicators,
  ...trackIndicators,
  ...lifeDomainIndicators,
  ...placementIndicators,
  ...ladderIndicators,
  ...voiceIndicators,
  ...processIndicators,
  ...reachableIndicators,
  ...partnerIndicators,
  ...claimIndicators,
];

const byId = new Map(indicators.map((indicator) => [indicator.id, indicator]));

export const findIndicator = (id: string): Indicator | undefined => byId.get(id);

/** Throws when the catalogue has no such indicator: for ids that stand in code. */
export function getIndicator(id: string): Indicator {
  const found = byId.get(id);
  if (found === undefined) throw new Error(`the catalogue has no indicator ${id}`);
  return found;
}
