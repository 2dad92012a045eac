import type { Scoped } from '#database/scope.ts';
import type { Day } from '#kernel/day.ts';
import type { Words } from '#kernel/words.ts';
import { missingForReferral, type PartnerKind } from '../rules/sharing.ts';
import { listConsents } from '../store.ts';
import { itemNames } from '../words.ts';

/** For what a referral of the person of the open file to the partner first needs consent; nothing: it may go. */
export async function consentMissing(
  transaction: Scoped,
  personId: number,
  partner: { readonly partner_id: number; readonly kind: PartnerKind },
  day: Day,
): Promise<readonly Words[]> {
  const consents = await listConsents(transaction, personId);
  const at = { partnerId: partner.partner_id, day };
  return missingForReferral(partner.kind, consents, at).map((item) => itemNames[item]);
}
