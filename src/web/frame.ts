import type { Theme } from '#web/theme/theme.ts';
import type { Language } from '#web/words.ts';

/** What stands around every page: made once a request, handed to `<Page frame={…}>`. */
export type Frame = {
  readonly language: Language;
  readonly theme: Theme;
  readonly productName: string;
  /** True when the records are a synthetic city: then every page says so. */
  readonly synthetic: boolean;
  /** Path and query of this page as the browser asked for it, e.g. `/clients?page=2`. */
  readonly url: string;
  readonly visitor: Visitor;
  /** What this role does: 5 to 8 entries, in the language of the page; empty before sign-in. */
  readonly navigation: readonly NavigationEntry[];
  readonly search?: HeaderSearch | undefined;
  /** Token for the forms of this session; empty before sign-in. */
  readonly csrf: string;
  /** True for a page kept as a file: it opens anywhere, so nothing on it leads to the house. */
  readonly standsAlone?: boolean | undefined;
};

export type NavigationEntry = { readonly href: string; readonly label: string };

type HeaderSearch = {
  readonly action: string;
  /** What can be found: `Zoek een cliënt`. */
  readonly label: string;
  readonly value?: string | undefined;
};

type Visitor =
  | { readonly signedIn: false }
  | {
      readonly signedIn: true;
      readonly name: string;
      readonly roleName: string;
      /** Where the sign-out form is posted. */
      readonly signOutAction: string;
    };

/** What stands on the context of a request once the middleware of `secure` has run. */
export type WebEnv = {
  Variables: { readonly language: Language; readonly requestId: string; readonly spanId: string };
};

/** The entry of the navigation that the page belongs to: the longest address that it starts with. */
export function currentEntry(
  entries: readonly NavigationEntry[],
  url: string,
): NavigationEntry | undefined {
  const path = url.split('?')[0] ?? '/';
  const within = (href: string): boolean =>
    path === href || (href !== '/' && path.startsWith(`${href}/`));
  return entries
    .filter((entry) => within(entry.href))
    .sort((a, b) => b.href.length - a.href.length)[0];
}

/** The same address with other values in its query; a value `undefined` takes the name out. */
export function withQuery(
  url: string,
  values: Readonly<Record<string, string | undefined>>,
): string {
  const [path = '/', query = ''] = url.split('?');
  const parameters = new URLSearchParams(query);
  for (const [name, value] of Object.entries(values)) {
    if (value === undefined) parameters.delete(name);
    else parameters.set(name, value);
  }
  const text = parameters.toString();
  return text === '' ? path : `${path}?${text}`;
}
