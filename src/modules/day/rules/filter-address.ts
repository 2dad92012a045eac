/** Words that a coach types to find somebody: names of clients, which are kept nowhere but in their files. */
const naming = ['q', 'name', 'page', 'lang'];

/**
 * The address under which a filter is kept: of this house, without what names a client. Nothing for an address
 * that leads elsewhere.
 */
export function filterAddress(typed: string): string | undefined {
  if (!/^\/[a-z]/.test(typed)) return undefined;
  const url = new URL(typed, 'http://house');
  if (url.origin !== 'http://house' || url.pathname.startsWith('/clients/')) return undefined;
  for (const [name, value] of [...url.searchParams]) {
    if (naming.includes(name) || value === '') url.searchParams.delete(name);
  }
  const address = `${url.pathname}${url.search}`;
  return address.length <= 300 ? address : undefined;
}
