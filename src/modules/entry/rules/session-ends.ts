const minute = 60_000;
const hour = 60 * minute;

/** Without a request for this long a session ends: a desk that was left (BIO 2, 8.1 and 9.4). */
const idleEnd = 30 * minute;
/** Whatever happens in it, a session ends within a working day. */
const absoluteEnd = 10 * hour;
/** A request is written down once a minute at most; so a session may end one minute early, never late. */
const noteEvery = minute;

/** Moments in milliseconds since 1970. */
type SessionTimes = {
  readonly startedAt: number;
  readonly seenAt: number;
  readonly endedAt: number | undefined;
};

/** What a session is at a moment: over, running, or running and due to be noted as seen. */
export function sessionAt(times: SessionTimes, now: number): 'over' | 'running' | 'note-seen' {
  if (times.endedAt !== undefined) return 'over';
  if (now - times.startedAt >= absoluteEnd || now - times.seenAt >= idleEnd) return 'over';
  return now - times.seenAt >= noteEvery ? 'note-seen' : 'running';
}

/** Seconds after which the browser may forget the cookie. */
export const cookieSeconds = absoluteEnd / 1000;
