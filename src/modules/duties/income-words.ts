import { defineWords } from '#web/words.ts';

/** My day of Income: what duties do to a benefit. */
export const incomeWords = defineWords({
  sanctions: { nl: 'Maatregelen die doorwerken', en: 'Sanctions that work on the benefit' },
  sanctionsOrder: {
    nl: 'Verlagingen van cliënten uit uw gebied die nu lopen of binnen een maand beginnen, de eerste bovenaan.',
    en: 'Reductions for clients of your area that run now or begin within a month, the first on top.',
  },
  lower: {
    nl: (share: string) => `Uitkering ${share}% lager`,
    en: (share: string) => `Benefit ${share}% lower`,
  },
  lowerUntil: {
    nl: (from: string, until: string) => `van ${from} tot ${until}`,
    en: (from: string, until: string) => `from ${from} until ${until}`,
  },
  claims: { nl: 'Openstaande vorderingen', en: 'Open claims' },
  claimsOrder: {
    nl: 'Boetes en terugvorderingen van cliënten uit uw gebied die niet zijn afgewikkeld, de oudste eerst.',
    en: 'Fines and recoveries of clients of your area that are not settled, the oldest first.',
  },
  claimLeft: {
    nl: (left: string) => `${left} staat open`,
    en: (left: string) => `${left} is open`,
  },
  claimOf: {
    nl: (ground: string, day: string) => `${ground}, besluit van ${day}`,
    en: (ground: string, day: string) => `${ground}, decided on ${day}`,
  },
  reviews: { nl: 'Ontheffingen opnieuw bekijken', en: 'Exemptions to be looked at again' },
  reviewsOrder: {
    nl: 'Ontheffingen van cliënten uit uw gebied waarvan de dag van herbeoordeling voorbij is of binnen 30 dagen komt, de vroegste eerst.',
    en: 'Exemptions of clients of your area whose day of review has passed or comes within 30 days, the earliest first.',
  },
});
