import type { Child } from 'hono/jsx';
import { staffRoles } from '#extract/code-lists.ts';
import type { Field } from '#web/field.tsx';
import { FilterForm } from '#web/form.tsx';
import { withQuery } from '#web/frame.ts';
import { Notice } from '#web/notice.tsx';
import type { Visit } from '#web/route.ts';
import { SubNavigation } from '#web/sub-navigation.tsx';
import { Link, Paragraph } from '#web/text.tsx';
import { type Language, pick } from '#web/words.ts';
import { type Cursor, cursorText, type LogView } from '../rules/log-filter.ts';
import { purposeNames, words } from '../words.ts';

type LogFrameProps = {
  readonly visit: Visit;
  readonly view: LogView;
  readonly action: `/privacy/log${string}`;
  readonly older: Cursor | undefined;
  readonly byClient?: boolean;
  readonly children?: Child;
};

/** What the three logs share: the parts as tabs, the filter, the way to older lines. */
export function LogFrame({ visit, view, action, older, byClient, children }: LogFrameProps) {
  const { language, url } = visit;
  const t = pick(words, language);
  return (
    <>
      <SubNavigation
        label={t.parts}
        url={url}
        entries={[
          { href: '/privacy/log', label: t.reads },
          { href: '/privacy/log/changes', label: t.changes },
          { href: '/privacy/log/acts', label: t.acts },
        ]}
      />
      {view.noDays.length > 0 && (
        <Notice kind="warning" language={language}>
          {view.noDays.map((typed) => (
            <Paragraph>{t.noDay(typed)}</Paragraph>
          ))}
        </Notice>
      )}
      <FilterForm
        language={language}
        action={action}
        fields={filterFields(language, byClient ?? false)}
        values={filterValues(view)}
        submit={t.show}
      />
      {children}
      <Paragraph>
        {view.before && <Link href={withQuery(url, { before: undefined })}>{t.newest}</Link>}
        {view.before && older && ' '}
        {older && <Link href={withQuery(url, { before: cursorText(older) })}>{t.older}</Link>}
      </Paragraph>
    </>
  );
}

function filterFields(language: Language, byClient: boolean): readonly Field[] {
  const t = pick(words, language);
  const all = { value: '', label: t.all };
  const client: Field = {
    kind: 'text',
    name: 'number',
    label: t.clientNumber,
    optional: true,
    short: true,
    maxlength: 40,
  };
  return [
    ...(byClient ? [client] : []),
    {
      kind: 'text',
      name: 'staff',
      label: t.staff,
      hint: t.staffHint,
      optional: true,
      maxlength: 80,
    },
    {
      kind: 'select',
      name: 'role',
      label: t.role,
      optional: true,
      choices: [
        all,
        ...staffRoles.codes.map(({ code, label }) => ({ value: code, label: label[language] })),
      ],
    },
    {
      kind: 'select',
      name: 'purpose',
      label: t.purpose,
      optional: true,
      choices: [
        all,
        ...Object.entries(purposeNames).map(([value, label]) => ({
          value,
          label: label[language],
        })),
      ],
    },
    { kind: 'date', name: 'from', label: t.from, optional: true },
    { kind: 'date', name: 'until', label: t.until, optional: true },
  ];
}

const filterValues = ({ filter }: LogView) => ({
  number: filter.clientNumber,
  staff: filter.staff,
  role: filter.role,
  purpose: filter.purpose,
  from: filter.from ?? '',
  until: filter.until ?? '',
});
