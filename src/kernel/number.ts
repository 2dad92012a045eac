/**
 * A number as people write it: a comma or a point before the decimals, points between groups of three (1.500 is
 * fifteen hundred), a hyphen or a real minus. Not a number when it is none, or nothing is written.
 */
export function readNumber(text: string): number {
  const bare = text.trim().replace('\u2212', '-');
  if (!/^-?[\d.,]*\d$/.test(bare)) return Number.NaN;
  const whole = /^-?[1-9]\d{0,2}(\.\d{3})+(,\d+)?$/.test(bare) ? bare.replaceAll('.', '') : bare;
  return Number(whole.replace(',', '.'));
}
