import { departmentKinds } from '#extract/code-lists.ts';
import { labelOf } from '#extract/label-of.ts';
import type { Words } from '#kernel/words.ts';
import { formatting } from '#web/formatting.ts';
import { Table } from '#web/table.tsx';
import { Heading, Paragraph } from '#web/text.tsx';
import { type Language, pick } from '#web/words.ts';
import { findTrack, type ModelContent, type Track } from '../rules/model.ts';
import { words } from '../words.ts';
import { sayRule } from './condition-words.ts';

type ViewProps = { readonly language: Language; readonly model: ModelContent };

/** A model in plain words: the way to the grant, the tracks, which track is proposed when. */
export function ModelView({ language, model }: ViewProps) {
  const t = pick(words, language);
  return (
    <>
      <Paragraph>{model.summary[language]}</Paragraph>
      <Heading level={2}>{t.wayTitle}</Heading>
      <Table
        id="way"
        underHeading
        caption={t.wayTitle}
        empty={t.none}
        stacks
        rows={model.wayToGrant}
        columns={[
          { header: t.step, rowHeader: true, cell: (step) => step.name[language] },
          { header: t.what, cell: (step) => step.what[language] },
        ]}
      />
      <Heading level={2}>{t.tracksTitle}</Heading>
      <Tracks language={language} model={model} />
      <Heading level={2}>{t.entryTitle}</Heading>
      <Paragraph>{t.entryLead}</Paragraph>
      <Paragraph>{t.levels}</Paragraph>
      <Entry language={language} model={model} />
    </>
  );
}

function Tracks({ language, model }: ViewProps) {
  const t = pick(words, language);
  const { number } = formatting(language);
  return (
    <Table
      id="tracks"
      underHeading
      caption={t.tracksTitle}
      empty={t.none}
      stacks
      rows={model.tracks}
      columns={[
        {
          header: t.track,
          rowHeader: true,
          cell: (track) =>
            track.secondReading ? `${track.name[language]} (${t.second})` : track.name[language],
        },
        { header: t.forWhom, cell: (track) => track.forWhom[language] },
        { header: t.norm, cell: (track) => normOf(language, track) },
        { header: t.contact, cell: (track) => track.contact[language] },
        {
          header: t.longest,
          cell: ({ longestMonths: most }) => (most === null ? t.noLimit : t.months(number(most))),
        },
        {
          header: t.department,
          cell: ({ department, targetTeams }) =>
            [
              labelOf(departmentKinds, department)[language],
              targetTeams.length > 0 && `${t.teams}: ${listed(language, targetTeams)}`,
            ]
              .filter(Boolean)
              .join('; '),
        },
        { header: t.instruments, cell: (track) => listed(language, track.instruments) },
      ]}
    />
  );
}

function normOf(language: Language, { norm, youthNorm }: Track): string {
  const t = pick(words, language);
  const { number } = formatting(language);
  if (norm === null) return t.noNorm;
  return youthNorm === null || youthNorm === norm
    ? number(norm)
    : `${number(norm)}, ${t.youthNorm(number(youthNorm))}`;
}

const listed = (language: Language, items: readonly Words[]): string =>
  items.length === 0 ? pick(words, language).none : items.map((item) => item[language]).join(', ');

function Entry({ language, model }: ViewProps) {
  const t = pick(words, language);
  const rows = [
    ...model.entry.map((rule, at) => ({
      order: String(at + 1),
      when: sayRule(language, rule),
      track: rule.used ? (findTrack(model, rule.track)?.name[language] ?? rule.track) : t.notUsed,
    })),
    { order: '', when: t.otherwise, track: t.toBeAssessed },
  ];
  return (
    <Table
      id="entry"
      caption={t.entryCaption}
      empty={t.none}
      stacks
      rows={rows}
      columns={[
        { header: t.order, cell: (row) => row.order },
        { header: t.proposes, rowHeader: true, cell: (row) => row.track },
        { header: t.when, cell: (row) => row.when },
      ]}
    />
  );
}
