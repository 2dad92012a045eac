import { defineWords } from '#web/words.ts';

/** The chapter on hand-overs, and the caseload by the hours that coaches are there. */
export const handOverWords = defineWords({
  handOverTitle: { nl: 'Overdrachten', en: 'Hand-overs' },
  handOverMessage: {
    nl: (period: string, count: string, before: string) =>
      `In het ${period} werden ${count} cliënten aan een ander team overgedragen${before}.`,
    en: (period: string, count: string, before: string) =>
      `In the ${period}, ${count} clients were handed over to another team${before}.`,
  },
  handOverDaysMessage: {
    nl: (days: string) =>
      `Het andere team nam de cliënt gemiddeld na ${days} dagen aan; tot dan bleef de afzender verantwoordelijk.`,
    en: (days: string) =>
      `The other team accepted the client after ${days} days on average; until then the sender stayed responsible.`,
  },
  handOverReturned: { nl: 'Teruggegeven aan de afzender', en: 'Returned to the sender' },
  handOverDays: { nl: 'Dagen tot aanname', en: 'Days until acceptance' },
  handOverFeedback: { nl: 'Terugkoppeling binnen 3 dagen', en: 'Feedback within 3 days' },
  handOverSubtitle: {
    nl: (period: string) => `Aangenomen overdrachten, van en naar, ${period}`,
    en: (period: string) => `Accepted hand-overs, from and to, ${period}`,
  },
  perPresentCoach: {
    nl: (side: string) => `Cliënten per aanwezige fte, ${side}`,
    en: (side: string) => `Clients per present fte, ${side}`,
  },
});
