import type { Run } from '#platform/jobs/kind.ts';
import { Actions, Button, LinkButton } from '#web/button.tsx';
import { CsrfField } from '#web/csrf-field.tsx';
import { formatting } from '#web/formatting.ts';
import { houseWords } from '#web/house-words.ts';
import { Notice } from '#web/notice.tsx';
import { Paragraph } from '#web/text.tsx';
import { type Language, pick } from '#web/words.ts';

type RunStandingProps = {
  readonly language: Language;
  readonly run: Run;
  /** The stage as the module's words say it. */
  readonly stage: string;
  /** Where the page shows how far it is now. */
  readonly href: string;
  /** Where a form asks it to stop; the token of the session's forms. */
  readonly cancel: { readonly action: string; readonly csrf: string };
};

/** How long work stands: how far it is, how to look again, how to stop it. Nothing when it is done. */
export function RunStanding({ language, run, stage, href, cancel }: RunStandingProps) {
  const t = pick(houseWords, language);
  if (run.state === 'done') return null;
  if (run.state === 'failed') {
    return (
      <Notice kind="error" language={language}>
        {run.failure === 'fault' ? t.runFault : run.failure}
      </Notice>
    );
  }
  if (run.state === 'cancelled') {
    return (
      <Notice kind="info" language={language}>
        {t.runCancelled}
      </Notice>
    );
  }
  const told = run.state === 'running' ? runningSentence(run, stage, language) : t.runWaiting;
  return (
    <div class="ws-run">
      <p class="nl-paragraph" id={`run-${run.id}`}>
        {told}
      </p>
      <progress
        max="1"
        value={String(run.state === 'running' ? run.share : 0)}
        aria-labelledby={`run-${run.id}`}
      />
      <Paragraph>{t.runGoesOn}</Paragraph>
      <form method="post" action={cancel.action}>
        <CsrfField token={cancel.csrf} />
        <Actions>
          <LinkButton href={href}>{t.runRefresh}</LinkButton>
          <Button kind="secondary">{t.runCancel}</Button>
        </Actions>
      </form>
    </div>
  );
}

function runningSentence(
  run: Extract<Run, { readonly state: 'running' }>,
  stage: string,
  language: Language,
): string {
  const t = pick(houseWords, language);
  const f = formatting(language);
  const { secondsLeft } = run;
  const said = t.runRunning(stage, f.share(run.share, 0));
  if (secondsLeft === undefined) return `${said}.`;
  const left =
    secondsLeft < 90
      ? t.runSecondsLeft(f.number(secondsLeft))
      : t.runMinutesLeft(f.number(Math.ceil(secondsLeft / 60)));
  return `${said}, ${left}.`;
}
