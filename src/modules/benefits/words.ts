import { defineWords } from '#web/words.ts';

export const words = defineWords({
  spells: { nl: 'Uitkeringsperioden', en: 'Benefit spells' },
  noSpells: {
    nl: 'Er zijn geen uitkeringsperioden vastgelegd.',
    en: 'No benefit spells have been recorded.',
  },
  scheme: { nl: 'Regeling', en: 'Scheme' },
  from: { nl: 'Van', en: 'From' },
  until: { nl: 'Tot', en: 'Until' },
  inflowReason: { nl: 'Waarom begonnen', en: 'Why it began' },
  outflowReason: { nl: 'Waarom gestopt', en: 'Why it ended' },
  runsStill: { nl: 'loopt nog', en: 'still runs' },
  decidedOn: {
    nl: (day: string) => `besluit van ${day}`,
    en: (day: string) => `decided on ${day}`,
  },
  joinedLater: { nl: 'kwam bij het dossier', en: 'joined the dossier' },
  leftBefore: { nl: 'ging uit het dossier', en: 'left the dossier' },
  income: { nl: 'Inkomen uit werk', en: 'Income from work' },
  noIncome: {
    nl: 'Er is geen inkomen uit werk vastgelegd.',
    en: 'No income from work has been recorded.',
  },
  kind: { nl: 'Soort werk', en: 'Kind of work' },
  gross: { nl: 'Bruto per maand', en: 'Gross a month' },
  benefit: { nl: 'Uitkering', en: 'Benefit' },
  noBenefit: { nl: 'geen uitkering nu', en: 'no benefit now' },
  benefitAndIncome: { nl: 'Uitkering en inkomen', en: 'Benefit and income' },
  since: { nl: (day: string) => `sinds ${day}`, en: (day: string) => `since ${day}` },
  benefitEnded: { nl: 'Uitkering gestopt', en: 'Benefit ended' },
  // Ending it by hand.
  endBenefit: { nl: 'Uitkering beëindigen', en: 'End the benefit' },
  endBenefitLead: {
    nl: 'Leg het besluit vast waarmee het recht stopt. De cliënt krijgt er een brief over, met hoe bezwaar kan.',
    en: 'Record the decision by which the right ends. The client gets a letter about it, with how to object.',
  },
  endBenefitDo: { nl: 'Beëindig en verstuur de brief', en: 'End it and send the letter' },
  endsFrom: { nl: 'Eerste dag zonder uitkering', en: 'First day without benefit' },
  endsFromHint: {
    nl: 'Ten hoogste een jaar terug of twee maanden vooruit.',
    en: 'At most a year back or two months ahead.',
  },
  chooseReason: { nl: 'Kies waarom het recht stopt.', en: 'Choose why the right ends.' },
  chooseEnd: {
    nl: 'Kies een dag van het afgelopen jaar of van de komende twee maanden.',
    en: 'Choose a day of the past year or of the coming two months.',
  },
  noRightRuns: {
    nl: 'Er loopt geen recht dat voor die dag begon.',
    en: 'No right runs that began before that day.',
  },
  endsIn: {
    nl: (system: string) => `Een uitkering wordt beëindigd in ${system} en komt van daar.`,
    en: (system: string) => `A benefit is ended in ${system} and comes from there.`,
  },
  // My day of Income.
  toSettle: { nl: 'Inkomen uit werk te verrekenen', en: 'Income from work to settle' },
  toSettleOrder: {
    nl: 'Cliënten uit uw gebied van wie het werk in de laatste 31 dagen begon of veranderde, het langst geleden eerst.',
    en: 'Clients of your area whose work began or changed in the last 31 days, longest ago first.',
  },
  settle: { nl: 'Reken uit wat vrij blijft', en: 'Work out what is left out of account' },
  workBegan: {
    nl: (kind: string, amount: string) => `begonnen: ${kind}, ${amount} bruto per maand`,
    en: (kind: string, amount: string) => `began: ${kind}, ${amount} gross a month`,
  },
  workChanged: {
    nl: (kind: string, was: string, amount: string) =>
      `${kind}: van ${was} naar ${amount} bruto per maand`,
    en: (kind: string, was: string, amount: string) =>
      `${kind}: from ${was} to ${amount} gross a month`,
  },
  workOver: { nl: 'Werk gestopt', en: 'Work ended' },
  workOverOrder: {
    nl: 'Cliënten uit uw gebied van wie het werk naast de uitkering in de laatste 31 dagen stopte (artikel 43a: snel terug), het langst geleden eerst.',
    en: 'Clients of your area whose work beside the benefit ended in the last 31 days (article 43a: a quick way back), longest ago first.',
  },
  putRight: { nl: 'Zet de uitkering recht', en: 'Put the benefit right' },
  workEnded: {
    nl: (kind: string, was: string) => `gestopt: ${kind}, was ${was} bruto per maand`,
    en: (kind: string, was: string) => `ended: ${kind}, was ${was} gross a month`,
  },
});
