import { Disclosure } from '#web/disclosure.tsx';
import { FilterForm } from '#web/form.tsx';
import { formatting } from '#web/formatting.ts';
import type { Visit } from '#web/route.ts';
import { Table } from '#web/table.tsx';
import { Heading, Link, Paragraph } from '#web/text.tsx';
import { pick } from '#web/words.ts';
import type { FilePartShown } from '../file-part.ts';
import { words } from '../words.ts';

type StoryProps = {
  readonly visit: Visit;
  /** Of the file. */
  readonly address: string;
  readonly parts: readonly FilePartShown[];
};

/** What happened, newest first by year, of the parts of the file that one asks for; at first of all. */
export function Story({ visit, address, parts }: StoryProps) {
  const { language } = visit;
  const t = pick(words, language);
  const { day } = formatting(language);
  const chapters = parts.flatMap(({ story = [], sections = [] }) => {
    const section = sections.at(-1);
    return story.length === 0
      ? []
      : [{ id: section?.id ?? 'other', title: section?.title ?? t.storyOther, story }];
  });
  const asked = visit.context.req.queries('story') ?? [];
  const known = chapters.filter(({ id }) => asked.includes(id));
  const shown = known.length > 0 ? known : chapters;
  const newestFirst = shown
    .flatMap(({ story }) => story)
    .toSorted((a, b) => (a.day < b.day ? 1 : -1));
  const years = [...Map.groupBy(newestFirst, (step) => step.day.slice(0, 4))];
  return (
    <>
      <Heading level={2} id="verhaal">
        {t.story}
      </Heading>
      {chapters.length > 1 && (
        <Disclosure
          summary={
            shown === chapters
              ? t.storyAll
              : t.storySome(shown.map(({ title }) => title).join(', '))
          }
        >
          <FilterForm
            language={language}
            action={`${address}#verhaal`}
            fields={[
              {
                kind: 'checkboxes',
                name: 'story',
                label: t.storyShow,
                choices: chapters.map(({ id, title, story }) => ({
                  value: id,
                  label: `${title} (${story.length})`,
                })),
              },
            ]}
            values={{ story: shown.map(({ id }) => id) }}
            submit={t.storyDo}
          />
          {shown !== chapters && (
            <Paragraph>
              <Link href={`${address}#verhaal`}>{t.storyAll}</Link>
            </Paragraph>
          )}
        </Disclosure>
      )}
      {years.map(([year, ofYear], place) => (
        <Disclosure summary={`${year} (${ofYear.length})`} open={place < 2}>
          <Table
            id={`story-${year}`}
            caption={`${t.storyCaption}, ${year}`}
            empty=""
            rows={ofYear}
            columns={[
              { header: t.day, rowHeader: true, cell: (step) => day(step.day) },
              {
                header: t.what,
                cell: (step) => (step.href ? <Link href={step.href}>{step.what}</Link> : step.what),
              },
              { header: t.whyColumn, cell: (step) => step.why ?? '' },
              { header: t.who, cell: (step) => step.who ?? '' },
            ]}
          />
        </Disclosure>
      ))}
    </>
  );
}
