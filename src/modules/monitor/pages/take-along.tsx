import { Link, Paragraph } from '#web/text.tsx';
import type { Desk } from '../chapters/chapter.ts';

/** The same figures as files, and what all of them mean. */
export function TakeAlong({ desk }: { readonly desk: Desk }) {
  const { t, language, edition } = desk;
  const query = `period=${edition.period.id}&compare=${edition.compared.id}`;
  return (
    <Paragraph>
      {['pdf', 'csv', 'json'].map((format) => (
        <>
          <Link href={`/monitor/${format}?${query}&lang=${language}`} download>
            {t.takeAs(format.toUpperCase())}
          </Link>
          {' · '}
        </>
      ))}
      <Link href={`/monitor/definitions?${query}`}>{t.allDefinitions}</Link>
    </Paragraph>
  );
}
