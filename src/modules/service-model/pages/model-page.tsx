import { fileScopeOf } from '#database/file-scope.ts';
import { type Gate, inScope, type Scope } from '#database/scope.ts';
import type { Role } from '#kernel/role.ts';
import { actingAs } from '#modules/entry/index.ts';
import { Facts } from '#web/facts.tsx';
import { formatting } from '#web/formatting.ts';
import { getSignedIn, type Route, type Visit } from '#web/route.ts';
import { Table } from '#web/table.tsx';
import { Heading, Link, Paragraph } from '#web/text.tsx';
import { type Language, pick } from '#web/words.ts';
import { inForce, type ServiceModel, untilOf } from '../rules/model.ts';
import { listModels } from '../store.ts';
import { words } from '../words.ts';
import { ModelView } from './model-view.tsx';

/** The model in force today. */
export const currentModelPage = (gate: Gate): Route => ({
  route: 'GET /service-model',
  handle: async (visit) => {
    const models = await readModels(gate, visit);
    const model = inForce(models, visit.day);
    return model === undefined ? notFound(visit) : show(visit, models, model);
  },
});

/** A model of another time. */
export const modelPage = (gate: Gate): Route => ({
  route: 'GET /service-model/:key',
  handle: async (visit) => {
    const models = await readModels(gate, visit);
    const model = models.find(({ key }) => key === visit.context.req.param('key'));
    return model === undefined ? notFound(visit) : show(visit, models, model);
  },
});

const readModels = (gate: Gate, visit: Visit): Promise<readonly ServiceModel[]> =>
  inScope(gate, actingAs(visit, scopeOf(getSignedIn(visit).role), 'model bekeken'), listModels);

const scopes: { readonly [role in Role]?: Scope } = {
  administrator: 'admin',
  'privacy-officer': 'privacy',
  'instrument-manager': 'catalogue',
  'policy-officer': 'catalogue',
  researcher: 'catalogue',
  'programme-manager': 'catalogue',
};
const scopeOf = (role: Role): Scope => scopes[role] ?? fileScopeOf(role);

const notFound = (visit: Visit) => {
  const t = pick(words, visit.language);
  return visit.page({
    title: t.notFound,
    status: 404,
    body: (
      <Paragraph>
        {t.notFoundBody} <Link href="/service-model">{t.title}</Link>
      </Paragraph>
    ),
  });
};

function show(visit: Visit, models: readonly ServiceModel[], model: ServiceModel) {
  const { language } = visit;
  const t = pick(words, language);
  const current = inForce(models, visit.day);
  return visit.page({
    title: model === current ? t.title : model.name[language],
    lead: t.lead,
    ...(model === current
      ? {}
      : {
          breadcrumb: [{ label: t.title, href: '/service-model' }, { label: model.name[language] }],
        }),
    body: (
      <>
        <Facts
          facts={[
            { term: t.model, value: model.name[language] },
            { term: t.state, value: heldWhen(visit, models, model) },
            { term: t.basis, value: model.basis[language] },
          ]}
        />
        <ModelView language={language} model={model} />
        {visit.who?.role === 'administrator' && (
          <Paragraph>
            <Link href="/service-model/versions">{t.newVersion}</Link>
          </Paragraph>
        )}
        <Heading level={2}>{t.allModels}</Heading>
        <Table
          id="models"
          caption={t.allCaption}
          empty={t.none}
          stacks
          rows={[...models].reverse()}
          columns={[
            {
              header: t.model,
              rowHeader: true,
              cell: (one) => <Link href={hrefOf(one, current)}>{nameIn(language, one)}</Link>,
            },
            { header: t.state, cell: (one) => heldWhen(visit, models, one) },
          ]}
        />
      </>
    ),
  });
}

const nameIn = (language: Language, model: ServiceModel): string => model.name[language];
const hrefOf = (model: ServiceModel, current: ServiceModel | undefined): string =>
  model === current ? '/service-model' : `/service-model/${model.key}`;

function heldWhen(visit: Visit, models: readonly ServiceModel[], model: ServiceModel): string {
  const t = pick(words, visit.language);
  const { day } = formatting(visit.language);
  const until = untilOf(models, model.key);
  if (model.from > visit.day) return t.willHold(day(model.from));
  return until !== undefined && until <= visit.day
    ? t.inForceUntil(day(model.from), day(until))
    : t.inForceSince(day(model.from));
}
