import { beginAct } from '#database/begin-act.ts';
import { onlyOnce } from '#database/only-once.ts';
import type { Gate } from '#database/scope.ts';
import { Button } from '#web/button.tsx';
import { CsrfField } from '#web/csrf-field.tsx';
import { Form, type FormErrors, type FormValues } from '#web/form.tsx';
import type { Route, Visit } from '#web/route.ts';
import { readSubmitted, versionField } from '#web/submitted.ts';
import { pick } from '#web/words.ts';
import { partFaults, partWords } from '../part-words.ts';
import { changeVersion, findVersion, type Version } from '../versions-store.ts';
import { words } from '../words.ts';
import { asAdmin } from './new-version-page.tsx';
import { versionAsked } from './version-page.tsx';
import { type VersionPart, versionParts } from './version-parts.ts';

type Asked = { readonly part: VersionPart; readonly name: string; readonly at: string };

function partAsked({ context }: Visit): Asked | undefined {
  const name = context.req.param('part') ?? '';
  const part = Object.hasOwn(versionParts, name) ? versionParts[name] : undefined;
  return part && { part, name, at: context.req.param('at') ?? '' };
}

const hrefOf = (version: Version): string => `/service-model/versions/${version.version_id}`;

/** The form of one part of a draft: a track, a rule, or the texts. */
export const versionPartPage = (gate: Gate): Route => ({
  route: 'GET /service-model/versions/:version/:part/:at',
  handle: async (visit) => {
    const asked = partAsked(visit);
    const version = await asAdmin(gate, visit, 'ontwerp van een model bekeken', (transaction) =>
      findVersion(transaction, versionAsked(visit)),
    );
    if (version === undefined) return visit.context.redirect('/service-model/versions', 303);
    if (asked === undefined || !asked.part.has(version.content, asked.at))
      return visit.context.redirect(hrefOf(version), 303);
    const values = asked.part.values(version.content, asked.at);
    return show(visit, version, asked, { values, errors: {}, status: 200 });
  },
});

export const postVersionPart = (gate: Gate): Route => ({
  route: 'POST /service-model/versions/:version/:part/:at',
  handle: async (visit) => {
    const form = await readSubmitted(visit);
    const asked = partAsked(visit);
    const reason = 'ontwerp van een model veranderd';
    const version = await asAdmin(gate, visit, reason, (transaction) =>
      findVersion(transaction, versionAsked(visit)),
    );
    if (version === undefined) return visit.context.redirect('/service-model/versions', 303);
    if (asked === undefined || !asked.part.has(version.content, asked.at))
      return visit.context.redirect(hrefOf(version), 303);
    const { part, at } = asked;
    const removes = form.text('how') === 'remove' && part.remove !== undefined;
    const changed = removes
      ? part.remove(version.content, at)
      : part.put(version.content, at, form.text);
    const values = removes ? part.values(version.content, at) : form.values;
    if (!changed.ok) {
      const errors = Object.entries(changed.refusal).map(([field, fault]) => [
        field,
        partFaults[fault][visit.language],
      ]);
      const said = Object.fromEntries(errors) as FormErrors;
      return show(visit, version, asked, { values, errors: said, status: 400 });
    }
    const same = form.version === String(version.revision);
    const done = await asAdmin(gate, visit, reason, (transaction) =>
      onlyOnce(transaction, form.mark, async () => {
        await beginAct(transaction);
        return same && changeVersion(transaction, version, changed.value);
      }),
    );
    if (done.done === 'before' || done.value) return visit.context.redirect(hrefOf(version), 303);
    const errors = { '': partWords.changedMeanwhile[visit.language] };
    return show(visit, version, asked, { values, errors, status: 409 });
  },
});

type Filled = {
  readonly values: FormValues;
  readonly errors: FormErrors;
  readonly status: 200 | 400 | 409;
};

function show(visit: Visit, version: Version, { part, name, at }: Asked, filled: Filled) {
  const { language } = visit;
  const t = pick(partWords, language);
  const w = pick(words, language);
  const title = part.title(language, at);
  const action = `${hrefOf(version)}/${name}/${at}`;
  const hidden = { [versionField]: String(version.revision) };
  return visit.page({
    title,
    lead: t.lead,
    width: 'reading',
    breadcrumb: [
      { label: w.title, href: '/service-model' },
      { label: w.newVersion, href: '/service-model/versions' },
      { label: version.content.name[language], href: hrefOf(version) },
      { label: title },
    ],
    invalid: filled.status !== 200,
    status: filled.status,
    body: (
      <>
        <Form
          language={language}
          action={action}
          csrf={visit.csrf}
          once={visit.trace}
          hidden={hidden}
          fields={part.fields(language, version.content, at)}
          values={filled.values}
          errors={filled.errors}
          submit={t.save}
        />
        {part.remove && at !== 'new' && (
          <form method="post" action={action}>
            <CsrfField token={visit.csrf} />
            <input type="hidden" name={versionField} value={String(version.revision)} />
            <Button kind="secondary" name="how" value="remove">
              {t.remove}
            </Button>
          </form>
        )}
      </>
    ),
  });
}
