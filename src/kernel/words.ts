/** One text in the two languages of the product. */
export type Words = { readonly nl: string; readonly en: string };
