import type { Language } from '#web/words.ts';

/** Where a letter stands as PDF. */
export const letterAddress = (clientNumber: string, letterId: number, language: Language) =>
  `/clients/${encodeURIComponent(clientNumber)}/letters/${letterId}-${language}.pdf`;

/** The last part of such an address. */
export function readLetterName(
  name: string,
): { readonly letterId: number; readonly language: Language } | undefined {
  const read = /^(\d{1,12})-(nl|en)\.pdf$/.exec(name);
  return read ? { letterId: Number(read[1]), language: read[2] as Language } : undefined;
}
