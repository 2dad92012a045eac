import type { DimensionId } from '#facts/indicators/dimensions.ts';
import type { BarChart } from '#web/charts/content.ts';
import { type FigureName, reachYear } from '../actions/request-figures.ts';
import {
  type Chapter,
  countAt,
  type Desk,
  denominatorAt,
  groupsOf,
  shareOf,
  valueAt,
  written,
} from './chapter.ts';
import { valueFigure } from './key-figures.ts';
import { join } from './sentences.ts';

/** Reach of a group, and its share among those reached over its share among all, minus one. */
type Reached = {
  readonly label: string;
  readonly instruments: Pair;
  readonly contacts: Pair;
};
type Pair = { readonly reach: number | null; readonly over: number | null };

/** Who is reached by contacts and instruments: the December persons of the last whole year. */
export function reachChapter(desk: Desk): Chapter {
  const { t } = desk;
  const year = String(reachYear(desk.edition.period));
  const ages = reachedOf(desk, 'age_band', ['instrumentsByAge', 'contactsByAge']);
  const households = reachedOf(desk, 'household_kind', [
    'instrumentsByHousehold',
    'contactsByHousehold',
  ]);
  const charts = [
    { id: 'reach-age', chart: bars(desk, ages, t.reachByAge(year)) },
    { id: 'reach-household', chart: bars(desk, households, t.reachByHousehold(year)) },
  ];
  const sides = [
    [{ side: 'zuid' }, t.zuid],
    [{ side: 'rest' }, t.rest],
  ] as const;
  return {
    id: 'reach',
    title: t.reachTitle,
    message: join(desk, [reachSentence(desk, year), extremes(desk, [...ages, ...households])]),
    figures: sides.flatMap(([at, place]) => [
      valueFigure(desk, 'reachByContacts', t.reachByContacts(place), at),
      valueFigure(desk, 'reachByInstruments', t.reachByInstruments(place), at),
    ]),
    charts: charts.flatMap(({ id, chart }) => (chart === undefined ? [] : [{ id, chart }])),
    sources: [
      'reachByContacts',
      'reachByInstruments',
      'instrumentsByAge',
      'contactsByAge',
      'instrumentsByHousehold',
      'contactsByHousehold',
    ],
  };
}

function reachSentence({ t, f, edition }: Desk, year: string): string | undefined {
  const contacts = valueAt(edition.now.reachByContacts, {});
  const instruments = valueAt(edition.now.reachByInstruments, {});
  if (contacts === null || instruments === null) return undefined;
  return t.reachMessage(year, f.share(contacts), f.share(instruments));
}

function reachedOf(
  desk: Desk,
  dimension: DimensionId,
  [instruments, contacts]: readonly [FigureName, FigureName],
): readonly Reached[] {
  const { edition } = desk;
  const pair = (name: FigureName, code: string): Pair => {
    const at = { [dimension]: code };
    const figure = edition.now[name];
    return {
      reach: shareOf(countAt(figure, at), denominatorAt(figure, at)),
      over: valueAt(figure, at),
    };
  };
  return groupsOf(desk, dimension)
    .map(({ code, label }) => ({
      label,
      instruments: pair(instruments, code),
      contacts: pair(contacts, code),
    }))
    .filter((group) => group.instruments.reach !== null || group.contacts.reach !== null);
}

/** Said only when every group is shown: a hidden one may lie further out. */
function extremes(desk: Desk, groups: readonly Reached[]): string | undefined {
  const { t } = desk;
  const known = groups.flatMap(({ label, instruments }) =>
    instruments.over === null ? [] : [{ label, over: instruments.over }],
  );
  const ordered = known.toSorted((one, other) => other.over - one.over);
  const [most, least] = [ordered[0], ordered.at(-1)];
  if (known.length < groups.length || most === undefined || least === undefined) return undefined;
  return t.reachExtremes(
    most.label,
    signedShare(desk, most.over),
    least.label,
    signedShare(desk, least.over),
  );
}

const signedShare = ({ f }: Desk, value: number): string =>
  `${value < 0 ? '−' : '+'}${f.share(Math.abs(value))}`;

function bars(desk: Desk, groups: readonly Reached[], subtitle: string): BarChart | undefined {
  const { t, f, language } = desk;
  const drawn = groups.filter(({ instruments }) => instruments.reach !== null);
  const [largest] = drawn.toSorted(
    (one, other) => (other.instruments.reach ?? 0) - (one.instruments.reach ?? 0),
  );
  if (largest === undefined) return undefined;
  const share = (value: number | null) => written(value, f.share);
  const over = (value: number | null) => written(value, (of) => signedShare(desk, of));
  const title =
    drawn.length < groups.length
      ? t.partlyShown
      : t.reachChart(largest.label, share(largest.instruments.reach));
  return {
    kind: 'bars',
    language,
    title,
    subtitle,
    unit: 'share',
    reference: t.contactsHeader,
    bars: drawn.map(({ label, instruments, contacts }) => ({
      label,
      accent: true,
      value: instruments.reach,
      reference: contacts.reach,
    })),
    alternative: drawn
      .map(({ label, instruments }) => `${label} ${share(instruments.reach)}`)
      .join(', '),
    table: {
      caption: subtitle,
      columns: [
        { header: t.group },
        { header: t.instrumentsHeader, numeric: true },
        { header: t.overAverage(t.instrumentsHeader), numeric: true },
        { header: t.contactsHeader, numeric: true },
        { header: t.overAverage(t.contactsHeader), numeric: true },
      ],
      rows: groups.map(({ label, instruments, contacts }) => [
        label,
        share(instruments.reach),
        over(instruments.over),
        share(contacts.reach),
        over(contacts.over),
      ]),
    },
  };
}
