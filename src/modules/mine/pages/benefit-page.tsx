import type { Gate, Scoped } from '#database/scope.ts';
import { listOwnApplications, listOwnMissing, listOwnPapers } from '#modules/applications/index.ts';
import {
  listSpells,
  listWorkIncome,
  SpellTable,
  WorkIncomeTable,
} from '#modules/benefits/index.ts';
import {
  ClaimTable,
  ContributionTable,
  ExaminationTable,
  ExemptionTable,
  listClaims,
  listContributions,
  listExaminations,
  listExemptions,
  listHearings,
  listOwnConsiderations,
  listOwnViews,
  listSanctionDecisions,
  listSanctions,
  SanctionTable,
} from '#modules/duties/index.ts';
import type { Route } from '#web/route.ts';
import { Heading, Link, Paragraph } from '#web/text.tsx';
import { pick } from '#web/words.ts';
import type { OwnFile } from '../actions/open-own-file.ts';
import { benefitWords } from '../benefit-words.ts';
import { ApplicationsView } from './applications-view.tsx';
import { ConsiderationsView } from './considerations-view.tsx';
import { type OwnPage, ownRoute } from './own-route.tsx';

/** The benefit with its owner, applications, duties, and what is considered and decided. */
export const benefitPage = (gate: Gate): Route => ownRoute(gate, ownBenefit);

type BenefitRead = Awaited<ReturnType<typeof readBenefit>>;

export const ownBenefit: OwnPage<BenefitRead> = {
  route: 'GET /mine/benefit',
  title: benefitWords.title,
  lead: benefitWords.lead,
  topics: ['money'],
  read: readBenefit,
  view: (visit, read, _own, typed) => {
    const { language } = visit;
    const t = pick(benefitWords, language);
    return (
      <>
        <ConsiderationsView
          visit={visit}
          considerations={read.considerations}
          views={read.views}
          hearings={read.hearings}
          decisions={read.sanctionDecisions}
          typed={typed}
        />
        <Heading level={2} id="uitkering">
          {t.benefit}
        </Heading>
        <Paragraph>{t.owner}</Paragraph>
        <SpellTable language={language} spells={read.spells} />
        <WorkIncomeTable language={language} income={read.income} />
        <Paragraph>{t.tellWork}</Paragraph>
        <ApplicationsView
          visit={visit}
          applications={read.applications}
          missing={read.missing}
          papers={read.papers}
          typed={typed}
        />
        <Heading level={2} id="plichten">
          {t.duties}
        </Heading>
        <Paragraph>{t.dutiesText}</Paragraph>
        <ExemptionTable language={language} rows={read.exemptions} />
        <ContributionTable language={language} rows={read.contributions} />
        <Heading level={2} id="besluiten">
          {t.decisions}
        </Heading>
        <SanctionTable language={language} rows={read.sanctions} />
        <ClaimTable language={language} rows={read.claims} />
        <ExaminationTable language={language} rows={read.examinations} />
        <Paragraph>
          {t.objection} <Link href="/mine/letters">{t.toLetters}</Link>
        </Paragraph>
      </>
    );
  },
};

async function readBenefit(transaction: Scoped, { personId }: OwnFile) {
  return {
    spells: await listSpells(transaction, personId),
    income: await listWorkIncome(transaction, personId),
    applications: await listOwnApplications(transaction),
    missing: await listOwnMissing(transaction),
    papers: await listOwnPapers(transaction, personId),
    exemptions: await listExemptions(transaction, personId),
    contributions: await listContributions(transaction, personId),
    considerations: await listOwnConsiderations(transaction),
    views: await listOwnViews(transaction, personId),
    hearings: await listHearings(transaction, personId),
    sanctionDecisions: await listSanctionDecisions(transaction, personId),
    sanctions: await listSanctions(transaction, personId),
    claims: await listClaims(transaction, personId),
    examinations: await listExaminations(transaction, personId),
  };
}
