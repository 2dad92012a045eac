import { beginAct } from '#database/begin-act.ts';
import { onlyOnce } from '#database/only-once.ts';
import { type Gate, inScope, type Scoped } from '#database/scope.ts';
import { actingAs } from '#modules/entry/index.ts';
import { Actions, Button } from '#web/button.tsx';
import { CsrfField } from '#web/csrf-field.tsx';
import { Facts } from '#web/facts.tsx';
import { Form, type FormErrors, type FormValues } from '#web/form.tsx';
import { formatting } from '#web/formatting.ts';
import { Notice } from '#web/notice.tsx';
import type { Route, Visit } from '#web/route.ts';
import { readSubmitted } from '#web/submitted.ts';
import { Table } from '#web/table.tsx';
import { Heading, Link, Paragraph } from '#web/text.tsx';
import { pick } from '#web/words.ts';
import { readFactsOfAll } from '../facts-store.ts';
import { layBeside } from '../rules/lay-beside.ts';
import type { ServiceModel } from '../rules/model.ts';
import { readVersion } from '../rules/new-version.ts';
import { listModels } from '../store.ts';
import {
  decideVersion,
  findVersion,
  insertVersion,
  listVersions,
  saveValidation,
  type Version,
  withdrawVersion,
} from '../versions-store.ts';
import { words } from '../words.ts';
import { ModelView } from './model-view.tsx';
import { valuesOf, versionFields } from './version-fields.ts';

const asAdmin = <Value,>(
  gate: Gate,
  visit: Visit,
  reason: string,
  work: (transaction: Scoped) => Promise<Value>,
): Promise<Value> => inScope(gate, actingAs(visit, 'admin', reason), work);

/** The newest model as a form, and the versions that were made. */
export const newVersionPage = (gate: Gate): Route => ({
  route: 'GET /service-model/versions',
  handle: async (visit) => {
    const seen = await asAdmin(gate, visit, 'modelversies bekeken', loadVersions);
    return showNew(visit, seen, { values: valuesOf(seen.base), errors: {} });
  },
});

type Seen = {
  readonly base: ServiceModel;
  readonly models: readonly ServiceModel[];
  readonly versions: readonly Version[];
};

async function loadVersions(transaction: Scoped): Promise<Seen> {
  const models = await listModels(transaction);
  const base = models.at(-1);
  if (base === undefined) throw new Error('the models that ship are always there');
  return { base, models, versions: await listVersions(transaction) };
}

export const postNewVersion = (gate: Gate): Route => ({
  route: 'POST /service-model/versions',
  handle: async (visit) => {
    const form = await readSubmitted(visit);
    const outcome = await asAdmin(
      gate,
      visit,
      'nieuwe versie van het dienstverleningsmodel',
      async (transaction) => {
        const seen = await loadVersions(transaction);
        const read = readVersion(form.text, seen.base, {
          today: visit.day,
          taken: seen.models.map(({ from }) => from),
        });
        if (!read.ok) return { seen, faults: read.refusal };
        await onlyOnce(transaction, form.mark, async () => {
          await beginAct(transaction);
          return insertVersion(transaction, read.value);
        });
        const [newest] = await listVersions(transaction);
        return { seen, made: newest?.version_id };
      },
    );
    if (outcome.faults === undefined)
      return visit.context.redirect(`/service-model/versions/${outcome.made ?? ''}`, 303);
    const t = pick(words, visit.language);
    const errors = Object.fromEntries(outcome.faults.map(({ field, why }) => [field, t[why]]));
    return showNew(visit, outcome.seen, { values: form.values, errors });
  },
});

function showNew(
  visit: Visit,
  { base, versions }: Seen,
  filled: { readonly values: FormValues; readonly errors: FormErrors },
) {
  const { language } = visit;
  const t = pick(words, language);
  const { day } = formatting(language);
  const invalid = Object.keys(filled.errors).length > 0;
  return visit.page({
    title: t.newVersion,
    lead: t.newVersionLead(base.name[language]),
    breadcrumb: [{ label: t.title, href: '/service-model' }, { label: t.newVersion }],
    invalid,
    status: invalid ? 400 : 200,
    body: (
      <>
        <Table
          id="versions"
          caption={t.versions}
          empty={t.noVersions}
          stacks
          rows={versions}
          columns={[
            {
              header: t.model,
              rowHeader: true,
              cell: (one) => (
                <Link
                  href={`/service-model/versions/${one.version_id}`}
                >{`${one.content.name[language]} (${one.version_id})`}</Link>
              ),
            },
            { header: t.fromDay, cell: (one) => day(one.from_day) },
            { header: t.state, cell: (one) => t[one.state] },
          ]}
        />
        <Form
          language={language}
          action="/service-model/versions"
          csrf={visit.csrf}
          once={visit.trace}
          fields={versionFields(language, base)}
          values={filled.values}
          errors={filled.errors}
          submit={t.keepVersion}
        />
      </>
    ),
  });
}

