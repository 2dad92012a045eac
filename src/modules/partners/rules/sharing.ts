import type { Words } from '#kernel/words.ts';

/** What may go to a partner, and on which ground. */
export const items = ['contact', 'reason', 'attendance', 'plan', 'money'] as const;
export type Item = (typeof items)[number];
export type PartnerKind = 'provider' | 'neighbourhood_team' | 'debt_help' | 'uwv';

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
