import type { Group } from '#facts/indicators/figure.ts';
import { addMonths } from '#kernel/day.ts';
import {
  type Chapter,
  countAt,
  type Desk,
  groupsOf,
  shareOf,
  valueAt,
  written,
} from './chapter.ts';
import { shareSentence } from './composition.ts';
import { countSentence, groupBars } from './duties.ts';
import { countFigure, valueFigure } from './key-figures.ts';
import { comparisonBars, rowAt, withFigures } from './rows.ts';
import {
  againstCount,
  againstShare,
  ifShown,
  join,
  largestSentence,
  periodName,
} from './sentences.ts';

/** Exits to work: sustainable as agreed and as measured, durable beside quick by the side of the teams. */
export function placementChapter(desk: Desk): Chapter {
  const { t } = desk;
  return {
    id: 'sustainable-exits',
    title: t.placementTitle,
    message: join(desk, [
      countSentence(desk, 'placementTerms', t.placementMessage),
      agreedSentence(desk),
      ifShown(valueAt(desk.edition.now.sustainableMeasured, {}), (share) =>
        t.measuredMessage(desk.f.share(share)),
      ),
    ]),
    figures: [
      countFigure(desk, 'placementTerms', t.placements, {}),
      valueFigure(desk, 'sustainableAgreed', t.agreed, {}),
      valueFigure(desk, 'sustainableMeasured', t.measured, {}),
      valueFigure(desk, 'backAfterPlacement', t.backAfterPlacement, {}),
    ],
    charts: [...termBars(desk, 'zuid', t.zuid), ...termBars(desk, 'rest', t.rest)],
    tables: departmentTerms(desk),
    sources: [
      'placementTerms',
      'termsByDepartment',
      'sustainableAgreed',
      'sustainableMeasured',
      'backAfterPlacement',
    ],
  };
}

function agreedSentence(desk: Desk): string | undefined {
  const { t, f, edition } = desk;
  const then = valueAt(edition.then.sustainableAgreed, {});
  const when = t.inPeriod(periodName(desk, edition.compared));
  return ifShown(valueAt(edition.now.sustainableAgreed, {}), (share) =>
    t.agreedMessage(f.share(share), againstShare(desk, share, then, when)),
  );
}

function termBars(desk: Desk, side: string, team: string): Chapter['charts'] {
  const { t, edition } = desk;
  const terms = groupsOf(desk, 'contract_term').map(({ code, label }) =>
    rowAt(desk, 'placementTerms', label, { team_side: side, contract_term: code }),
  );
  const breakdown = {
    rows: withFigures(terms),
    total: rowAt(desk, 'placementTerms', t.total, { team_side: side }),
  };
  const said = {
    title: largestSentence(desk, breakdown, t.groupLargest),
    subtitle: t.termsSubtitle(team, periodName(desk, edition.period)),
    first: t.group,
    reference: periodName(desk, edition.compared),
  };
  return comparisonBars(desk, said, breakdown).map((chart) => ({ id: `terms-${side}`, chart }));
}

/** Durable beside quick by department; of a department of which nothing may be shown there is no row. */
function departmentTerms(desk: Desk): NonNullable<Chapter['tables']> {
  const { t, f, edition } = desk;
  const count = (at: Group) => countAt(edition.now.termsByDepartment, at);
  const rows = groupsOf(desk, 'department').flatMap(({ code, label }) => {
    const all = count({ department: code });
    const terms = groupsOf(desk, 'contract_term')
      .slice(0, 2)
      .map((term) => count({ department: code, contract_term: term.code }));
    if (all === null || terms.every((term) => term === null)) return [];
    const texts = [all, ...terms].map((it) => written(it, (shown) => f.number(shown)));
    return [[label, ...texts, written(shareOf(terms[0] ?? null, all), (it) => f.share(it))]];
  });
  if (rows.length === 0) return [];
  const [lasting, shorter] = groupsOf(desk, 'contract_term');
  const columns = [
    { header: t.department },
    { header: t.placements, numeric: true },
    { header: lasting?.label ?? '', numeric: true },
    { header: shorter?.label ?? '', numeric: true },
    { header: t.shareLasting, numeric: true },
  ];
  const caption = t.termsByDepartment(periodName(desk, edition.period));
  return [{ id: 'terms-by-department', table: { caption, columns, rows } }];
}

