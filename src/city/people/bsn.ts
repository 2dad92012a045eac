/**
 * Citizen service numbers that are nobody's: they pass the eleven test and begin with 99. The convention
 * is 999…, which holds 90,909 valid numbers; a whole city needs about 200,000, so after 999 comes 998,
 * then 997. 999999999 stands for "not applicable" in statistics and is never given.
 */
export function fictitiousNumbers(start: number): () => string {
  const steps = 100_000;
  const stride = 38_197; // coprime with 100,000: visits every middle part once, in no visible order
  let block = 999;
  let visited = 0;
  let middle = start % steps;
  const next = (): string => {
    if (visited === steps) {
      visited = 0;
      block -= 1;
    }
    visited += 1;
    middle = (middle + stride) % steps;
    const digits = `${block}${String(middle).padStart(5, '0')}`;
    const check = checkDigit(digits);
    const number = `${digits}${check}`;
    return check === undefined || number === '999999999' ? next() : number;
  };
  return next;
}

/** The ninth digit by the eleven test (9a + 8b + … + 2h - i divisible by 11), or none exists. */
function checkDigit(digits: string): number | undefined {
  let sum = 0;
  for (let at = 0; at < 8; at += 1) sum += (9 - at) * Number(digits[at]);
  const rest = sum % 11;
  return rest === 10 ? undefined : rest;
}
