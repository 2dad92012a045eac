import { type Gate, inScope } from '#database/scope.ts';
import { conducts, examinationKinds } from '#extract/duty-codes.ts';
import { labelOf } from '#extract/label-of.ts';
import { openFiles } from '#modules/people/index.ts';
import { Facts } from '#web/facts.tsx';
import { formatting } from '#web/formatting.ts';
import type { Route, Visit } from '#web/route.ts';
import { Table } from '#web/table.tsx';
import { Link } from '#web/text.tsx';
import { pick } from '#web/words.ts';
import { findSignalsWaiting } from '../hearing-store.ts';
import { listOwnCases, listPlan, type OwnCase } from '../store.ts';
import { words } from '../words.ts';
import { considerationAddress } from './consideration-address.ts';
import { PlanTable, sayProgress } from './plan-table.tsx';
import { actingOnCases, SignalsThatWait } from './take-up-signal.tsx';

/** A reviewer's day: the own open cases, oldest first, and how far the plan of the year is. */
export const reviewPage = (gate: Gate): Route => ({
  route: 'GET /review',
  handle: async (visit) => {
    const { language } = visit;
    const t = pick(words, language);
    const year = Number(visit.day.slice(0, 4));
    const { cases, clients, waiting, plan } = await load(gate, visit, year);
    const { day, number } = formatting(language);
    const who = ({ person_id: person }: OwnCase) => {
      const client = clients.get(person);
      if (client === undefined) return '';
      return <Link href={`/clients/${encodeURIComponent(client.number)}`}>{client.name}</Link>;
    };
    const what = (line: OwnCase) => {
      const client = clients.get(line.person_id);
      if (line.what !== 'consideration' || client === undefined) return whatOf(line)[language];
      return (
        <Link href={considerationAddress(client.number, line.id)}>{whatOf(line)[language]}</Link>
      );
    };
    return visit.page({
      title: t.reviewTitle,
      lead: t.reviewLead,
      body: (
        <>
          <Facts
            facts={[
              {
                term: t.openCases,
                value: number(cases.length),
                note: cases[0] && t.oldestSince(day(cases[0].since)),
              },
              { term: t.finishedThisYear, value: sayProgress(language, plan), note: t.wholeCity },
            ]}
          />
          <Table
            id="cases"
            caption={t.casesCaption}
            empty={t.noCases}
            rows={cases}
            stacks
            columns={[
              { header: t.client, rowHeader: true, cell: who },
              { header: t.what, cell: what },
              { header: t.since, cell: (line) => day(line.since) },
            ]}
          />
          <SignalsThatWait visit={visit} waiting={waiting} />
          <PlanTable language={language} year={String(year)} plan={plan} />
        </>
      ),
    });
  },
});

export const whatOf = ({ what, kind }: OwnCase) => {
  const label = labelOf(what === 'consideration' ? conducts : examinationKinds, kind);
  const say = what === 'consideration' ? words.whatConsideration : words.whatExamination;
  return { nl: say.nl(label.nl), en: say.en(label.en) };
};

const load = (gate: Gate, visit: Visit, year: number) => {
  return inScope(gate, actingOnCases(visit), async (transaction) => {
    const cases = await listOwnCases(transaction);
    const opened = [
      ...(await openFiles(
        transaction,
        cases.map(({ person_id: person }) => person),
        'due-list',
      )),
    ];
    const heads =
      opened.length === 0
        ? []
        : await transaction
            .selectFrom('people.persons')
            .where('person_id', 'in', opened)
            .select(['person_id', 'person_key', 'given_names', 'family_name'])
            .execute();
    const clients = new Map(
      heads.map((head) => [
        head.person_id,
        { number: head.person_key, name: `${head.given_names} ${head.family_name}` },
      ]),
    );
    const waiting = await findSignalsWaiting(transaction);
    return { cases, clients, waiting, plan: await listPlan(transaction, year) };
  });
};
