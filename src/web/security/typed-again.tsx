import type { Context } from 'hono';
import type { Frame, WebEnv } from '#web/frame.ts';
import { houseWords } from '#web/house-words.ts';
import { Page } from '#web/page.tsx';
import { Paragraph } from '#web/text.tsx';
import { readTypedForm, SendAgain } from '#web/typed-form.tsx';
import { pick } from '#web/words.ts';

/**
 * A form that came when its session had ended, or in another one: what was typed is handed back in the answer,
 * and kept nowhere else. First sign in (in another tab), then send it again; with a new session it asks once more,
 * so that nobody's form is sent in another's name unseen.
 */
export async function answerTypedAgain(
  c: Context<WebEnv>,
  frame: Frame,
  status: 401 | 403,
): Promise<Response> {
  const { language, visitor, csrf } = frame;
  const t = pick(houseWords, language);
  const { signedIn } = visitor;
  return c.html(
    <Page
      frame={frame}
      title={signedIn ? t.typedConfirm : t.typedKept}
      width="reading"
      lead={signedIn ? t.typedConfirmLead(visitor.name) : t.typedKeptLead}
    >
      <SendAgain
        language={language}
        csrf={csrf}
        typed={await readTypedForm(c)}
        first={signedIn ? undefined : { href: '/sign-in', label: t.typedSignIn }}
      />
    </Page>,
    status,
  );
}

/** A form at which something went wrong on our side: what was typed is in the answer, to be sent again. */
export async function answerFaultWithTyped(c: Context<WebEnv>, frame: Frame): Promise<Response> {
  const { language, csrf } = frame;
  const t = pick(houseWords, language);
  return c.html(
    <Page frame={frame} title={t.typedFault} width="reading" lead={t.typedFaultLead}>
      <SendAgain language={language} csrf={csrf} typed={await readTypedForm(c)} />
      <Paragraph>
        {t.typedFaultNumber}: <code>{c.var.requestId}</code>
      </Paragraph>
    </Page>,
    500,
  );
}

/** A browser that sent a form of a page; a program gets its answer in JSON. */
export const isPageForm = (c: Context): boolean =>
  /^(?:application\/x-www-form-urlencoded|multipart\/form-data)/i.test(
    c.req.header('Content-Type') ?? '',
  ) && !/json/.test(c.req.header('Accept') ?? '');
