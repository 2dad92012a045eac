import { type DimensionId, guidingDepartments } from '#facts/indicators/dimensions.ts';
import type { FigureName } from '../actions/request-figures.ts';
import { type Chapter, countAt, type Desk, groupsOf } from './chapter.ts';
import { shareSentence } from './composition.ts';
import { countFigure, valueFigure } from './key-figures.ts';
import { breakdownOf, comparisonBars } from './rows.ts';
import { againstCount, ifShown, join, largestSentence, periodName } from './sentences.ts';

/** Bars of the groups of a figure in the order of their list. */
export function groupBars(
  desk: Desk,
  name: FigureName,
  dimension: DimensionId,
  subtitle: string,
): Chapter['charts'] {
  const breakdown = breakdownOf(desk, name, dimension);
  const said = {
    title: largestSentence(desk, breakdown, desk.t.groupLargest),
    subtitle,
    first: desk.t.group,
    reference: periodName(desk, desk.edition.compared),
  };
  return comparisonBars(desk, said, breakdown).map((chart) => ({ id: `${name}-bars`, chart }));
}

/** A count of the period beside that of the compared one. */
export function countSentence(
  desk: Desk,
  name: FigureName,
  say: (period: string, count: string, before: string) => string,
): string | undefined {
  const { t, f, edition } = desk;
  const then = countAt(edition.then[name], {});
  const when = t.inPeriod(periodName(desk, edition.compared));
  return ifShown(countAt(edition.now[name], {}), (count) =>
    say(periodName(desk, edition.period), f.number(count), againstCount(desk, count, then, when)),
  );
}

/** The departments that guide clients of their own. */
export const guidingGroups = (desk: Desk) =>
  groupsOf(desk, 'department').filter(({ code }) => guidingDepartments.includes(code));

/** Who is freed from the duty to work, on which ground. */
export function exemptionChapter(desk: Desk): Chapter {
  const { t, f, edition } = desk;
  return {
    id: 'exemptions',
    title: t.exemptionTitle,
    message: shareSentence(desk, 'exempted', t.exemptionMessage) ?? t.hiddenMessage,
    figures: [
      ...guidingGroups(desk).map(({ code, label }) =>
        valueFigure(desk, 'exempted', t.exemptedOf(label), { department: code }),
      ),
      valueFigure(desk, 'exemptionsOverdue', t.exemptionsLate, {}),
    ],
    charts: groupBars(
      desk,
      'exemptionArticles',
      'exemption_article',
      t.exemptionSubtitle(f.day(edition.period.until)),
    ),
    sources: ['exempted', 'exemptionArticles', 'exemptionsOverdue'],
  };
}

/** What was considered, what was imposed, and fines. */
export function sanctionChapter(desk: Desk): Chapter {
  const { t, f, edition } = desk;
  const period = periodName(desk, edition.period);
  return {
    id: 'sanctions',
    title: t.sanctionTitle,
    message: join(desk, [
      countSentence(desk, 'imposed', t.sanctionMessage),
      ifShown(countAt(edition.now.considered, {}), (count) => t.consideredMessage(f.number(count))),
    ]),
    figures: [
      countFigure(desk, 'considered', t.considered, {}),
      countFigure(desk, 'imposed', t.imposed, {}),
      valueFigure(desk, 'sanctionRate', t.sanctionRate(t.zuid), { side: 'zuid' }),
      valueFigure(desk, 'sanctionRate', t.sanctionRate(t.rest), { side: 'rest' }),
      countFigure(desk, 'claims', t.finesOnly, { claim_ground: '01' }),
      countFigure(desk, 'claimsOpen', t.claimsOpen, {}),
    ],
    charts: [
      ...groupBars(desk, 'considered', 'consideration_outcome', t.consideredSubtitle(period)),
      ...groupBars(desk, 'claims', 'claim_ground', t.claimSubtitle(period)),
      ...groupBars(desk, 'claimsSettled', 'settlement', t.settledSubtitle(period)),
    ],
    sources: ['considered', 'imposed', 'sanctionRate', 'claims', 'claimsOpen', 'claimsSettled'],
  };
}

/** Finished re-examinations, against the plan of the year. */
export function examinationChapter(desk: Desk): Chapter {
  const { t, edition } = desk;
  return {
    id: 're-examinations',
    title: t.examinationTitle,
    message: countSentence(desk, 'examined', t.examinationMessage) ?? t.hiddenMessage,
    figures: [
      countFigure(desk, 'examined', t.examined, {}),
      valueFigure(desk, 'examinedAgainstPlan', t.againstPlan(t.zuid), { side: 'zuid' }),
      valueFigure(desk, 'examinedAgainstPlan', t.againstPlan(t.rest), { side: 'rest' }),
    ],
    charts: groupBars(
      desk,
      'examined',
      'examination_kind',
      t.examinationSubtitle(periodName(desk, edition.period)),
    ),
    sources: ['examined', 'examinedAgainstPlan'],
  };
}
