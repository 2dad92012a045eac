import { applicationOutcomes, documentKinds } from '#extract/application-codes.ts';
import { labelOf } from '#extract/label-of.ts';
import { addDays, daysBetween } from '#kernel/day.ts';
import { TypedTexts } from '#web/changed-meanwhile.tsx';
import { type Fact, Facts } from '#web/facts.tsx';
import { formatting } from '#web/formatting.ts';
import { extensionOf } from '#web/handed-in-file.ts';
import { Notice } from '#web/notice.tsx';
import type { Visit } from '#web/route.ts';
import { Table } from '#web/table.tsx';
import { Heading, Link, Paragraph } from '#web/text.tsx';
import { pick } from '#web/words.ts';
import { completionsOf } from '../actions/change-application.ts';
import { paperWords } from '../paper-words.ts';
import { decisionTerm } from '../rules/decision-term.ts';
import { advance } from '../rules/norms.ts';
import { type Owner, ownerOf } from '../rules/owners.ts';
import { type Standing, whatIsDue } from '../rules/what-is-due.ts';
import type { ApplicationRow, DocumentRow } from '../store.ts';
import { words } from '../words.ts';
import { ActForms } from './act-forms.tsx';
import type { ApplicationShown } from './application-shown.ts';
import { sayOne } from './due-words.ts';

export function ApplicationView(shown: ApplicationShown) {
  const { visit, row, documents } = shown;
  const { language } = visit;
  const t = pick(words, language);
  return (
    <>
      <StandingFacts {...shown} />
      <TriedNotice {...shown} />
      <Heading level={2}>{t.documents}</Heading>
      <DocumentTable visit={visit} documents={documents} />
      <PaperTable {...shown} />
      {row.outcome === null ? (
        <ActForms {...shown} />
      ) : (
        row.explanation && <Paragraph>{row.explanation}</Paragraph>
      )}
    </>
  );
}

/** What came in between, or that it was decided, with what was written: its form does not stand there any more. */
function TriedNotice({ visit, row, tried }: ApplicationShown) {
  const { language } = visit;
  const t = pick(words, language);
  if (tried === undefined) return null;
  const texts = [tried.values['explanation'], tried.values['euros']].flatMap((text) =>
    typeof text === 'string' ? [text] : [],
  );
  return (
    <>
      {tried.refusal === 'changed-since' && (
        <Notice kind="warning" language={language} title={t.changedSince}>
          <p>{t.changedSinceBody}</p>
        </Notice>
      )}
      {row.outcome !== null && (
        <Notice kind="error" language={language}>
          <p>{Object.values(tried.errors).join(' ')}</p>
          <TypedTexts language={language} texts={texts} />
        </Notice>
      )}
    </>
  );
}

const standingOf = (
  row: ApplicationRow,
  documents: readonly DocumentRow[],
  today: string,
): Standing => ({
  taken: row.staff_id !== null,
  reportedOn: row.reported_on,
  searchUntil: row.search_until ?? undefined,
  receivedOn: row.received_on ?? undefined,
  decisionDue: row.decision_due ?? undefined,
  advanceOn: row.advance_on ?? undefined,
  missingSince: documents
    .filter((one) => one.received_on === null && one.due_on < today)
    .map((one) => one.due_on)
    .toSorted()[0],
});

/** What is this, how does it stand, what is due. */
function StandingFacts({ visit, row, documents, benefitsSystem }: ApplicationShown) {
  const { language } = visit;
  const t = pick(words, language);
  const f = formatting(language);
  const [first] = row.outcome === null ? whatIsDue(standingOf(row, documents, visit.day)) : [];
  const term =
    row.received_on === null ? undefined : decisionTerm(row.received_on, completionsOf(documents));
  return (
    <Facts
      facts={[
        {
          term: t.stage,
          value: stageOf(visit, row),
          note: [searchOver(visit, row), row.staff && `${t.with}: ${row.staff}`]
            .filter(Boolean)
            .join('; '),
        },
        { term: t.nextDue, value: first ? sayOne(first, language, visit.day) : t.nothing },
        { term: t.reported, value: f.day(row.reported_on) },
        {
          term: t.decideBy,
          value: row.decision_due === null ? t.notApplied : f.day(row.decision_due),
          note:
            term &&
            (term.suspendedDays > 0 ? t.suspended(f.number(term.suspendedDays)) : t.eightWeeks),
        },
        { term: t.advance, value: advanceOf(visit, row), note: advanceInTime(visit, row) },
        ...ownedBy(visit, benefitsSystem),
      ]}
    />
  );
}

