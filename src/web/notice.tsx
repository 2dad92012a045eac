import type { Child } from 'hono/jsx';
import { houseWords } from '#web/house-words.ts';
import { type Language, pick } from '#web/words.ts';

type Kind = 'info' | 'success' | 'warning' | 'error';

type NoticeProps = {
  readonly kind: Kind;
  readonly language: Language;
  /** Without it the kind itself is the title: a colour alone tells nothing. */
  readonly title?: string | undefined;
  readonly children?: Child;
};

const looks = { info: 'info', success: 'ok', warning: 'warning', error: 'error' } as const;

/** Something to know before reading on; an error is announced at once, a success politely. */
export function Notice({ kind, language, title, children }: NoticeProps) {
  const t = pick(houseWords, language);
  const announced = { info: undefined, success: 'status', warning: undefined, error: 'alert' };
  return (
    <div class={`utrecht-alert utrecht-alert--${looks[kind]} ws-notice ws-notice--${kind}`}>
      <div class="utrecht-alert__content" role={announced[kind]}>
        <p class="ws-notice__title">{title ?? t[kind]}</p>
        {children}
      </div>
    </div>
  );
}
