import { Heading, Paragraph } from '#web/text.tsx';
import { indicatorsOf, originOf } from '../chapters/about.ts';
import type { Desk } from '../chapters/chapter.ts';
import { writeChapters } from '../chapters/chapters.ts';
import { meaningOf } from './definitions.tsx';
import { Monitor } from './monitor.tsx';

/** The monitor with its definitions in it, so that no link leads out of it. */
export function EditionBody({ desk }: { readonly desk: Desk }) {
  const { t, edition, language } = desk;
  return (
    <>
      <Monitor
        desk={desk}
        chapters={writeChapters(desk)}
        definitionHref={(name) => `#definition-${edition.now[name].indicator.id}`}
      />
      <section aria-labelledby="definitions-title">
        <Heading level={2} id="definitions-title">
          {t.definitionsTitle}
        </Heading>
        {indicatorsOf(edition).map((indicator) => (
          <>
            <Heading level={3} id={`definition-${indicator.id}`}>
              {indicator.name[language]}
            </Heading>
            <Paragraph>{indicator.definition[language]}</Paragraph>
            <Paragraph>
              {meaningOf(language, indicator)
                .map(({ term, value }) => `${term}: ${value}.`)
                .join(' ')}
            </Paragraph>
          </>
        ))}
      </section>
      <Paragraph>{originOf(desk)}</Paragraph>
    </>
  );
}
