import { Page } from '#web/page.tsx';
import type { Theme } from '#web/theme/theme.ts';
import { leadOf } from '../chapters/about.ts';
import type { Desk } from '../chapters/chapter.ts';
import { EditionBody } from './edition-body.tsx';

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
      <EditionBody desk={desk} />
    </Page>
  );
}

const asData = ({ type, body }: Theme['stylesheet']): string =>
  `data:${type.split(';')[0]};base64,${Buffer.from(body).toString('base64')}`;
