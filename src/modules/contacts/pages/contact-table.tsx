import { channels, contactPartners, topics } from '#extract/code-lists.ts';
import { labelOf } from '#extract/label-of.ts';
import { Button } from '#web/button.tsx';
import { CsrfField } from '#web/csrf-field.tsx';
import { formatting } from '#web/formatting.ts';
import { Pagination } from '#web/pagination.tsx';
import type { Visit } from '#web/route.ts';
import { Table } from '#web/table.tsx';
import { Link } from '#web/text.tsx';
import { type Language, pick } from '#web/words.ts';
import { type ContactLine, type ContactPage, lastContactPage } from '../store.ts';
import { words } from '../words.ts';

type ContactTableProps = {
  readonly visit: Visit;
  /** Address of the file. */
  readonly file: string;
  readonly contacts: ContactPage;
  /** Address of the page that shows them; `page` goes in its query. */
  readonly url: string;
  readonly page: number;
  /** Whether the visitor may change contacts of this client. */
  readonly changes: boolean;
};

/** A page of contacts of one person, newest first. */
export function ContactTable({ visit, file, contacts, url, page, changes }: ContactTableProps) {
  const { language } = visit;
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
          {
            header: `${t.channel}, ${t.withWhom.toLowerCase()}`,
            cell: (line) =>
              `${labelOf(channels, line.channel)[language]}, ${labelOf(contactPartners, line.with_whom)[language]}`,
          },
          { header: t.reintegration, cell: (line) => (line.reintegration ? t.yes : t.no) },
          { header: t.nextStep, cell: (line) => stepOf(language, line) },
          { header: t.minutes, cell: (line) => minutesOf(language, line) },
          { header: t.by, cell: (line) => line.staff_name },
          ...(changes
            ? [
                {
                  header: t.act,
                  cell: (line: ContactLine) => <Acts visit={visit} file={file} line={line} />,
                },
              ]
            : []),
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

/** The agreed step with by when, or when it was done. */
export function stepOf(language: Language, line: ContactLine): string {
  if (line.next_step === null) return '';
  const t = pick(words, language);
  const { day } = formatting(language);
  if (line.next_step_done_on !== null)
    return `${line.next_step} (${t.doneOn(day(line.next_step_done_on))})`;
  if (line.next_step_by !== null) return `${line.next_step} (${t.byDay(day(line.next_step_by))})`;
  return line.next_step;
}

function minutesOf(language: Language, line: ContactLine): string {
  if (line.minutes === null) return '';
  const t = pick(words, language);
  const shared =
    line.minutes_shared_on === null
      ? t.notShared
      : t.sharedOn(formatting(language).day(line.minutes_shared_on));
  return `${line.minutes} (${shared})`;
}

type ActsProps = { readonly visit: Visit; readonly file: string; readonly line: ContactLine };

function Acts({ visit, file, line }: ActsProps) {
  const t = pick(words, visit.language);
  const { day } = formatting(visit.language);
  const of = `${file}/contacts/${line.contact_id}`;
  const press = (action: string, label: string) => (
    <form class="ws-inline-form" method="post" action={`${of}/${action}`}>
      <CsrfField token={visit.csrf} />
      <Button kind="secondary">
        {label}
        <span class="ws-visually-hidden">: {day(line.day)}</span>
      </Button>
    </form>
  );
  const unticked =
    line.next_step !== null && line.next_step_by !== null && line.next_step_done_on === null;
  return (
    <>
      {unticked && press('done', t.markDone)}
      {line.minutes !== null && line.minutes_shared_on === null && press('shared', t.markShared)}{' '}
      <Link href={`${of}/correct`}>
        {t.correct}
        <span class="ws-visually-hidden">: {t.correctContact(day(line.day))}</span>
      </Link>
    </>
  );
}
