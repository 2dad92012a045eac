/** What of a file may be shown to who acts for a client, and done. */
export const topics = ['contact', 'care', 'money', 'rights'] as const;
export type Topic = (typeof topics)[number];

export const groundCodes = [
  'guardianship',
  'administration',
  'mentorship',
  'power_of_attorney',
] as const;
export type GroundCode = (typeof groundCodes)[number];

export type GroundOf = {
  /** Where the ground stands. */
  readonly article: string;
  /** Topic → article that gives it; nothing: what the mandate says. */
  readonly topics: ReadonlyMap<Topic, string> | undefined;
};

/**
 * On which ground somebody acts for a client, and for what. A guardian acts in all matters; an administrator of property
 * in matters of money alone, so not in guidance; a mentor in care and guidance, not in money. What a mandate says is
 * what it gives (BW 3:62). The rights of GDPR chapter III are exercised by a guardian or mentor (UAVG art. 5); by an
 * administrator not here, as the file is mostly about guidance.
 */
export const grounds: Readonly<Record<GroundCode, GroundOf>> = {
  guardianship: {
    article: 'BW 1:378',
    topics: new Map([
      ['contact', 'BW 1:381'],
      ['care', 'BW 1:381'],
      ['money', 'BW 1:381'],
      ['rights', 'UAVG art. 5'],
    ]),
  },
  administration: {
    article: 'BW 1:431',
    topics: new Map([
      ['contact', 'BW 1:441'],
      ['money', 'BW 1:441'],
    ]),
  },
  mentorship: {
    article: 'BW 1:450',
    topics: new Map([
      ['contact', 'BW 1:453'],
      ['care', 'BW 1:453'],
      ['rights', 'UAVG art. 5'],
    ]),
  },
  power_of_attorney: { article: 'BW 3:60, Awb 2:1', topics: undefined },
};
