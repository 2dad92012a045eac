import type { CodeList, ExtractTable } from '#extract/definition.ts';
import { extractTables } from '#extract/tables.ts';
import type { Route } from '#web/route.ts';
import { Table } from '#web/table.tsx';
import { Heading, Link, List, Paragraph } from '#web/text.tsx';
import { type Language, pick } from '#web/words.ts';
import { typeInWords } from '../type-words.ts';
import { words } from '../words.ts';

/** What an extract is: the files, their columns and codes, and what is checked. */
export const extractPage: Route = {
  route: 'GET /docs/extract',
  handle: ({ language, page }) => {
    const t = pick(words, language);
    return page({
      title: t.extractTitle,
      lead: t.extractLead,
      body: <Extract language={language} />,
    });
  },
};

type Shown = { readonly language: Language };

function Extract({ language }: Shown) {
  const t = pick(words, language);
  return (
    <>
      <Heading level={2}>{t.howToDeliver}</Heading>
      <List
        items={[t.ruleFolder, t.ruleCsv, t.ruleHeader, t.ruleEmpty, t.ruleForms, t.ruleManifest]}
      />
      <Paragraph>
        {t.forMachines}{' '}
        <Link href="/docs/extract.json" download>
          /docs/extract.json
        </Link>
      </Paragraph>
      <Heading level={2}>{t.whatHappens}</Heading>
      <List items={[t.checkKeys, t.checkPeriods, t.checkRefused, t.checkAgain, t.checkBsn]} />
      <Heading level={2}>{t.files}</Heading>
      <List
        items={extractTables.map((table) => (
          <>
            <Link href={`#${table.name}`}>{table.name}.csv</Link>: {table.meaning[language]}
          </>
        ))}
      />
      {extractTables.map((table) => (
        <FileDescription language={language} table={table} />
      ))}
      <Heading level={2}>{t.codeLists}</Heading>
      {usedCodeLists().map((list) => (
        <Codes language={language} list={list} />
      ))}
    </>
  );
}

function FileDescription({ language, table }: Shown & { readonly table: ExtractTable }) {
  const t = pick(words, language);
  return (
    <>
      <Heading level={2}>{table.name}.csv</Heading>
      <Paragraph>
        {table.meaning[language]} {t.keyIs(table.key.join(', '))}{' '}
        {table.period && t.periodOf(table.period.owner.join(', '), table.period.until)}
      </Paragraph>
      <Table
        id={table.name}
        caption={t.columnsOf(`${table.name}.csv`)}
        empty=""
        rows={table.columns}
        columns={[
          { header: t.column, rowHeader: true, cell: ({ name }) => name },
          {
            header: t.form,
            cell: ({ type }) =>
              type.is === 'code' ? (
                <Link href={`#list-${type.list.name}`}>{typeInWords(type)[language]}</Link>
              ) : (
                typeInWords(type)[language]
              ),
          },
          { header: t.required, cell: ({ required }) => (required ? t.yes : t.no) },
          { header: t.meaning, cell: ({ meaning }) => meaning[language] },
        ]}
      />
    </>
  );
}

function Codes({ language, list }: Shown & { readonly list: CodeList }) {
  const t = pick(words, language);
  return (
    <>
      <Heading level={3}>{list.name}</Heading>
      <Table
        id={`list-${list.name}`}
        caption={t.codesFrom(list.name, list.source)}
        empty=""
        rows={list.codes}
        columns={[
          { header: t.code, rowHeader: true, cell: ({ code }) => code },
          { header: t.meaning, cell: ({ label }) => label[language] },
        ]}
      />
    </>
  );
}

/** Each list once, in the order in which the files use them. */
const usedCodeLists = (): readonly CodeList[] => [
  ...new Set(
    extractTables.flatMap(({ columns }) =>
      columns.flatMap(({ type }) => (type.is === 'code' ? [type.list] : [])),
    ),
  ),
];
