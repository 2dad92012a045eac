import { houseWords } from '#web/house-words.ts';
import { Notice } from '#web/notice.tsx';
import type { Route } from '#web/route.ts';
import { Heading, Link, List, Paragraph } from '#web/text.tsx';
import { pick } from '#web/words.ts';
import { aboutWords } from '../about-words.ts';

type About = { readonly version: string; readonly synthetic: () => boolean };

/** What everybody may know of the website: data, accessibility, makers. */
export const aboutPage = ({ version, synthetic }: About): Route => ({
  route: 'GET /about',
  handle: (visit) => {
    const { language } = visit;
    const t = pick(aboutWords, language);
    return visit.page({
      title: houseWords.about[language],
      lead: t.aboutLead,
      width: 'reading',
      body: (
        <>
          {synthetic() && (
            <Notice kind="info" language={language}>
              <Paragraph>{t.madeUp}</Paragraph>
            </Notice>
          )}
          <Heading level={2}>{t.privacy}</Heading>
          <Paragraph>{t.privacyWho}</Paragraph>
          <Paragraph>{t.privacyAsk}</Paragraph>
          <Paragraph>{t.privacyFigures}</Paragraph>
          <Paragraph>{t.cookies}</Paragraph>
          <Heading level={2}>{t.accessibility}</Heading>
          <Paragraph>{t.accessibilityTested}</Paragraph>
          <Paragraph>{t.accessibilityKnown}</Paragraph>
          <Paragraph>{t.accessibilityAsk}</Paragraph>
          <Heading level={2}>{t.making}</Heading>
          <Paragraph>{t.makingText(version)}</Paragraph>
          <List
            items={[
              <Link href="/docs/extract">{t.makingDefinitions}</Link>,
              <Link href="/published">{t.makingPublished}</Link>,
            ]}
          />
        </>
      ),
    });
  },
});
