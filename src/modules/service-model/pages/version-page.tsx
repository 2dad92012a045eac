import { beginAct } from '#database/begin-act.ts';
import { type Gate, inScope } from '#database/scope.ts';
import { actingAs } from '#modules/entry/index.ts';
import { Actions, Button } from '#web/button.tsx';
import { CsrfField } from '#web/csrf-field.tsx';
import { Facts } from '#web/facts.tsx';
import { formatting } from '#web/formatting.ts';
import type { Route, Visit } from '#web/route.ts';
import { readSubmitted } from '#web/submitted.ts';
import { Heading, Link, Paragraph } from '#web/text.tsx';
import { pick } from '#web/words.ts';
import { readFactsOfAll } from '../facts-store.ts';
import { layBeside } from '../rules/lay-beside.ts';
import { findTrack } from '../rules/model.ts';
import {
  decideVersion,
  findVersion,
  saveValidation,
  type Version,
  withdrawVersion,
} from '../versions-store.ts';
import { words } from '../words.ts';
import { Beside } from './beside-view.tsx';
import { ModelView } from './model-view.tsx';
import { asAdmin } from './new-version-page.tsx';

export const versionAsked = (visit: Visit): number => {
  const text = visit.context.req.param('version') ?? '';
  return /^\d{1,15}$/.test(text) ? Number(text) : 0;
};

/** One version: what it says, how it lies beside the present clients, and what may be done with it. */
export const versionPage = (gate: Gate): Route => ({
  route: 'GET /service-model/versions/:version',
  handle: async (visit) => {
    const version = await asAdmin(gate, visit, 'modelversie bekeken', (transaction) =>
      findVersion(transaction, versionAsked(visit)),
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
    const versionId = versionAsked(visit);
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
        <Deciding visit={visit} version={version} />
        {version.state === 'draft' && <Changes visit={visit} version={version} />}
        <ModelView language={language} model={version.content} />
      </>
    ),
  });
}

/** What may be done with it now: lay it beside, let it take force, withdraw it. */
function Deciding({ visit, version }: { readonly visit: Visit; readonly version: Version }) {
  const t = pick(words, visit.language);
  const { day } = formatting(visit.language);
  const { version_id: id, state, from_day: from, validation } = version;
  const ahead = from > visit.day;
  const decidable = state === 'draft' && validation?.day === visit.day && ahead;
  if (state !== 'draft' && !(state === 'decided' && ahead)) return null;
  return (
    <form method="post" action={`/service-model/versions/${id}`}>
      <CsrfField token={visit.csrf} />
      <Actions>
        {state === 'draft' && (
          <Button name="how" value="validate" kind={decidable ? 'secondary' : 'primary'}>
            {t.validate}
          </Button>
        )}
        {decidable && (
          <Button name="how" value="decide">
            {t.letHold(day(from))}
          </Button>
        )}
        <Button name="how" value="withdraw" kind="secondary">
          {t.withdraw}
        </Button>
      </Actions>
    </form>
  );
}

/** What of a draft can be changed; a change asks for laying it beside the clients again. */
function Changes({ visit, version }: { readonly visit: Visit; readonly version: Version }) {
  const { language } = visit;
  const t = pick(words, language);
  const href = `/service-model/versions/${version.version_id}`;
  const { tracks, entry } = version.content;
  return (
    <>
      <Heading level={2}>{t.changeDraft}</Heading>
      <Paragraph>{t.changeDraftLead}</Paragraph>
      <ul class="utrecht-unordered-list">
        <li class="utrecht-unordered-list__item">
          <Link href={`${href}/texts/all`}>{t.changeTexts}</Link>
        </li>
        {tracks.map(({ code, name }) => (
          <li class="utrecht-unordered-list__item">
            <Link href={`${href}/track/${code}`}>{t.changeTrack(name[language])}</Link>
          </li>
        ))}
        <li class="utrecht-unordered-list__item">
          <Link href={`${href}/track/new`}>{t.addTrack}</Link>
        </li>
        {entry.map((rule, at) => (
          <li class="utrecht-unordered-list__item">
            <Link href={`${href}/rule/${at + 1}`}>
              {t.changeRule(
                String(at + 1),
                findTrack(version.content, rule.track)?.name[language] ?? '',
              )}
            </Link>
          </li>
        ))}
        <li class="utrecht-unordered-list__item">
          <Link href={`${href}/rule/new`}>{t.addRule}</Link>
        </li>
      </ul>
    </>
  );
}
