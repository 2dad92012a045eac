import { formatting } from '#web/formatting.ts';
import { houseWords } from '#web/house-words.ts';
import { Notice } from '#web/notice.tsx';
import { Table } from '#web/table.tsx';
import { Paragraph } from '#web/text.tsx';
import { type Language, pick } from '#web/words.ts';

export type ChangedField = {
  readonly label: string;
  /** What stands there now, by the other. */
  readonly now: string;
  /** What was typed here. */
  readonly typed: string;
};

type ChangedMeanwhileProps = {
  readonly language: Language;
  readonly by: string;
  readonly at: Date;
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
      <Notice kind="warning" language={language}>
        <Paragraph>{t.changedBy(by, formatting(language).moment(at.getTime()))}</Paragraph>
        <Paragraph>{t.changedThen}</Paragraph>
      </Notice>
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
