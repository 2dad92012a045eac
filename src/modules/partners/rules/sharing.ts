import type { Day } from '#kernel/day.ts';
import type { Words } from '#kernel/words.ts';

/** What may go to a partner, and on which ground. */
export const items = ['contact', 'reason', 'attendance', 'plan', 'money'] as const;
export type Item = (typeof items)[number];
export const kinds = ['provider', 'neighbourhood_team', 'debt_help', 'uwv'] as const;
export type PartnerKind = (typeof kinds)[number];

export type Ground =
  /** The law lets it be shared; nobody is asked, everybody is told. */
  | { readonly how: 'law'; readonly basis: Words }
  /** Saying no costs nothing, so it may be asked (GDPR art. 6(1)(a), 7). */
  | { readonly how: 'consent' }
  | { readonly how: 'never' };

const law = (nl: string, en: string): Ground => ({ how: 'law', basis: { nl, en } });
const consent: Ground = { how: 'consent' };
const never: Ground = { how: 'never' };

const reintegration = law(
  'Participatiewet art. 7 lid 1 onder a en lid 4; AVG art. 6 lid 1 onder e',
  'Participation Act art. 7(1)(a) and (4); GDPR art. 6(1)(e)',
);
const suwi = law('Wet SUWI art. 62', 'SUWI Act art. 62');
const debts = law('Wet gemeentelijke schuldhulpverlening art. 8', 'Municipal Debt Help Act art. 8');

/**
 * Per partner and data item. Consent stands only where the help is voluntary and its refusal changes nothing in
 * benefit or guidance: between a municipality and who depends on it, consent is else not free (GDPR recital 43).
 */
export const grounds: Readonly<Record<PartnerKind, Readonly<Record<Item, Ground>>>> = {
  provider: {
    contact: reintegration,
    reason: reintegration,
    attendance: reintegration,
    plan: consent,
    money: never,
  },
  neighbourhood_team: {
    contact: consent,
    reason: consent,
    attendance: consent,
    plan: consent,
    money: consent,
  },
  debt_help: { contact: debts, reason: debts, attendance: never, plan: consent, money: debts },
  uwv: { contact: suwi, reason: suwi, attendance: never, plan: consent, money: suwi },
};

export const mayAsk = (kind: PartnerKind, item: Item): boolean =>
  grounds[kind][item].how === 'consent';

/** At most a year: then it is asked again. */
export const longestConsentMonths = 12;

/** What a partner learns by a referral and reports back. */
export const byReferral: readonly Item[] = ['contact', 'reason', 'attendance'];

/** For which of these a referral to this kind of partner asks consent first. */
const consentForReferral = (kind: PartnerKind): readonly Item[] =>
  byReferral.filter((item) => mayAsk(kind, item));

export type ConsentGiven = {
  readonly partner_id: number;
  readonly item: string;
  readonly given_on: Day;
  readonly until: Day;
  readonly withdrawn_on: Day | null;
};

/** The consent that holds on the day, if one does. */
export const consentOn = <Given extends ConsentGiven>(
  consents: readonly Given[],
  asked: { readonly partnerId: number; readonly item: Item; readonly day: Day },
): Given | undefined =>
  consents.find(
    (one) =>
      one.partner_id === asked.partnerId &&
      one.item === asked.item &&
      one.given_on <= asked.day &&
      one.until > asked.day &&
      (one.withdrawn_on === null || one.withdrawn_on > asked.day),
  );

/** Which items lack a consent that holds, so that a referral has to wait for it. */
export const missingForReferral = (
  kind: PartnerKind,
  consents: readonly ConsentGiven[],
  at: { readonly partnerId: number; readonly day: Day },
): readonly Item[] =>
  consentForReferral(kind).filter((item) => consentOn(consents, { ...at, item }) === undefined);
