import { describe, expect, it } from 'vitest';
import { showProgress } from '#main/progress.ts';

function watched(terminal: boolean) {
  const written: string[] = [];
  let now = 0;
  const progress = showProgress({
    write: (text) => written.push(text),
    terminal,
    now: () => now,
  });
  return {
    written,
    progress,
    pass: (milliseconds: number) => {
      now += milliseconds;
    },
  };
}

describe('progress', () => {
  it('says nothing of the time left before it can know', () => {
    const { written, progress } = watched(false);
    progress('Building', 0.5);
    expect(written).toEqual(['Building: 50%\n']);
  });

  it('says stage, share and time left, a line a tenth in a log', () => {
    const { written, progress, pass } = watched(false);
    progress('Building', 0);
    pass(10_000);
    progress('Building', 0.25);
    progress('Building', 0.26);
    expect(written).toEqual(['Building: 0%\n', 'Building: 25%, about 30 s left\n']);
  });

  it('keeps one line on a terminal, and begins a new one for a new stage', () => {
    const { written, progress } = watched(true);
    progress('Building', 0.1);
    progress('Loading', 0.1);
    expect(written.join('')).toBe('\r\u001b[2KBuilding: 10%\n\r\u001b[2KLoading: 10%');
  });
});
