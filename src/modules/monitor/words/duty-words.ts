import { defineWords } from '#web/words.ts';

/** The chapters on duties, placements, steps forward and the voice of clients. */
export const dutyWords = defineWords({
  exemptionTitle: { nl: 'Ontheffingen', en: 'Exemptions' },
  exemptionMessage: {
    nl: (day: string, share: string, before: string) =>
      `Op ${day} was ${share} van de begeleide cliënten ontheven van de arbeidsplicht${before}.`,
    en: (day: string, share: string, before: string) =>
      `On ${day}, ${share} of the guided clients were exempted from the duty to work${before}.`,
  },
  exemptedOf: {
    nl: (department: string) => `Ontheven van de arbeidsplicht, ${department}`,
    en: (department: string) => `Exempted from the duty to work, ${department}`,
  },
  exemptionSubtitle: {
    nl: (day: string) => `Ontheffingen van de arbeidsplicht naar artikel op ${day}`,
    en: (day: string) => `Exemptions from the duty to work by article on ${day}`,
  },
  exemptionsLate: {
    nl: 'Ontheffingen waarvan de herbeoordeling te laat is',
    en: 'Exemptions past their review',
  },

  sanctionTitle: { nl: 'Maatregelen en boetes', en: 'Sanctions and fines' },
  sanctionMessage: {
    nl: (period: string, count: string, before: string) =>
      `In het ${period} werden ${count} maatregelen opgelegd${before}.`,
    en: (period: string, count: string, before: string) =>
      `In the ${period}, ${count} sanctions were imposed${before}.`,
  },
  consideredMessage: {
    nl: (count: string) =>
      `Er begonnen ${count} overwegingen; een maatregel kan ook zonder vastgelegde overweging bestaan.`,
    en: (count: string) =>
      `There began ${count} considerations; a sanction can stand without a recorded one.`,
  },
  considered: { nl: 'Overwogen maatregelen', en: 'Considered sanctions' },
  imposed: { nl: 'Opgelegde maatregelen', en: 'Imposed sanctions' },
  finesOnly: { nl: 'Boetes', en: 'Fines' },
  sanctionRate: {
    nl: (place: string) => `Maatregelquote van het laatste hele jaar, ${place}`,
    en: (place: string) => `Sanctions per 100 persons in the last whole year, ${place}`,
  },
  consideredSubtitle: {
    nl: (period: string) => `Overwegingen naar uitkomst tot nu toe, begonnen in het ${period}`,
    en: (period: string) => `Considerations by outcome so far, begun in the ${period}`,
  },
  claimSubtitle: {
    nl: (period: string) => `Boetes en terugvorderingen naar grond, ${period}`,
    en: (period: string) => `Fines and recoveries by ground, ${period}`,
  },

  examinationTitle: { nl: 'Heronderzoeken', en: 'Re-examinations' },
  examinationMessage: {
    nl: (period: string, count: string, before: string) =>
      `In het ${period} werden ${count} heronderzoeken afgerond${before}. Het plan telt afgeronde onderzoeken, nooit maatregelen.`,
    en: (period: string, count: string, before: string) =>
      `In the ${period}, ${count} re-examinations were finished${before}. The plan counts finished examinations, never sanctions.`,
  },
  examined: { nl: 'Afgeronde heronderzoeken', en: 'Finished re-examinations' },
  againstPlan: {
    nl: (place: string) => `Afgerond per 100 van het plan, laatste hele jaar, ${place}`,
    en: (place: string) => `Finished per 100 of the plan, last whole year, ${place}`,
  },
  examinationSubtitle: {
    nl: (period: string) => `Afgeronde heronderzoeken naar soort, ${period}`,
    en: (period: string) => `Finished re-examinations by kind, ${period}`,
  },

  placementTitle: { nl: 'Duurzame uitstroom', en: 'Sustainable exits' },
  placementMessage: {
    nl: (period: string, count: string, before: string) =>
      `In het ${period} gingen ${count} mensen met werk uit de uitkering${before}.`,
    en: (period: string, count: string, before: string) =>
      `In the ${period}, ${count} people left the benefit with work${before}.`,
  },
  agreedMessage: {
    nl: (share: string, before: string) =>
      `Van de huishoudens die naar werk uitstroomden, had ${share} een contract van 12 maanden of langer${before}.`,
    en: (share: string, before: string) =>
      `Of the households that left for work, ${share} had a contract of 12 months or longer${before}.`,
  },
  measuredMessage: {
    nl: (share: string) =>
      `Van wie een jaar eerder naar werk ging, bleef ${share} twaalf maanden uit de bijstand.`,
    en: (share: string) =>
      `Of those who left for work a year earlier, ${share} stayed off benefit for twelve months.`,
  },
  placements: { nl: 'Plaatsingen uit de uitkering', en: 'Placements out of the benefit' },
  agreed: { nl: 'Duurzaam, zoals afgesproken', en: 'Sustainable, as agreed' },
  measured: { nl: 'Duurzaam, gemeten na een jaar', en: 'Sustainable, measured after a year' },
  termsByDepartment: {
    nl: (period: string) => `Duurzaam naast snel per afdeling, plaatsingen in het ${period}`,
    en: (period: string) => `Durable beside quick by department, placements in the ${period}`,
  },
  shareLasting: { nl: 'Aandeel duurzaam', en: 'Share durable' },
  termsSubtitle: {
    nl: (team: string, period: string) => `Duurzaam naast snel, teams van ${team}, ${period}`,
    en: (team: string, period: string) => `Durable beside quick, teams of ${team}, ${period}`,
  },

  subsidyTitle: { nl: 'Loonkostensubsidie', en: 'Wage subsidies' },
  subsidyMessage: {
    nl: (day: string, count: string, before: string) =>
      `Op ${day} werkten ${count} mensen met loonkostensubsidie${before}. Zij zijn uit het bestand en tellen hier van hun plaatsing.`,
    en: (day: string, count: string, before: string) =>
      `On ${day}, ${count} people worked with a wage subsidy${before}. They have left the stock and are counted from their placement.`,
  },
  subsidised: {
    nl: (place: string) => `Met loonkostensubsidie, ${place}`,
    en: (place: string) => `With a wage subsidy, ${place}`,
  },
  wageValue: { nl: 'Gemiddelde loonwaarde', en: 'Mean wage value' },

  ladderTitle: { nl: 'Stappen vooruit', en: 'Steps forward' },
  ladderMessage: {
    nl: (day: string, share: string, before: string) =>
      `Op ${day} stond ${share} van de begeleide cliënten hoger op de participatieladder dan een jaar eerder${before}.`,
    en: (day: string, share: string, before: string) =>
      `On ${day}, ${share} of the guided clients stood higher on the participation ladder than a year before${before}.`,
  },
  ladderRose: { nl: 'Hoger dan een jaar eerder', en: 'Higher than a year before' },
  ladderSubtitle: {
    nl: (day: string) => `Begeleide cliënten naar trede van de participatieladder op ${day}`,
    en: (day: string) => `Guided clients by level of the participation ladder on ${day}`,
  },

  voiceTitle: { nl: 'Wat cliënten zeggen', en: 'What clients say' },
  voiceMessage: {
    nl: (month: string, place: string, net: string, mark: string) =>
      `In de maanden rond ${month} was de netto promotorscore op de ${place} ${net}, het gemiddelde cijfer ${mark}.`,
    en: (month: string, place: string, net: string, mark: string) =>
      `In the months around ${month}, the net promoter figure on the ${place} was ${net}, the mean mark ${mark}.`,
  },
  voicePooled: {
    nl: 'Antwoorden van vijf maanden samen; van de laatste twee maanden is er nog geen waarde.',
    en: 'Answers of five months together; the last two months have no value yet.',
  },
  southBank: { nl: 'zuidoever', en: 'south bank' },
  northBank: { nl: 'noordoever', en: 'north bank' },
  markOn: {
    nl: (place: string) => `Cijfer voor de begeleiding, ${place}`,
    en: (place: string) => `Mark for the guidance, ${place}`,
  },
  promotersOn: {
    nl: (place: string) => `Promotors, ${place}`,
    en: (place: string) => `Promoters, ${place}`,
  },
  detractorsOn: {
    nl: (place: string) => `Criticasters, ${place}`,
    en: (place: string) => `Detractors, ${place}`,
  },

  unemploymentTitle: { nl: 'Instroom vanuit de WW', en: 'Inflow from unemployment benefit' },
  unemploymentMessage: {
    nl: (period: string, share: string, before: string) =>
      `Van de huishoudens die in het ${period} instroomden, had bij ${share} de aanvrager kort daarvoor nog WW${before}.`,
    en: (period: string, share: string, before: string) =>
      `Of the households that came in during the ${period}, the applicant of ${share} had unemployment benefit shortly before${before}.`,
  },
  fromUnemployment: { nl: 'Instroom vanuit de WW', en: 'Inflow from unemployment benefit' },
});
