import type { Context } from 'hono';
import type { Frame, WebEnv } from '#web/frame.ts';
import { Page } from '#web/page.tsx';
import { Link, Paragraph } from '#web/text.tsx';
import { type ProblemStatus, problemWords } from './problem-words.ts';

type ProblemProps = {
  readonly frame: Frame;
  readonly status: ProblemStatus;
  readonly requestId: string;
  /** In place of the general sentence: what this refusal means, in the language of the page. */
  readonly detail?: string | undefined;
};

function ProblemPage({ frame, status, requestId, detail }: ProblemProps) {
  const words = problemWords[status];
  const home = { nl: 'Naar de beginpagina', en: 'To the home page' }[frame.language];
  const number = { nl: 'Nummer van dit verzoek', en: 'Number of this request' }[frame.language];
  return (
    <Page frame={frame} title={words.title[frame.language]} width="reading">
      <Paragraph>{detail ?? words.detail[frame.language]}</Paragraph>
      {status >= 500 && (
        <Paragraph>
          {number}: <code>{requestId}</code>
        </Paragraph>
      )}
      <Paragraph>
        <Link href="/">{home}</Link>
      </Paragraph>
    </Page>
  );
}

type Problem = Pick<ProblemProps, 'frame' | 'status' | 'detail'>;

/**
 * Answers with a page that says what is wrong, or with problem+json (RFC 9457) to who asked for JSON.
 * Nothing of the program itself is in it: no message of an error, no stack.
 */
export function answerProblem(
  c: Context<WebEnv>,
  { frame, status, detail }: Problem,
): Response | Promise<Response> {
  const { requestId } = c.var;
  if (wantsJson(c.req.header('Accept'))) {
    const words = problemWords[status];
    const body = {
      type: 'about:blank',
      title: words.title[frame.language],
      status,
      detail: detail ?? words.detail[frame.language],
      requestId,
    };
    return c.body(JSON.stringify(body), status, { 'Content-Type': 'application/problem+json' });
  }
  return c.html(
    <ProblemPage frame={frame} status={status} requestId={requestId} detail={detail} />,
    status,
  );
}

/** A browser names HTML first; Anything at all (curl) gets the page as well. */
function wantsJson(accept: string | undefined): boolean {
  const wanted = (accept ?? '').toLowerCase();
  return /application\/(?:problem\+)?json/.test(wanted) && !wanted.includes('text/html');
}