function stageOf({ language }: Visit, row: ApplicationRow): string {
  const t = pick(words, language);
  const { day } = formatting(language);
  if (row.outcome !== null && row.decided_on !== null)
    return t.decidedAs(labelOf(applicationOutcomes, row.outcome)[language], day(row.decided_on));
  if (row.received_on !== null) return t.underWay;
  return row.search_until === null ? t.notApplied : t.searching(day(row.search_until));
}

/** Under 27 the application itself follows the search period: said when that is over and nothing came (art. 41 Pw). */
function searchOver({ language, day: today }: Visit, row: ApplicationRow): string | undefined {
  const { search_until: until, received_on: received, outcome } = row;
  if (outcome !== null || received !== null || until === null || until > today) return undefined;
  return pick(words, language).searchOver(formatting(language).day(until));
}

/** An advance is given within four weeks after the application, unless it is decided by then (art. 52 Pw). */
function advanceInTime({ language, day: today }: Visit, row: ApplicationRow): string | undefined {
  if (row.received_on === null) return undefined;
  const t = pick(words, language);
  const by = addDays(row.received_on, advance.withinDays);
  const day = formatting(language).day(by);
  if (row.advance_on !== null)
    return row.advance_on <= by
      ? t.advanceInTime(day)
      : t.advanceLate(daysBetween(by, row.advance_on), day);
  if (row.outcome !== null) return t.advanceNotNeeded;
  return today <= by ? t.advanceBy(day) : t.advanceOverdue(daysBetween(by, today), day);
}

/** Which system is the record's owner of what stands here: what comes from there is not typed here. */
function ownedBy({ language }: Visit, system: string | undefined): readonly Fact[] {
  const t = pick(words, language);
  const names = {
    report: t.ownedReport,
    documents: t.ownedDocuments,
    search: t.ownedSearch,
    advance: t.ownedAdvance,
    decision: t.ownedDecision,
  };
  const parts = ['report', 'search', 'documents', 'advance', 'decision'] as const;
  const of = (owner: Owner) =>
    parts
      .filter((part) => ownerOf(part, system !== undefined) === owner)
      .map((part) => names[part]);
  const there = of('benefits-administration');
  return [
    { term: t.ownedHere, value: of('here').join(', ') },
    ...(there.length > 0 && system !== undefined
      ? [{ term: t.ownedThere(system), value: there.join(', ') }]
      : []),
  ];
}

function advanceOf({ language }: Visit, row: ApplicationRow): string {
  const t = pick(words, language);
  const f = formatting(language);
  if (row.advance_on === null) return t.none;
  return row.advance_cents === null
    ? t.advanceOn(f.day(row.advance_on))
    : t.advancePaid(f.euro(row.advance_cents), f.day(row.advance_on));
}

function DocumentTable({ visit, documents }: Pick<ApplicationShown, 'visit' | 'documents'>) {
  const { language } = visit;
  const t = pick(words, language);
  const { day } = formatting(language);
  return (
    <Table
      id="documents"
      caption={t.documentsCaption}
      empty={t.noDocuments}
      rows={documents}
      columns={[
        {
          header: t.document,
          rowHeader: true,
          cell: ({ kind, completion }) =>
            `${labelOf(documentKinds, kind)[language]}${completion ? ` (${t.again})` : ''}`,
        },
        { header: t.askedOn, cell: (one) => day(one.asked_on) },
        { header: t.dueOn, cell: (one) => day(one.due_on) },
        {
          header: t.cameOn,
          cell: (one) => (one.received_on === null ? t.missing : day(one.received_on)),
        },
      ]}
    />
  );
}

/** What the client handed in as a file, and what came of it; nothing when nothing was. */
function PaperTable({ visit: { language }, papers, address }: ApplicationShown) {
  if (papers.length === 0) return null;
  const t = pick(paperWords, language);
  const { day } = formatting(language);
  return (
    <Table
      id="papers"
      caption={t.papersCaption}
      empty=""
      rows={papers}
      stacks
      columns={[
        {
          header: t.paper,
          rowHeader: true,
          cell: ({ paper_id: id, kind, media_type: type, handed_in_on: on }) => (
            <Link href={`${address}/papers/${id}.${extensionOf[type]}`} download>
              {t.paperOf(labelOf(documentKinds, kind)[language], day(on))}
            </Link>
          ),
        },
        {
          header: t.paperStands,
          cell: ({ verdict, why }) => (verdict === null ? t.paperWaits : (why ?? t.paperAccepted)),
        },
      ]}
    />
  );
}
