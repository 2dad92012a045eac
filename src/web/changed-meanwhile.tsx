import { formatting } from '#web/formatting.ts';
import { houseWords } from '#web/house-words.ts';
import { Notice } from '#web/notice.tsx';
import { Table } from '#web/table.tsx';
import { List, Paragraph } from '#web/text.tsx';
import { type Language, pick } from '#web/words.ts';

export type ChangedField = {
  readonly label: string;
  /** What stands there now, by the other. */
  readonly now: string;
  /** What was typed here. */
  readonly typed: string;
};

type ChangedByProps = {
  readonly language: Language;
  /** Nobody: a job or an import. */
  readonly by: string;
  readonly at: Date;
  /** Texts whose form does not stand there any more, to take along. */
  readonly typed?: readonly string[];
};

/** What was typed in a form that does not stand on the page any more. */
export function TypedTexts({
  language,
  texts,
}: {
  readonly language: Language;
  readonly texts: readonly string[];
}) {
  const said = texts.filter((text) => text.trim() !== '');
  if (said.length === 0) return null;
  return (
    <>
      <Paragraph>{pick(houseWords, language).typedHeading}:</Paragraph>
      <List items={said} />
    </>
  );
}

/** Above a form that was filled from an older state: who changed it, and that nothing of what was typed is lost. */
export function ChangedBy({ language, by, at, typed = [] }: ChangedByProps) {
  const t = pick(houseWords, language);
  return (
    <div id="changed-by">
      <Notice kind="warning" language={language}>
        <Paragraph>
          {t.changedBy(by || t.changedBySystem, formatting(language).moment(at.getTime()))}
        </Paragraph>
        <Paragraph>{t.changedThen}</Paragraph>
        <TypedTexts language={language} texts={typed} />
      </Notice>
    </div>
  );
}

type ChangedMeanwhileProps = ChangedByProps & {
  /** All fields of the form; only those that differ are shown. */
  readonly fields: readonly ChangedField[];
};

/**
 * Above a form that was filled from an older version (409): who changed what meanwhile, beside what was typed.
 * The form below keeps what was typed and carries the new version: sending it again replaces what the other wrote,
 * which stays in the history.
 */
export function ChangedMeanwhile({ language, by, at, fields }: ChangedMeanwhileProps) {
  const t = pick(houseWords, language);
  return (
    <>
      <ChangedBy language={language} by={by} at={at} />
      <Table
        id="changed-meanwhile"
        caption={t.changedCaption}
        empty={t.changedSame}
        rows={fields.filter(({ now, typed }) => now !== typed)}
        stacks
        columns={[
          { header: t.changedField, rowHeader: true, cell: (field) => field.label },
          { header: t.changedNow, cell: (field) => field.now || '–' },
          { header: t.changedTyped, cell: (field) => field.typed || '–' },
        ]}
      />
    </>
  );
}
