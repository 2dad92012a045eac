/** Words that a coach types to find somebody: names of clients, which are kept nowhere but in their files. */
const naming = ['q', 'name', 'page', 'lang'];

/**
 * The address under which a filter is kept: of this house, without what names a client. Nothing for an address
 * that leads elsewhere.
 */
export function filterAddress(typed: string): string | undefined {
  const [path = '', query = ''] = (typed.split('#')[0] ?? '').split('?');
  if (!/^\/[a-z][\w/-]*$/.test(path) || path.startsWith('/clients/')) return undefined;
  const kept = query.split('&').filter((pair) => {
    const [name = '', value = ''] = pair.split('=');
    return /^\w+$/.test(name) && !naming.includes(name) && value !== '';
  });
  const address = kept.length === 0 ? path : `${path}?${kept.join('&')}`;
  return address.length <= 300 ? address : undefined;
}
