const furthest = 100_000;

/** The page, from 1, that `?page=` asks for; the first when it is no such number. */
export function pageAsked(query: string | undefined): number {
  const page = /^\d{1,6}$/.test(query ?? '') ? Number(query) : 1;
  return Math.min(Math.max(page, 1), furthest);
}
