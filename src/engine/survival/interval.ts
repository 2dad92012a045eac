/**
 * An interval of a share on the scale log(-log), as survfit's `log-log` (Kalbfleisch and Prentice 2002, 1.4.1): it
 * cannot leave 0 to 1. Without an error there is no interval but the share itself.
 */
export function logLogInterval(
  share: number,
  error: number,
  reach: number,
): { readonly low: number; readonly high: number } {
  if (share <= 0 || share >= 1 || error === 0) return { low: share, high: share };
  const width = (reach * error) / (share * Math.log(share));
  return { low: share ** Math.exp(-width), high: share ** Math.exp(width) };
}
