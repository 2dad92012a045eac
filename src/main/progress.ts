/** Shows how far a long piece of work is: stage, share done, time left. */
export type Progress = (stage: string, share: number) => void;

type Writing = {
  readonly write: (text: string) => void;
  /** A terminal gets one line that changes; a log gets a line at each tenth. */
  readonly terminal: boolean;
  readonly now: () => number;
};

export function showProgress({ write, terminal, now }: Writing): Progress {
  let current = '';
  let began = 0;
  let shownTenth = -1;
  return (stage, share) => {
    if (stage !== current) {
      if (terminal && current !== '') write('\n');
      current = stage;
      began = now();
      shownTenth = -1;
    }
    const tenth = Math.floor(share * (terminal ? 100 : 10));
    if (tenth === shownTenth) return;
    shownTenth = tenth;
    const line = `${stage}: ${Math.floor(share * 100)}%${timeLeft(share, now() - began)}`;
    write(terminal ? `\r\u001b[2K${line}` : `${line}\n`);
  };
}

/** Progress on standard error, so that standard output holds results alone. */
export const progressOnScreen = (): Progress =>
  showProgress({
    write: (text) => process.stderr.write(text),
    terminal: process.stderr.isTTY,
    now: Date.now,
  });

/** Only when enough is done for the estimate to mean something. */
function timeLeft(share: number, milliseconds: number): string {
  if (share < 0.02 || share >= 1 || milliseconds < 1_000) return '';
  const seconds = Math.ceil((milliseconds / 1_000) * (1 / share - 1));
  return seconds < 90 ? `, about ${seconds} s left` : `, about ${Math.ceil(seconds / 60)} min left`;
}
