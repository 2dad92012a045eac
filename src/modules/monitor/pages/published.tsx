import { raw } from 'hono/html';
import { Facts } from '#web/facts.tsx';
import { formatting } from '#web/formatting.ts';
import { Notice } from '#web/notice.tsx';
import type { Visit } from '#web/route.ts';
import { type Column, Table } from '#web/table.tsx';
import { Link, List, Paragraph } from '#web/text.tsx';
import { type Language, pick } from '#web/words.ts';
import type { Asking, Publications, PublishedEdition, PublishedFormat } from '../steering-store.ts';
import { words } from '../words.ts';

/** Everybody may ask, signed in or not. */
export const askingOf = ({ who, day, trace }: Visit): Asking => ({
  staffId: who?.staffId,
  role: who?.role ?? 'system',
  day,
  trace,
});

/** All editions that were released, the newest first. */
export async function showPublished(visit: Visit, publications: Publications, problem?: string) {
  const { language } = visit;
  const t = pick(words, language);
  const editions = await publications.list(askingOf(visit));
  return visit.page({
    title: t.publishedTitle,
    lead: t.publishedLead,
    status: problem === undefined ? 200 : 404,
    body: (
      <>
        {problem !== undefined && (
          <Notice kind="error" language={language}>
            {problem}
          </Notice>
        )}
        {mayPublish(visit) && (
          <Paragraph>
            <Link href="/published/new">{t.toPublish}</Link>
          </Paragraph>
        )}
        <Table
          id="published"
          underHeading
          caption={t.publishedTitle}
          columns={columnsIn(language)}
          rows={editions}
          empty={t.publishedNone}
          stacks
        />
      </>
    ),
  });
}

const mayPublish = ({ who }: Visit): boolean =>
  who?.role === 'policy-officer' || who?.role === 'programme-manager';

function columnsIn(language: Language): readonly Column<PublishedEdition>[] {
  const [t, f] = [pick(words, language), formatting(language)];
  return [
    {
      header: t.publishedTitle,
      rowHeader: true,
      cell: ({ number, period }) => (
        <Link href={`/published/${number}`}>{t.editionTitle(number, period)}</Link>
      ),
    },
    { header: t.comparedWith, cell: ({ compared }) => compared },
    {
      header: t.released,
      cell: ({ releasedBy, releasedAt }) =>
        t.releasedText(releasedBy, f.moment(releasedAt.getTime())),
    },
    { header: t.standing, cell: (edition) => standingText(language, edition) },
    { header: t.asFile, cell: ({ number }) => <Files language={language} number={number} /> },
  ];
}

const standingText = (language: Language, { correctedBy }: PublishedEdition): string => {
  const t = pick(words, language);
  return correctedBy === null ? t.inForce : t.correctedBy(correctedBy);
};

type FilesProps = { readonly language: Language; readonly number: number };

const Files = ({ language, number }: FilesProps) => (
  <List
    items={(['pdf', 'csv', 'json'] as const).map((format) => (
      <Link href={`/published/${number}/${format}?lang=${language}`} download>
        {`${format.toUpperCase()}, ${pick(words, language).editionNumber(number).toLowerCase()}`}
      </Link>
    ))}
  />
);

/** One edition, word for word as it was released. */
export async function showEdition(visit: Visit, publications: Publications) {
  const { language } = visit;
  const [t, f] = [pick(words, language), formatting(language)];
  const found = await findAsked(visit, publications, 'page');
  if (found === undefined) return showPublished(visit, publications, noEdition(visit));
  const { edition, content } = found;
  return visit.page({
    title: t.editionTitle(edition.number, edition.period),
    breadcrumb: [{ label: t.publishedTitle, href: '/published' }],
    body: (
      <>
        <Correction language={language} edition={edition} />
        <Facts
          facts={[
            { term: t.period, value: edition.period },
            { term: t.comparedWith, value: edition.compared },
            {
              term: t.released,
              value: t.releasedText(edition.releasedBy, f.moment(edition.releasedAt.getTime())),
            },
            { term: t.standing, value: standingText(language, edition) },
            { term: t.asFile, value: <Files language={language} number={edition.number} /> },
          ]}
        />
        {raw(content.toString())}
      </>
    ),
  });
}

type CorrectionProps = { readonly language: Language; readonly edition: PublishedEdition };

/** What a correction is different in, counted, and in the words of who released it. */
function Correction({ language, edition }: CorrectionProps) {
  const { corrects, changedFigures, compared, comparedBefore, whatChanged } = edition;
  if (corrects === null) return null;
  const t = pick(words, language);
  return (
    <Notice kind="info" language={language}>
      <Paragraph>{t.corrects(corrects, changedFigures ?? 0)}</Paragraph>
      {comparedBefore !== null && comparedBefore !== compared && (
        <Paragraph>{t.otherComparison(corrects, compared, comparedBefore)}</Paragraph>
      )}
      <Paragraph>{whatChanged}</Paragraph>
    </Notice>
  );
}

const types = {
  pdf: 'application/pdf',
  csv: 'text/csv; charset=utf-8',
  json: 'application/json',
} as const;

export async function giveFile(
  visit: Visit,
  publications: Publications,
  format: 'pdf' | 'csv' | 'json',
): Promise<Response> {
  const found = await findAsked(visit, publications, format);
  if (found === undefined) return showPublished(visit, publications, noEdition(visit));
  const { number, period } = found.edition;
  return visit.context.body(found.content as unknown as string, 200, {
    'Content-Type': types[format],
    'Content-Disposition': `attachment; filename="monitor-${period}-${number}.${format}"`,
  });
}

const numberAsked = ({ context }: Visit): string => context.req.param('edition') ?? '';

const noEdition = (visit: Visit): string =>
  pick(words, visit.language).noEdition(numberAsked(visit));

async function findAsked(visit: Visit, publications: Publications, format: PublishedFormat) {
  const asked = numberAsked(visit);
  if (!/^[1-9]\d{0,8}$/.test(asked)) return undefined;
  const asking = askingOf(visit);
  const edition = await publications.find(asking, Number(asked));
  const content = await publications.findFile(asking, Number(asked), visit.language, format);
  return edition && content && { edition, content };
}