const idOf = (visit: Visit): number => {
  const text = visit.context.req.param('version') ?? '';
  return /^\d{1,15}$/.test(text) ? Number(text) : 0;
};

/** One version: what it says, how it lies beside the present clients, and what may be done with it. */
export const versionPage = (gate: Gate): Route => ({
  route: 'GET /service-model/versions/:version',
  handle: async (visit) => {
    const version = await asAdmin(gate, visit, 'modelversie bekeken', (transaction) =>
      findVersion(transaction, idOf(visit)),
    );
    if (version === undefined) return visit.context.redirect('/service-model/versions', 303);
    return showVersion(visit, version);
  },
});

/** Lays it beside the present clients, lets it take force on its day, or withdraws it. */
export const postVersion = (gate: Gate): Route => ({
  route: 'POST /service-model/versions/:version',
  handle: async (visit) => {
    const form = await readSubmitted(visit);
    const versionId = idOf(visit);
    const reason = 'versie van het dienstverleningsmodel';
    const version = await asAdmin(gate, visit, reason, (transaction) =>
      findVersion(transaction, versionId),
    );
    if (version === undefined) return visit.context.redirect('/service-model/versions', 303);
    const how = form.text('how');
    // In the scope of facts: no name is read, and only counts go on.
    const validation =
      how === 'validate'
        ? await inScope(
            gate,
            actingAs(visit, 'snapshot', `${reason} naast de cliënten van nu`),
            async (transaction) => {
              await beginAct(transaction);
              return layBeside(version.content, await readFactsOfAll(transaction, visit.day));
            },
          )
        : undefined;
    await asAdmin(gate, visit, reason, async (transaction) => {
      await beginAct(transaction);
      if (validation !== undefined)
        await saveValidation(transaction, versionId, { ...validation, day: visit.day });
      if (how === 'decide') await decideVersion(transaction, versionId, visit.day);
      if (how === 'withdraw') await withdrawVersion(transaction, versionId, visit.day);
    });
    return visit.context.redirect(`/service-model/versions/${versionId}`, 303);
  },
});

function showVersion(visit: Visit, version: Version) {
  const { language } = visit;
  const t = pick(words, language);
  const { day } = formatting(language);
  const fresh = version.validation?.day === visit.day;
  const ahead = version.from_day > visit.day;
  const decidable = version.state === 'draft' && fresh && ahead;
  const withdrawable = version.state === 'draft' || (version.state === 'decided' && ahead);
  return visit.page({
    title: version.content.name[language],
    lead: version.change_reason,
    breadcrumb: [
      { label: t.title, href: '/service-model' },
      { label: t.newVersion, href: '/service-model/versions' },
      { label: version.content.name[language] },
    ],
    body: (
      <>
        <Facts
          facts={[
            { term: t.state, value: t[version.state], note: version.made_by },
            { term: t.fromDay, value: day(version.from_day) },
            {
              term: t.decidedBy,
              value: version.decided_by ?? t.none,
              note: version.decided_on === null ? undefined : day(version.decided_on),
            },
          ]}
        />
        <Beside visit={visit} version={version} />
        {withdrawable && (
          <form method="post" action={`/service-model/versions/${version.version_id}`}>
            <CsrfField token={visit.csrf} />
            <Actions>
              {version.state === 'draft' && (
                <Button name="how" value="validate" kind={decidable ? 'secondary' : 'primary'}>
                  {t.validate}
                </Button>
              )}
              {decidable && (
                <Button name="how" value="decide">
                  {t.letHold(day(version.from_day))}
                </Button>
              )}
              <Button name="how" value="withdraw" kind="secondary">
                {t.withdraw}
              </Button>
            </Actions>
          </form>
        )}
        <ModelView language={language} model={version.content} />
      </>
    ),
  });
}

function Beside({ visit, version }: { readonly visit: Visit; readonly version: Version }) {
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
