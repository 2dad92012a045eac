import { Page } from '#web/page.tsx';
import { Heading, Paragraph } from '#web/text.tsx';
import type { Theme } from '#web/theme/theme.ts';
import { indicatorsOf, leadOf, originOf } from '../chapters/about.ts';
import type { Desk } from '../chapters/chapter.ts';
import { writeChapters } from '../chapters/chapters.ts';
import { meaningOf } from './definitions.tsx';
import { Monitor } from './monitor.tsx';

type StandingAloneProps = { readonly desk: Desk; readonly theme: Theme };

/** The monitor as one file that opens anywhere: its style and its definitions stand in it. */
export function StandingAlone({ desk, theme }: StandingAloneProps) {
  const { t, edition, language } = desk;
  const frame = {
    language,
    theme: {
      ...theme,
      stylesheet: { ...theme.stylesheet, href: asData(theme.stylesheet) },
      icon: { ...theme.icon, href: asData(theme.icon) },
    },
    productName: 'Werkspoor',
    synthetic: edition.snapshot.synthetic,
    url: '',
    visitor: { signedIn: false },
    navigation: [],
    csrf: '',
    standsAlone: true,
  } as const;
  return (
    <Page frame={frame} title={t.title(edition.period.id)} lead={leadOf(desk)}>
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
    </Page>
  );
}

const asData = ({ type, body }: Theme['stylesheet']): string =>
  `data:${type.split(';')[0]};base64,${Buffer.from(body).toString('base64')}`;
