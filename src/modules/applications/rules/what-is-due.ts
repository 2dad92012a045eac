import { addDays, type Day } from '#kernel/day.ts';
import { advance } from './norms.ts';

/** What an undecided application waits for, the nearest first. */
export type Due = {
  readonly what: 'take' | 'apply' | 'completion' | 'advance' | 'decide';
  readonly by: Day;
  readonly article: string;
};

export type Standing = {
  readonly taken: boolean;
  readonly reportedOn: Day;
  readonly searchUntil: Day | undefined;
  readonly receivedOn: Day | undefined;
  readonly decisionDue: Day | undefined;
  readonly advanceOn: Day | undefined;
  /** Since when something is missing whose day has passed. */
  readonly missingSince: Day | undefined;
};

/** What is due for an application and by when, oldest first; each with the article that asks for it. */
export function whatIsDue(of: Standing): readonly Due[] {
  const due: Due[] = [];
  if (!of.taken) due.push({ what: 'take', by: of.reportedOn, article: 'art. 4:13 Awb' });
  if (of.receivedOn === undefined) {
    due.push({ what: 'apply', by: of.searchUntil ?? of.reportedOn, article: 'art. 41 lid 4 Pw' });
    return due;
  }
  if (of.missingSince !== undefined)
    due.push({ what: 'completion', by: of.missingSince, article: 'art. 4:5 Awb' });
  if (of.advanceOn === undefined)
    due.push({
      what: 'advance',
      by: addDays(of.receivedOn, advance.withinDays),
      article: advance.article,
    });
  if (of.decisionDue !== undefined)
    due.push({ what: 'decide', by: of.decisionDue, article: 'art. 4:13 Awb' });
  return due.sort((a, b) => (a.by < b.by ? -1 : a.by > b.by ? 1 : 0));
}
