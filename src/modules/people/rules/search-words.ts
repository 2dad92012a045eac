/** More words than a name has narrow nothing. */
const mostWords = 8;
const longestTerm = 80;

/**
 * The words of what somebody typed to find a client, or nothing when that is too little to look for: one
 * letter would list half the team.
 */
export function searchWords(typed: string): readonly string[] | undefined {
  const words = typed
    .slice(0, longestTerm)
    .split(/[\s,;]+/)
    .filter(Boolean);
  return words.join('').length < 2 ? undefined : words.slice(0, mostWords);
}
