import type { Context } from 'hono';
import { Actions, Button } from '#web/button.tsx';
import { CsrfField, csrfField } from '#web/csrf-field.tsx';
import { houseWords } from '#web/house-words.ts';
import { Heading, List, Paragraph } from '#web/text.tsx';
import { type Language, pick } from '#web/words.ts';

/** A form that came but could not be done yet: all its fields, to hand back. */
export type TypedForm = {
  readonly action: string;
  readonly fields: readonly (readonly [string, string])[];
  /** Files do not come back: they have to be chosen again. */
  readonly withFiles: boolean;
};

export async function readTypedForm(c: Context): Promise<TypedForm> {
  const body = await c.req.parseBody({ all: true });
  const values = Object.entries(body).flatMap(([name, value]) =>
    (Array.isArray(value) ? value : [value]).map((it) => [name, it] as const),
  );
  const { pathname, search } = new URL(c.req.url);
  return {
    action: `${pathname}${search}`,
    fields: values.flatMap(([name, value]) =>
      typeof value === 'string' && name !== csrfField ? [[name, value] as const] : [],
    ),
    withFiles: values.some(([, value]) => typeof value !== 'string'),
  };
}

type SendAgainProps = {
  readonly language: Language;
  readonly csrf: string;
  readonly typed: TypedForm;
  /** What has to be done first, in another tab. */
  readonly first?: { readonly href: string; readonly label: string } | undefined;
};

/** Hands a form back, kept nowhere else: what to do first, a button that sends it again, and what was typed. */
export function SendAgain({ language, csrf, typed, first }: SendAgainProps) {
  const t = pick(houseWords, language);
  const texts = typed.fields.filter(
    ([name, value]) => !name.startsWith('_') && value.trim() !== '',
  );
  return (
    <>
      {typed.withFiles && <Paragraph>{t.typedFiles}</Paragraph>}
      {first && (
        <Paragraph>
          <a class="nl-link" href={first.href} target="_blank" rel="noopener">
            {first.label}
          </a>
        </Paragraph>
      )}
      <form class="ws-form" method="post" action={typed.action}>
        <CsrfField token={csrf} />
        {typed.fields.map(([name, value]) => (
          <input type="hidden" name={name} value={value} />
        ))}
        <Actions>
          <Button>{t.typedSend}</Button>
        </Actions>
      </form>
      {texts.length > 0 && (
        <>
          <Heading level={2}>{t.typedHeading}</Heading>
          <List items={texts.map(([, value]) => value)} />
        </>
      )}
    </>
  );
}
