import type { Gate } from '#database/scope.ts';
import { lifeDomains } from '#extract/guidance-codes.ts';
import { type FileClient, fileRoute } from '#modules/people/index.ts';
import { Button } from '#web/button.tsx';
import { CsrfField } from '#web/csrf-field.tsx';
import { Facts } from '#web/facts.tsx';
import { Form } from '#web/form.tsx';
import { formatting } from '#web/formatting.ts';
import { Notice } from '#web/notice.tsx';
import type { Route, Visit } from '#web/route.ts';
import { Heading, Link, List, Paragraph } from '#web/text.tsx';
import { type Language, pick } from '#web/words.ts';
import { loadPlanner, type Planner, recordedIn } from '../actions/load-planner.ts';
import { toCheck } from '../rules/to-check.ts';
import { kindName } from '../sections.ts';
import type { Estimate } from '../store.ts';
import { words } from '../words.ts';
import { DomainTable } from './domain-table.tsx';
import { ItemTable, PastItems, sayItem } from './item-table.tsx';
import { mayWrite } from './may-write.ts';
import { sections, titleOf } from './section-fields.ts';

/** The trajectory planner on one flat page; each section is changed on a page of its own. */
export const plannerPage = (gate: Gate): Route =>
  fileRoute(gate, 'GET /clients/:number/intake', async (visit, client) => {
    const { language } = visit;
    const t = pick(words, language);
    const writes = mayWrite(visit, client);
    // Who no longer guides the client has no need of what work has to allow for (domain.md §1).
    const sees = { hindrances: client.relation !== 'former', drafts: writes };
    const { head, planner } = await client.open(async (transaction, head) => ({
      head,
      planner: await loadPlanner(transaction, client.personId, sees),
    }));
    return visit.page({
      title: t.plannerOf(`${head.given_names} ${head.family_name}`),
      lead: t.plannerLead,
      breadcrumb: client.breadcrumb(head, t.planner),
      body: (
        <>
          <Facts facts={standing(visit, planner)} />
          {writes && <Drafts language={language} client={client} planner={planner} />}
          {writes && <Start visit={visit} client={client} planner={planner} />}
          <Heading level={2}>{t.domains}</Heading>
          <DomainTable language={language} planner={planner} day={visit.day} />
          <Heading level={2}>{t.items}</Heading>
          <ItemTable language={language} planner={planner} day={visit.day} />
          {writes && <Change visit={visit} client={client} planner={planner} />}
          <PastItems language={language} planner={planner} />
          <Paragraph>
            <Link href={`${client.href}/effort-plan`}>{t.effort}</Link>{' '}
            <Link href={`${client.href}/track`}>{t.track}</Link>
          </Paragraph>
        </>
      ),
    });
  });

export function sayEstimate(language: Language, estimate: Estimate | undefined): string {
  const t = pick(words, language);
  if (estimate === undefined) return t.notEstimated;
  return estimate.months === null
    ? t.notRealistic
    : t.months(formatting(language).number(estimate.months));
}

function standing(visit: Visit, planner: Planner) {
  const { language } = visit;
  const t = pick(words, language);
  const f = formatting(language);
  const [intake] = planner.intakes;
  const [estimate] = planner.estimates;
  const since = recordedIn(planner);
  const due = [
    ...planner.items
      .filter((item) => item.ended_on === null)
      .map((item) => ({
        kind: item.kind,
        recordedOn: item.recorded_on,
        label: kindName(item.kind)[language],
      })),
    ...lifeDomains.codes.flatMap(({ code, label }) => {
      const last = planner.levels.find((one) => one.domain === code && one.view === 'worker');
      return last === undefined
        ? []
        : [{ kind: `level:${code}`, recordedOn: last.recorded_on, label: label[language] }];
    }),
    ...(estimate === undefined
      ? []
      : [{ kind: 'distance', recordedOn: estimate.estimated_on, label: t.distance }]),
  ].filter((item) => toCheck(item, since, visit.day) !== undefined);
  return [
    {
      term: t.intake,
      value:
        intake === undefined
          ? t.noIntake
          : intake.finished_on === null
            ? t.intakeOpen(f.day(intake.opened_on), intake.staff)
            : t.intakeDone(f.day(intake.finished_on), intake.staff),
      note: intake?.diagnosis,
    },
    {
      term: t.distance,
      value: sayEstimate(language, estimate),
      note:
        estimate &&
        t.estimatedOn(
          f.day(estimate.estimated_on),
          estimate.staff === null ? '' : `, ${estimate.staff}`,
        ),
    },
    {
      term: t.toCheckCount,
      value:
        due.length === 0 ? t.toCheckNone : [...new Set(due.map(({ label }) => label))].join(', '),
    },
  ];
}

type PartProps = {
  readonly visit: Visit;
  readonly client: FileClient;
  readonly planner: Planner;
};

function Drafts({
  language,
  client,
  planner,
}: Omit<PartProps, 'visit'> & { readonly language: Language }) {
  const t = pick(words, language);
  const drafts = planner.drafts.filter((section) => sections.includes(section));
  if (planner.drafts.length === 0) return null;
  return (
    <Notice kind="info" language={language} title={t.halfDone}>
      <Paragraph>{t.halfDoneLead}</Paragraph>
      <List
        items={[
          ...drafts.map((section) => (
            <Link href={`${client.href}/intake/${section}`}>{titleOf(language, section)}</Link>
          )),
          ...(planner.drafts.includes('effort-plan')
            ? [<Link href={`${client.href}/effort-plan`}>{t.effort}</Link>]
            : []),
        ]}
      />
    </Notice>
  );
}

/** An open intake is finished with a diagnosis; without one an intake can be started. */
function Start({ visit, client, planner }: PartProps) {
  const t = pick(words, visit.language);
  const open = planner.intakes[0]?.finished_on === null;
  if (open) {
    return (
      <Paragraph>
        <Link href={`${client.href}/intake/finish`}>{t.finish}</Link>
      </Paragraph>
    );
  }
  return (
    <form method="post" action={`${client.href}/intake/start`}>
      <CsrfField token={visit.csrf} />
      <Button kind="secondary">{t.start}</Button>
    </form>
  );
}

function Change({ visit, client, planner }: PartProps) {
  const { language } = visit;
  const t = pick(words, language);
  const present = planner.items.filter((item) => item.ended_on === null);
  return (
    <>
      <Heading level={3}>{t.add}</Heading>
      <List
        items={sections
          .filter((section) => section !== 'finish')
          .map((section) => (
            <Link href={`${client.href}/intake/${section}`}>{titleOf(language, section)}</Link>
          ))}
      />
      {present.length > 0 && (
        <>
          <Heading level={3}>{t.noLongerTitle}</Heading>
          <Form
            id="einde"
            language={language}
            action={`${client.href}/intake/end`}
            csrf={visit.csrf}
            once={visit.trace}
            fields={[
              {
                kind: 'select',
                name: 'item',
                label: t.noLonger,
                hint: t.noLongerHint,
                choices: present.map((item) => ({
                  value: String(item.profile_item_id),
                  label: `${kindName(item.kind)[language]}: ${sayItem(language, item)}`,
                })),
              },
            ]}
            submit={t.endIt}
          />
        </>
      )}
    </>
  );
}
