import { formatting } from '#web/formatting.ts';
import type { Visit } from '#web/route.ts';
import { Link, Paragraph } from '#web/text.tsx';
import { pick } from '#web/words.ts';
import type { ContactYear } from '../store.ts';
import { words } from '../words.ts';

type YearsProps = {
  readonly visit: Visit;
  /** Address of the file. */
  readonly file: string;
  readonly years: readonly ContactYear[];
  /** The year that the page shows; nothing: all. */
  readonly shown?: number | undefined;
};

/** The years in which there were contacts, so that years of history are a click away; nothing for a single year. */
export function ContactYears({ visit, file, years, shown }: YearsProps) {
  if (years.length < 2) return null;
  const t = pick(words, visit.language);
  const { number } = formatting(visit.language);
  return (
    <Paragraph>
      {t.byYear}{' '}
      {years.map(({ year, contacts }) => (
        <>
          {year === shown ? (
            <strong>{t.ofYear(String(year), number(contacts))}</strong>
          ) : (
            <Link href={`${file}/contacts?year=${year}`}>
              {t.ofYear(String(year), number(contacts))}
            </Link>
          )}{' '}
        </>
      ))}
      {shown !== undefined && <Link href={`${file}/contacts`}>{t.allYears}</Link>}
    </Paragraph>
  );
}
