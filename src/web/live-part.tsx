import type { Child } from 'hono/jsx';

type LivePartProps = {
  readonly id: string;
  /** Asked again after so many seconds: long work that goes on. */
  readonly refresh?: number | undefined;
  readonly children?: Child;
};

/** A part of a page that follows a live form or long work where the browser runs our script (src/web/script). */
export function LivePart({ id, refresh, children }: LivePartProps) {
  const waits = refresh === undefined ? undefined : String(1000 * refresh);
  return (
    <div id={id} data-live-part data-live-refresh={waits}>
      {children}
    </div>
  );
}

/** The sentence that tells the outcome: shown, and said when it changed. */
export function LiveSentence({ id, children }: Omit<LivePartProps, 'refresh'>) {
  return (
    <span id={id} data-live-part data-live-said>
      {children}
    </span>
  );
}
