import { Form, type FormErrors, type FormValues } from '#web/form.tsx';
import { formatting } from '#web/formatting.ts';
import { Notice } from '#web/notice.tsx';
import type { Route, Visit } from '#web/route.ts';
import { readSubmitted } from '#web/submitted.ts';
import { Heading, Paragraph } from '#web/text.tsx';
import { pick } from '#web/words.ts';
import type { KeptBoundaries } from '../actions/kept-boundaries.ts';
import { refusalSentence } from '../refusal-sentence.ts';
import { words } from '../words.ts';

type Said = {
  readonly done?: readonly string[];
  readonly values?: FormValues;
  readonly errors?: FormErrors;
};

export const boundariesPage = (boundaries: KeptBoundaries): Route => ({
  route: 'GET /boundaries',
  handle: (visit) => show(boundaries, visit, {}),
});

function show(boundaries: KeptBoundaries, visit: Visit, { done, values, errors }: Said) {
  const { language } = visit;
  const t = pick(words, language);
  const f = formatting(language);
  const kept = boundaries.kept();
  const standing =
    kept === undefined
      ? t.noneYet
      : t.standing(f.number(kept.shapes.length), f.day(kept.loadedOn), kept.source);
  return visit.page({
    title: t.title,
    lead: t.lead,
    width: 'reading',
    invalid: errors !== undefined,
    status: errors === undefined ? 200 : 400,
    body: (
      <>
        {done !== undefined && (
          <Notice kind="success" language={language}>
            {done.join(' ')}
          </Notice>
        )}
        <Paragraph>{boundaries.fixed ? t.fixed : standing}</Paragraph>
        {!boundaries.fixed && (
          <>
            <Heading level={2}>{t.whereFrom}</Heading>
            <Paragraph>{t.whereFromText}</Paragraph>
            <Heading level={2}>{t.loadTitle}</Heading>
            <Form
              language={language}
              action="/boundaries"
              csrf={visit.csrf}
              fields={[
                {
                  kind: 'file',
                  name: 'file',
                  label: t.file,
                  hint: t.fileHint,
                  accept: '.geojson,.json,application/geo+json',
                },
                { kind: 'text', name: 'source', label: t.source, maxlength: 200 },
                {
                  kind: 'text',
                  name: 'property',
                  label: t.property,
                  hint: t.propertyHint,
                  optional: true,
                  maxlength: 60,
                },
              ]}
              values={values ?? { source: 'CBS/Kadaster' }}
              errors={errors}
              submit={t.load}
            />
            {kept !== undefined && (
              <>
                <Heading level={2}>{t.removeTitle}</Heading>
                <Form
                  language={language}
                  action="/boundaries/remove"
                  csrf={visit.csrf}
                  fields={[]}
                  submit={t.remove}
                />
              </>
            )}
          </>
        )}
      </>
    ),
  });
}

export const postBoundaries = (boundaries: KeptBoundaries): Route => ({
  route: 'POST /boundaries',
  handle: async (visit) => {
    const { language } = visit;
    const t = pick(words, language);
    const form = await readSubmitted(visit);
    const file = await fileOf(visit);
    const { values } = form;
    const errors = {
      ...(file === undefined ? { file: t.noFile } : {}),
      ...(form.text('source') === '' ? { source: t.noSource } : {}),
    };
    if (boundaries.fixed) return show(boundaries, visit, {});
    if (file === undefined || Object.keys(errors).length > 0) {
      return show(boundaries, visit, { values, errors });
    }
    const loaded = await boundaries.load({
      text: await file.text(),
      property: form.text('property') || undefined,
      source: form.text('source'),
      day: visit.day,
    });
    if (!loaded.ok) {
      const field = loaded.refusal.kind === 'no-code' ? 'property' : 'file';
      const sentence = refusalSentence(loaded.refusal, language);
      return show(boundaries, visit, { values, errors: { [field]: sentence } });
    }
    const { drawn, elsewhere, missing } = loaded.value;
    return show(boundaries, visit, {
      done: [
        t.loaded(String(drawn), String(elsewhere)),
        ...(missing.length > 0 ? [t.missing(missing.join(', '))] : []),
      ],
    });
  },
});

export const removeBoundaries = (boundaries: KeptBoundaries): Route => ({
  route: 'POST /boundaries/remove',
  handle: (visit) => {
    boundaries.takeAway();
    return show(boundaries, visit, { done: [pick(words, visit.language).removed] });
  },
});

async function fileOf({ context }: Visit): Promise<File | undefined> {
  const { file } = await context.req.parseBody({ all: true });
  return file instanceof File && file.size > 0 ? file : undefined;
}
