import { beginAct } from '#database/begin-act.ts';
import { type Gate, inScope, type Scoped } from '#database/scope.ts';
import { conditionPattern } from '#extract/instrument-conditions.ts';
import { addMonths } from '#kernel/day.ts';
import { actingAs } from '#modules/entry/index.ts';
import { Facts } from '#web/facts.tsx';
import { Form, type FormErrors, type FormValues } from '#web/form.tsx';
import { formatting } from '#web/formatting.ts';
import { getSignedIn, type Route, type Visit } from '#web/route.ts';
import { readSubmitted, versionField } from '#web/submitted.ts';
import { Table } from '#web/table.tsx';
import { Heading, Link, Paragraph } from '#web/text.tsx';
import { pick } from '#web/words.ts';
import { type Instrument, listVersions, writeVersion } from '../catalogue-store.ts';
import { readVersion } from '../rules/version-form.ts';
import { listPartners, type Partner } from '../store.ts';
import { words } from '../words.ts';
import { catalogueScope } from './catalogue-page.tsx';
import { instrumentFields, valuesOf } from './instrument-fields.ts';
import { nameOf, sayDuration, sayForWhom, sayPlaces, typeName } from './say.tsx';

export const instrumentPage = (gate: Gate): Route => ({
  route: 'GET /instruments/:instrument',
  handle: async (visit) => {
    const { versions, partners } = await read(gate, visit, load(visit));
    return showInstrument(visit, versions, { partners });
  },
});

/** A new version from a day; the one that held stays as it was. */
export const postVersion = (gate: Gate): Route => ({
  route: 'POST /instruments/:instrument',
  handle: async (visit) => {
    const t = pick(words, visit.language);
    const form = await readSubmitted(visit);
    const { versions, partners } = await read(gate, visit, load(visit));
    const [held] = versions;
    if (held === undefined) return showInstrument(visit, versions, {});
    const version = readVersion(form.text, {
      held: held.from_day,
      today: visit.day,
      conditionPattern,
      partners: partners.map(({ partner_id }) => partner_id),
    });
    const { values } = form;
    if (!version.ok) {
      const errors = Object.fromEntries(
        Object.entries(version.refusal).map(([field, fault]) => [field, t[fault]]),
      );
      return showInstrument(visit, versions, { partners, values, errors, status: 400 });
    }
    const same = form.version === String(held.version_id);
    const written =
      same &&
      (await read(gate, visit, async (transaction) => {
        await beginAct(transaction);
        return writeVersion(transaction, held, version.value);
      }));
    if (!written) {
      const errors = { '': t.changedMeanwhile };
      return showInstrument(visit, versions, { partners, values, errors, status: 409 });
    }
    return visit.context.redirect(`/instruments/${held.instrument_key}`, 303);
  },
});

const load = (visit: Visit) => async (transaction: Scoped) => ({
  versions: await listVersions(transaction, keyOf(visit)),
  partners: await listPartners(transaction),
});

const keyOf = (visit: Visit): string => visit.context.req.param('instrument') ?? '';

const read = <Value,>(
  gate: Gate,
  visit: Visit,
  work: (transaction: Scoped) => Promise<Value>,
): Promise<Value> =>
  inScope(gate, actingAs(visit, catalogueScope(visit), 'catalogus bekeken'), work);

type Typed = {
  /** For who may change it. */
  readonly partners?: readonly Partner[];
  readonly values?: FormValues;
  readonly errors?: FormErrors;
  readonly status?: 400 | 409;
};

function showInstrument(visit: Visit, versions: readonly Instrument[], typed: Typed) {
  const { language, day } = visit;
  const t = pick(words, language);
  const [newest] = versions;
  if (newest === undefined) {
    return visit.page({
      title: t.none,
      status: 404,
      body: (
        <Paragraph>
          <Link href="/instruments">{t.instruments}</Link>
        </Paragraph>
      ),
    });
  }
  const held = versions.find(({ from_day }) => from_day <= day) ?? newest;
  const name = nameOf(held, language);
  return visit.page({
    title: name,
    lead: language === 'nl' ? held.purpose : held.purpose_en,
    breadcrumb: [{ label: t.instruments, href: '/instruments' }, { label: name }],
    ...(typed.errors ? { invalid: true } : {}),
    ...(typed.status ? { status: typed.status } : {}),
    body: (
      <>
        <InstrumentFacts visit={visit} held={held} />
        <Versions visit={visit} versions={versions} />
        {getSignedIn(visit).role === 'instrument-manager' && (
          <VersionForm visit={visit} held={newest} typed={typed} />
        )}
      </>
    ),
  });
}

function InstrumentFacts({ visit, held }: { readonly visit: Visit; readonly held: Instrument }) {
  const { language, day } = visit;
  const t = pick(words, language);
  const f = formatting(language);
  const promised =
    held.place_within_days === null ? undefined : t.within(String(held.place_within_days));
  const old = held.checked_on < addMonths(day, -12);
  return (
    <>
      <Facts
        facts={[
          { term: t.type, value: typeName(held.instrument_type, language) },
          { term: t.forWhom, value: sayForWhom(held.conditions, language) },
          { term: t.duration, value: sayDuration(held, language) },
          { term: t.places, value: sayPlaces(held, language), note: promised },
          {
            term: t.waitingList,
            value: (
              <Link href={`/instruments/${held.instrument_key}/waiting`}>
                {f.number(held.waiting)}
              </Link>
            ),
          },
          { term: t.provider, value: held.partner ?? t.municipality },
          { term: t.cost, value: f.euro(held.cost) },
          { term: t.owner, value: held.owner },
          {
            term: t.checked,
            value: f.day(held.checked_on),
            note: old ? t.checkedLongAgo : undefined,
          },
        ]}
      />
      <Heading level={2}>{t.evidence}</Heading>
      <Paragraph>{language === 'nl' ? held.evidence : held.evidence_en}</Paragraph>
      <Paragraph>{held.voluntary ? t.voluntaryText : t.dutyText}</Paragraph>
    </>
  );
}

function Versions(props: { readonly visit: Visit; readonly versions: readonly Instrument[] }) {
  const { visit, versions } = props;
  const t = pick(words, visit.language);
  const f = formatting(visit.language);
  return (
    <Table
      id="versions"
      caption={t.versions}
      columns={[
        { header: t.from, rowHeader: true, cell: (one) => f.day(one.from_day) },
        { header: t.until, cell: (one) => (one.until_day === null ? '' : f.day(one.until_day)) },
        { header: t.name, cell: (one) => nameOf(one, visit.language) },
        {
          header: t.places,
          numeric: true,
          cell: (one) => (one.places === null ? '' : f.number(one.places)),
        },
        { header: t.cost, numeric: true, cell: (one) => f.euro(one.cost) },
      ]}
      rows={versions}
      empty={t.none}
    />
  );
}

function VersionForm(props: {
  readonly visit: Visit;
  readonly held: Instrument;
  readonly typed: Typed;
}) {
  const { visit, held, typed } = props;
  const t = pick(words, visit.language);
  return (
    <>
      <Heading level={2} id="change-title">
        {t.change}
      </Heading>
      <Paragraph>{t.changeLead}</Paragraph>
      <Form
        id="change"
        language={visit.language}
        action={`/instruments/${held.instrument_key}`}
        csrf={visit.csrf}
        fields={instrumentFields(visit, typed.partners ?? [])}
        values={typed.values ?? valuesOf(visit, held)}
        errors={typed.errors}
        hidden={{ [versionField]: String(held.version_id) }}
        submit={t.save}
      />
    </>
  );
}