/** People on a wage subsidy have left the stock: they are counted from their placement. */
export function subsidyChapter(desk: Desk): Chapter {
  const { t, f, edition } = desk;
  const then = countAt(edition.then.subsidised, {});
  const message = ifShown(countAt(edition.now.subsidised, {}), (count) =>
    t.subsidyMessage(
      f.day(edition.period.until),
      f.number(count),
      againstCount(desk, count, then, t.onDay(f.day(edition.compared.until))),
    ),
  );
  return {
    id: 'wage-subsidies',
    title: t.subsidyTitle,
    message: message ?? t.hiddenMessage,
    figures: [
      countFigure(desk, 'subsidised', t.subsidised(t.city), {}),
      countFigure(desk, 'subsidised', t.subsidised(t.zuid), { side: 'zuid' }),
      valueFigure(desk, 'wageValue', t.wageValue, {}),
    ],
    charts: [],
    sources: ['subsidised', 'wageValue'],
  };
}

/** Levels of the participation ladder, and who stands higher than a year before. */
export function ladderChapter(desk: Desk): Chapter {
  const { t, f, edition } = desk;
  return {
    id: 'steps-forward',
    title: t.ladderTitle,
    message: shareSentence(desk, 'ladderRose', t.ladderMessage) ?? t.hiddenMessage,
    figures: [valueFigure(desk, 'ladderRose', t.ladderRose, {})],
    charts: groupBars(
      desk,
      'ladderLevels',
      'ladder_level',
      t.ladderSubtitle(f.day(edition.period.until)),
    ),
    sources: ['ladderRose', 'ladderLevels'],
  };
}

/** How many come from unemployment benefit. */
export function unemploymentChapter(desk: Desk): Chapter {
  const { t, f, edition } = desk;
  const then = valueAt(edition.then.inflowFromUnemployment, {});
  const when = t.inPeriod(periodName(desk, edition.compared));
  const message = ifShown(valueAt(edition.now.inflowFromUnemployment, {}), (share) =>
    t.unemploymentMessage(
      periodName(desk, edition.period),
      f.share(share),
      againstShare(desk, share, then, when),
    ),
  );
  return {
    id: 'unemployment',
    title: t.unemploymentTitle,
    message: message ?? t.hiddenMessage,
    figures: [valueFigure(desk, 'inflowFromUnemployment', t.fromUnemployment, {})],
    charts: [],
    sources: ['inflowFromUnemployment'],
  };
}

/** What clients say: net promoters and marks on both banks of the river. */
export function voiceChapter(desk: Desk): Chapter {
  const { t } = desk;
  const banks = [
    ['south', t.southBank],
    ['north', t.northBank],
  ] as const;
  return {
    id: 'voice',
    title: t.voiceTitle,
    message: join(desk, [
      ...banks.map(([bank, place]) => bankSentence(desk, bank, place)),
      t.voicePooled,
    ]),
    figures: banks.flatMap(([bank, place]) => [
      valueFigure(desk, 'satisfaction', t.markOn(place), { bank }),
      valueFigure(desk, 'promoters', t.promotersOn(place), { bank }),
      valueFigure(desk, 'detractors', t.detractorsOn(place), { bank }),
    ]),
    charts: [],
    sources: ['satisfaction', 'promoters', 'detractors'],
  };
}

function bankSentence(desk: Desk, bank: string, place: string): string | undefined {
  const { t, f, edition } = desk;
  const [up, down] = [edition.now.promoters, edition.now.detractors].map((it) =>
    valueAt(it, { bank }),
  );
  const mark = valueAt(edition.now.satisfaction, { bank });
  if (up == null || down == null || mark === null) return undefined;
  const net = Math.round(100 * (up - down));
  const text = net < 0 ? `−${f.number(-net)}` : f.number(net);
  // The month that ends on the day of the figure.
  return t.voiceMessage(
    f.month(addMonths(edition.period.until, -3)),
    place,
    text,
    f.number(mark, 1),
  );
}
