import type { Kind } from './sending-text.ts';

type Reachable = {
  readonly has_address: boolean;
  readonly has_mail: boolean;
  readonly writable: boolean;
};

export type Unreachable = 'no-address' | 'no-mail' | 'gone';

/** Why somebody cannot be written to in this way; nothing when they can. */
export function unreachable(kind: Kind, who: Reachable): Unreachable | undefined {
  if (!who.writable) return 'gone';
  if (kind === 'letter') return who.has_address ? undefined : 'no-address';
  return who.has_mail ? undefined : 'no-mail';
}
