import { beginAct } from '#database/begin-act.ts';
import { onlyOnce } from '#database/only-once.ts';
import { type Gate, inScope, type Scoped } from '#database/scope.ts';
import { actingAs } from '#modules/entry/index.ts';
import { Form, type FormErrors, type FormValues } from '#web/form.tsx';
import { formatting } from '#web/formatting.ts';
import type { Route, Visit } from '#web/route.ts';
import { readSubmitted } from '#web/submitted.ts';
import { Table } from '#web/table.tsx';
import { Link } from '#web/text.tsx';
import { pick } from '#web/words.ts';
import type { ServiceModel } from '../rules/model.ts';
import { readVersion } from '../rules/new-version.ts';
import { listModels } from '../store.ts';
import { insertVersion, listVersions, type Version } from '../versions-store.ts';
import { words } from '../words.ts';
import { valuesOf, versionFields } from './version-fields.ts';

export const asAdmin = <Value,>(
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
