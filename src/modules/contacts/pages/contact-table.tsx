import { channels, contactPartners, topics } from '#extract/code-lists.ts';
import { labelOf } from '#extract/label-of.ts';
import { formatting } from '#web/formatting.ts';
import { Pagination } from '#web/pagination.tsx';
import { Table } from '#web/table.tsx';
import { type Language, pick } from '#web/words.ts';
import { type ContactPage, lastContactPage } from '../store.ts';
import { words } from '../words.ts';

type ContactTableProps = {
  readonly language: Language;
  readonly contacts: ContactPage;
  /** Address of the page that shows them; `page` goes in its query. */
  readonly url: string;
  readonly page: number;
};

/** A page of contacts of one person, newest first. */
export function ContactTable({ language, contacts, url, page }: ContactTableProps) {
  const t = pick(words, language);
  const { day, number } = formatting(language);
  return (
    <>
      <Table
        id="contacts"
        caption={t.caption(number(contacts.found))}
        empty={t.none}
        rows={contacts.lines}
        columns={[
          { header: t.day, rowHeader: true, cell: (line) => day(line.day) },
          { header: t.topic, cell: (line) => labelOf(topics, line.topic)[language] },
          { header: t.channel, cell: (line) => labelOf(channels, line.channel)[language] },
          {
            header: t.withWhom,
            cell: (line) => labelOf(contactPartners, line.with_whom)[language],
          },
          { header: t.reintegration, cell: (line) => (line.reintegration ? t.yes : t.no) },
          { header: t.nextStep, cell: (line) => line.next_step ?? '' },
          { header: t.by, cell: (line) => line.staff_name },
        ]}
      />
      <Pagination
        language={language}
        url={url}
        page={page}
        lastPage={lastContactPage(contacts.found)}
      />
    </>
  );
}
