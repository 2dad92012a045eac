import { comparisonBars, largestFirst, periodName, type Row, withFigures } from './blocks.ts';
import {
  type Chapter,
  countAt,
  type Desk,
  groupsOf,
  valueAt,
  writeChange,
  written,
} from './chapter.ts';

/** Contacts about re-integration, by topic. */
export function contactChapter(desk: Desk): Chapter {
  const { t, f, edition } = desk;
  const { now, then } = edition;
  const number = (value: number) => f.number(value);
  const rowOf = (label: string, at: { readonly [dimension: string]: string }): Row => ({
    label,
    accent: false,
    now: countAt(now.contacts, at),
    then: countAt(then.contacts, at),
  });
  const rows = largestFirst(
    withFigures(groupsOf(desk, 'topic').map(({ code, label }) => rowOf(label, { topic: code }))),
  );
  const total = rowOf(t.total, {});
  const perPerson = (at: typeof now, side?: string) =>
    written(valueAt(at.contactsPerPerson, side === undefined ? {} : { side }), (mean) =>
      f.number(mean, 1),
    );
  const first = rows[0];
  return {
    id: 'contacts',
    title: t.contactTitle,
    message: t.contactMessage(written(total.now, number), perPerson(now)),
    figures: [
      {
        label: t.contactTitle,
        value: written(total.now, number),
        change: `${writeChange(desk, total.now, total.then)}, ${t.comparedWith(written(total.then, number))}`,
        source: 'contacts',
      },
      ...[
        { side: 'zuid', name: t.zuid },
        { side: 'rest', name: t.rest },
      ].map(({ side, name }) => ({
        label: `${t.contactsPerPerson}, ${name}`,
        value: perPerson(now, side),
        change: t.comparedWith(perPerson(then, side)),
        source: 'contactsPerPerson' as const,
      })),
    ],
    charts: [
      {
        id: 'contacts-bars',
        chart: comparisonBars(desk, {
          title: first?.now == null ? t.hiddenMessage : t.contactChart(first.label),
          subtitle: t.contactSubtitle(periodName(desk, edition.period)),
          first: t.topic,
          rows,
          total,
        }),
      },
    ],
    sources: ['contacts', 'contactsPerPerson'],
  };
}
