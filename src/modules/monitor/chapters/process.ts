import { type Chapter, countAt, type Desk, valueAt, writeValue } from './chapter.ts';
import { shareSentence } from './composition.ts';
import { countSentence, groupBars, guidingGroups } from './duties.ts';
import { countFigure, notRecordedPoints, valueFigure } from './key-figures.ts';
import { breakdownOf } from './rows.ts';
import { againstCount, ifShown, join, largestOf, periodName } from './sentences.ts';

/** Terms and waiting, plans and their explanation, deviations and who read along, hand-overs that come back. */
export function processChapter(desk: Desk): Chapter {
  const { t, edition } = desk;
  const sources = [
    'waitingForIntake',
    'daysWaiting',
    'applicationsOverdue',
    'decidedInTime',
    'advanceInTime',
    'followUps',
    'effortMet',
    'effortExplained',
    'deviationShare',
    'secondReadings',
    'daysToSecond',
    'handOverDays',
    'handOverFeedback',
    'handOverSubstance',
    'returnedAgain',
  ] as const;
  const inTime = edition.now.decidedInTime;
  return {
    id: 'process',
    title: t.processTitle,
    message: join(desk, [
      waitingSentence(desk),
      ifShown(valueAt(inTime, {}), (share) =>
        t.inTermMessage(writeValue(desk, inTime.indicator, share)),
      ),
      deviationSentence(desk),
    ]),
    points: notRecordedPoints(desk, sources),
    figures: [
      countFigure(desk, 'waitingForIntake', t.waitingForIntake, {}),
      valueFigure(desk, 'daysWaiting', t.daysWaiting, {}),
      valueFigure(desk, 'applicationsOverdue', t.applicationsOverdue, {}),
      valueFigure(desk, 'decidedInTime', t.decidedInTime, {}),
      valueFigure(desk, 'advanceInTime', t.advanceInTime, {}),
      valueFigure(desk, 'effortMet', t.plansMet, {}),
      valueFigure(desk, 'effortExplained', t.effortExplained, {}),
      valueFigure(desk, 'deviationShare', t.deviatesShare, {}),
      countFigure(desk, 'secondReadings', t.secondReadings, {}),
      valueFigure(desk, 'daysToSecond', t.daysToSecond, {}),
      valueFigure(desk, 'handOverDays', t.handOverDays, {}),
      valueFigure(desk, 'handOverFeedback', t.handOverFeedback, {}),
      valueFigure(desk, 'handOverSubstance', t.handOverSubstance, {}),
      countFigure(desk, 'returnedAgain', t.returnedAgain, {}),
    ],
    charts: groupBars(
      desk,
      'followUps',
      'follow_up',
      t.followUpSubtitle(periodName(desk, edition.period)),
    ),
    sources,
  };
}

function waitingSentence(desk: Desk): string | undefined {
  const { t, f, edition } = desk;
  const then = countAt(edition.then.waitingForIntake, {});
  const when = t.onDay(f.day(edition.compared.until));
  const waiting = ifShown(countAt(edition.now.waitingForIntake, {}), (count) =>
    t.waitingForIntakeMessage(
      f.day(edition.period.until),
      f.number(count),
      againstCount(desk, count, then, when),
    ),
  );
  const { indicator } = edition.now.daysWaiting;
  const days = ifShown(valueAt(edition.now.daysWaiting, {}), (mean) =>
    t.daysWaitingMessage(writeValue(desk, indicator, mean)),
  );
  return waiting === undefined || days === undefined ? waiting : `${waiting} ${days}`;
}

/** How often, and for which reason most when one is larger than every other. */
function deviationSentence(desk: Desk): string | undefined {
  const { t, f, edition } = desk;
  const most = largestOf(breakdownOf(desk, 'deviations', 'deviation'));
  const why = most === undefined ? '.' : t.deviationReason(most.label);
  return ifShown(
    valueAt(edition.now.deviationShare, {}),
    (share) => `${t.deviationMessage(f.share(share))}${why}`,
  );
}

/** Whether who asks to be called back is called, contact keeps its rhythm, and partners answer. */
export function reachableChapter(desk: Desk): Chapter {
  const { t, f, edition } = desk;
  const sources = [
    'callBacks',
    'callBacksSoon',
    'daysToCallBack',
    'callBacksOpen',
    'callBacksWaiting',
    'contactOverdue',
    'referralsStalled',
    'consentsGiven',
    'consentsWithdrawn',
  ] as const;
  return {
    id: 'reachable',
    title: t.reachableTitle,
    message: join(desk, [
      countSentence(desk, 'callBacks', t.callBackMessage),
      ifShown(valueAt(edition.now.callBacksSoon, {}), (share) =>
        t.callBackSoonMessage(f.share(share)),
      ),
      shareSentence(desk, 'contactOverdue', t.overdueMessage),
    ]),
    points: notRecordedPoints(desk, sources),
    figures: [
      countFigure(desk, 'callBacks', t.callBacks, {}),
      valueFigure(desk, 'callBacksSoon', t.callBacksSoon, {}),
      valueFigure(desk, 'daysToCallBack', t.daysToCallBack, {}),
      countFigure(desk, 'callBacksOpen', t.callBacksStillOpen, {}),
      valueFigure(desk, 'callBacksWaiting', t.callBacksWaiting, {}),
      ...guidingGroups(desk).map(({ code, label }) =>
        valueFigure(desk, 'contactOverdue', t.contactOverdue(label), { department: code }),
      ),
      valueFigure(desk, 'referralsStalled', t.referralsStalled, {}),
      countFigure(desk, 'consentsGiven', t.consentsGiven, {}),
      countFigure(desk, 'consentsWithdrawn', t.consentsWithdrawn, {}),
    ],
    charts: groupBars(
      desk,
      'callBacks',
      'asked_through',
      t.callBackSubtitle(periodName(desk, edition.period)),
    ),
    sources,
  };
}
