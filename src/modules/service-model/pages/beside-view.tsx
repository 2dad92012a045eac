import { Facts } from '#web/facts.tsx';
import { formatting } from '#web/formatting.ts';
import { Notice } from '#web/notice.tsx';
import type { Visit } from '#web/route.ts';
import { Table } from '#web/table.tsx';
import { Heading, Paragraph } from '#web/text.tsx';
import { pick } from '#web/words.ts';
import type { Version } from '../versions-store.ts';
import { words } from '../words.ts';

/** How a version lies beside the present clients: counts, and the coaches that it asks for. */
export function Beside({ visit, version }: { readonly visit: Visit; readonly version: Version }) {
  const { language } = visit;
  const t = pick(words, language);
  const f = formatting(language);
  const { validation } = version;
  if (validation === null) {
    return (
      <Notice kind="info" language={language} title={t.notValidated}>
        <Paragraph>{t.notValidatedBody}</Paragraph>
      </Notice>
    );
  }
  const name = (code: string) =>
    version.content.tracks.find((track) => track.code === code)?.name[language] ?? code;
  return (
    <>
      <Heading level={2}>{t.beside(f.day(validation.day))}</Heading>
      <Facts
        facts={[
          { term: t.clientsNow, value: f.number(validation.clients) },
          { term: t.toBeAssessed, value: f.number(validation.toBeAssessed) },
          { term: t.otherTrack, value: f.number(validation.others) },
          { term: t.elsewhere, value: f.number(validation.elsewhere) },
        ]}
      />
      <Table
        id="beside"
        caption={t.besideCaption}
        empty={t.none}
        stacks
        rows={validation.tracks}
        columns={[
          { header: t.track, rowHeader: true, cell: ({ code }) => name(code) },
          { header: t.nowIn, numeric: true, cell: ({ now }) => f.number(now) },
          { header: t.proposedIn, numeric: true, cell: ({ proposed }) => f.number(proposed) },
          {
            header: t.fteAsked,
            numeric: true,
            cell: ({ tenthsOfFte: tenths }) =>
              tenths === null ? t.noNorm : f.number(tenths / 10, 1),
          },
        ]}
      />
    </>
  );
}
