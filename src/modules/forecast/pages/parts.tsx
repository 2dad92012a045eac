import { SubNavigation } from '#web/sub-navigation.tsx';
import type { ForecastDesk } from './desk.ts';

/** The pages of the forecast. */
export function Parts({
  desk: { t },
  url,
}: {
  readonly desk: Pick<ForecastDesk, 't'>;
  readonly url: string;
}) {
  return (
    <SubNavigation
      label={t.parts}
      url={url}
      entries={[
        { href: '/forecast', label: t.tabForecast },
        { href: '/forecast/compare', label: t.tabCompare },
        { href: '/forecast/kept', label: t.tabStored },
        { href: '/forecast/back-test', label: t.tabBackTest },
        { href: '/forecast/labour-market', label: t.tabMarket },
        { href: '/forecast/illustration', label: t.tabIllustration },
      ]}
    />
  );
}
