import { comparisonBars, largestFirst, type Row, withFigures } from './blocks.ts';
import { type Chapter, countAt, type Desk, groupsOf, valueAt, written } from './chapter.ts';

/** Clients for each coach of Work, who guides whom, and who waits for a coach. */
export function caseloadChapter(desk: Desk): Chapter {
  const { t, f, edition } = desk;
  const { now, then } = edition;
  const perFte = (at: typeof now, side?: string) =>
    written(valueAt(at.caseload, side === undefined ? {} : { team_side: side }), (mean) =>
      f.number(mean, 1),
    );
  const waiting = (at: typeof now) =>
    written(valueAt(at.withoutCoach, {}), (share) => f.share(share));
  const rowOf = (label: string, at: { readonly [dimension: string]: string }): Row => ({
    label,
    accent: false,
    now: countAt(now.clients, at),
    then: countAt(then.clients, at),
  });
  const rows = largestFirst(
    withFigures(
      groupsOf(desk, 'department').map(({ code, label }) => rowOf(label, { department: code })),
    ),
  );
  const first = rows[0];
  return {
    id: 'caseload',
    title: t.caseloadTitle,
    message: t.caseloadMessage(perFte(now), perFte(then), waiting(now)),
    figures: [
      ...[
        { side: 'zuid', name: t.zuid },
        { side: 'rest', name: t.rest },
      ].map(({ side, name }) => ({
        label: `${t.caseloadLabel}, ${name}`,
        value: perFte(now, side),
        change: t.comparedWith(perFte(then, side)),
        source: 'caseload' as const,
      })),
      {
        label: t.withoutCoach,
        value: waiting(now),
        change: t.comparedWith(waiting(then)),
        source: 'withoutCoach',
      },
    ],
    charts: [
      {
        id: 'caseload-bars',
        chart: comparisonBars(desk, {
          title: first?.now == null ? t.hiddenMessage : t.clientsChart(first.label),
          subtitle: t.clientsSubtitle(f.day(edition.period.until)),
          first: t.department,
          rows,
          total: rowOf(t.total, {}),
        }),
      },
    ],
    sources: ['caseload', 'clients', 'withoutCoach'],
  };
}
