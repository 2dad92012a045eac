import { documentKinds } from '#extract/application-codes.ts';
import { labelOf } from '#extract/label-of.ts';
import type { MissingDocument, Paper } from '#modules/applications/index.ts';
import { Disclosure } from '#web/disclosure.tsx';
import { Form } from '#web/form.tsx';
import { formatting } from '#web/formatting.ts';
import { extensionOf, handedInAccept } from '#web/handed-in-file.ts';
import type { Visit } from '#web/route.ts';
import { Table } from '#web/table.tsx';
import { Link } from '#web/text.tsx';
import { pick } from '#web/words.ts';
import { paperWords } from '../paper-words.ts';
import type { OwnTyped } from './own-route.tsx';

type FormsProps = {
  readonly visit: Visit;
  readonly missing: readonly MissingDocument[];
  readonly typed: OwnTyped;
};

/** For each paper that is asked and has not come: hand it in as a file. */
export function PaperForms({ visit, missing, typed }: FormsProps) {
  const { language } = visit;
  const t = pick(paperWords, language);
  return missing.map(({ kind }) => {
    const name = `paper-${kind}`;
    const refused = typed.form === name;
    return (
      <Disclosure summary={t.handIn(labelOf(documentKinds, kind)[language])} open={refused}>
        <Form
          id={name}
          language={language}
          action="/mine/benefit/papers"
          csrf={visit.csrf}
          once={`${visit.trace}-${kind}`}
          hidden={{ kind }}
          fields={[
            {
              kind: 'file',
              name: `file-${kind}`,
              label: t.file,
              hint: t.fileHint,
              accept: handedInAccept,
            },
          ]}
          errors={refused ? typed.errors : undefined}
          submit={t.send}
        />
      </Disclosure>
    );
  });
}

type PapersProps = { readonly visit: Visit; readonly papers: readonly Paper[] };

/** What was handed in and what came of it, each to save again; nothing before the first. */
export function PaperTable({ visit: { language }, papers }: PapersProps) {
  if (papers.length === 0) return null;
  const t = pick(paperWords, language);
  const { day } = formatting(language);
  return (
    <Table
      id="papers"
      caption={t.caption}
      empty={t.none}
      rows={papers}
      stacks
      columns={[
        {
          header: t.paper,
          rowHeader: true,
          cell: ({ paper_id: id, kind, media_type: type, handed_in_on: on }) => (
            <Link href={`/mine/benefit/papers/${id}.${extensionOf[type]}`} download>
              {t.handedIn(labelOf(documentKinds, kind)[language], day(on))}
            </Link>
          ),
        },
        {
          header: t.stands,
          cell: ({ verdict, why }) =>
            verdict === null ? t.waits : why === null ? t.accepted : t.refused(ended(why)),
        },
      ]}
    />
  );
}

const ended = (text: string): string => (/[.!?]$/.test(text) ? text : `${text}.`);
