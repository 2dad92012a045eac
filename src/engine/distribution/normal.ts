/**
 * How far from its middle a standard normal lies below with this chance: Acklam's rational approximation (2003),
 * made exact to rounding by one step of Halley on the tail. `chance` lies between 0 and 1.
 */
export function normalQuantile(chance: number): number {
  if (!(chance > 0 && chance < 1)) throw new Error(`a chance lies between 0 and 1: ${chance}`);
  const rough = chance < 0.5 ? -tailQuantile(chance) : tailQuantile(1 - chance);
  const error = normalShareBelow(rough) - chance;
  const step = error * Math.sqrt(2 * Math.PI) * Math.exp(rough ** 2 / 2);
  return rough - step / (1 + (rough * step) / 2);
}

/** Two-sided: 1.96 for a confidence of 0.95. */
export const normalReach = (confidence: number): number => normalQuantile((1 + confidence) / 2);

/** The share of a standard normal that lies below `at`. */
export function normalShareBelow(at: number): number {
  const half = shareAbove(1, at ** 2) / 2;
  return at < 0 ? half : 1 - half;
}

/** The chance that a chi-square of so many degrees of freedom lies above `at`: the p-value of a Wald or log-rank test. */
export const shareAbove = (degrees: number, at: number): number =>
  at <= 0 ? 1 : upperGamma(degrees / 2, at / 2);

/** Regularised upper incomplete gamma Q(a, x): series below a + 1, Lentz's continued fraction above. */
function upperGamma(a: number, x: number): number {
  const front = Math.exp(a * Math.log(x) - x - logGamma(a));
  if (x < a + 1) {
    let term = 1 / a;
    let sum = term;
    for (let n = 1; n < 1000 && term > sum * 1e-17; n += 1) {
      term *= x / (a + n);
      sum += term;
    }
    return 1 - front * sum;
  }
  const tiny = 1e-300;
  let b = x + 1 - a;
  let c = 1 / tiny;
  let d = 1 / b;
  let fraction = d;
  for (let n = 1; n < 1000; n += 1) {
    const an = -n * (n - a);
    b += 2;
    d = 1 / (an * d + b || tiny);
    c = b + an / c || tiny;
    fraction *= d * c;
    if (Math.abs(d * c - 1) < 1e-16) break;
  }
  return front * fraction;
}

/** Of a half or a whole number, by its recurrence: what degrees of freedom ask for. */
function logGamma(a: number): number {
  let log = a % 1 === 0 ? 0 : Math.log(Math.sqrt(Math.PI));
  for (let at = a % 1 === 0 ? 1 : 0.5; at < a; at += 1) log += Math.log(at);
  return log;
}

/** Acklam's coefficients, for the upper half. */
function tailQuantile(tail: number): number {
  if (tail < 0.02425) {
    const q = Math.sqrt(-2 * Math.log(tail));
    const above = polynomial(
      [
        -0.007784894002430293, -0.3223964580411365, -2.400758277161838, -2.549732539343734,
        4.374664141464968, 2.938163982698783,
      ],
      q,
    );
    const below = polynomial(
      [0.007784695709041462, 0.3224671290700398, 2.445134137142996, 3.754408661907416, 1],
      q,
    );
    return -above / below;
  }
  const q = 0.5 - tail;
  const r = q * q;
  const above = polynomial(
    [
      -39.69683028665376, 220.9460984245205, -275.9285104469687, 138.357751867269,
      -30.66479806614716, 2.506628277459239,
    ],
    r,
  );
  const below = polynomial(
    [
      -54.47609879822406, 161.5858368580409, -155.6989798598866, 66.80131188771972,
      -13.28068155288572, 1,
    ],
    r,
  );
  return (above * q) / below;
}

const polynomial = (coefficients: readonly number[], x: number): number =>
  coefficients.reduce((sum, coefficient) => sum * x + coefficient, 0);
