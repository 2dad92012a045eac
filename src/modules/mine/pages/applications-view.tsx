import { applicationOutcomes, documentKinds } from '#extract/application-codes.ts';
import { schemes } from '#extract/code-lists.ts';
import { labelOf } from '#extract/label-of.ts';
import type { MissingDocument, OwnApplication, Paper } from '#modules/applications/index.ts';
import { formatting } from '#web/formatting.ts';
import type { Visit } from '#web/route.ts';
import { Table } from '#web/table.tsx';
import { Heading, Paragraph } from '#web/text.tsx';
import { pick } from '#web/words.ts';
import { benefitWords } from '../benefit-words.ts';
import type { OwnTyped } from './own-route.tsx';
import { PaperForms, PaperTable } from './paper-forms.tsx';

type ApplicationsProps = {
  readonly visit: Visit;
  readonly applications: readonly OwnApplication[];
  readonly missing: readonly MissingDocument[];
  readonly papers: readonly Paper[];
  readonly typed: OwnTyped;
};

/** How far the own applications are, and what is still asked; nothing for who never applied here. */
export function ApplicationsView(props: ApplicationsProps) {
  const { visit, applications, missing, papers } = props;
  const { language } = visit;
  if (applications.length === 0) return null;
  const t = pick(benefitWords, language);
  const { day } = formatting(language);
  const state = ({ outcome, decided_on: on, decision_due: due }: OwnApplication) => {
    if (outcome !== null) {
      const what = labelOf(applicationOutcomes, outcome)[language];
      return on === null ? what : t.decidedOn(what, day(on));
    }
    return due === null ? t.notReceived : t.decideBy(day(due));
  };
  return (
    <>
      <Heading level={2} id="aanvraag">
        {t.applications}
      </Heading>
      <Table
        id="applications"
        caption={t.applicationsCaption}
        empty={t.noApplications}
        rows={applications}
        stacks
        columns={[
          { header: t.reportedOn, rowHeader: true, cell: (one) => day(one.reported_on) },
          { header: t.scheme, cell: ({ scheme }) => labelOf(schemes, scheme)[language] },
          { header: t.state, cell: state },
        ]}
      />
      <Heading level={3} id="papieren">
        {t.missing}
      </Heading>
      <Table
        id="missing"
        caption={t.missingCaption}
        empty={t.noMissing}
        rows={missing}
        stacks
        columns={[
          {
            header: t.paper,
            rowHeader: true,
            cell: ({ kind }) => labelOf(documentKinds, kind)[language],
          },
          { header: t.due, cell: (one) => day(one.due_on) },
        ]}
      />
      {missing.length > 0 && <Paragraph>{t.bring}</Paragraph>}
      <PaperForms visit={visit} missing={missing} typed={props.typed} />
      <PaperTable visit={visit} papers={papers} />
    </>
  );
}
