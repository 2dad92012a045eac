/** Why a text is no citizen service number; the value itself is never told. */
export type BsnProblem = 'eight-digits' | 'not-nine-digits' | 'eleven-test' | 'reserved';

/** Nothing when the text is a number that can have been given out. */
export function findBsnProblem(text: string): BsnProblem | undefined {
  // A spreadsheet takes the leading zero away.
  if (/^\d{8}$/.test(text)) return 'eight-digits';
  if (!/^\d{9}$/.test(text)) return 'not-nine-digits';
  // Nobody's: the empty number, and "not applicable" in statistics.
  if (text === '000000000' || text === '999999999') return 'reserved';
  return passesElevenTest(text) ? undefined : 'eleven-test';
}

/** 9a + 8b + … + 2h − i is divisible by eleven (RvIG, Logisch Ontwerp BSN, elfproef). */
function passesElevenTest(digits: string): boolean {
  let sum = -Number(digits[8]);
  for (let at = 0; at < 8; at += 1) sum += (9 - at) * Number(digits[at]);
  return sum % 11 === 0;
}

/** What a report may show of a refused number: how long it is and its last two characters. */
export const maskBsn = (text: string): string =>
  text.length < 5
    ? '*'.repeat(text.length)
    : `${'*'.repeat(Math.min(text.length, 20) - 2)}${text.slice(-2)}`;
