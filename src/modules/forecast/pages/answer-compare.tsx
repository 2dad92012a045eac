import type { Visit } from '#web/route.ts';
import { compareScenarios } from '../actions/compare-scenarios.ts';
import { readTyped } from '../rules/scenario/typed.ts';
import { queryOf, read } from './asked.ts';
import { ComparePage, presets } from './compare-page.tsx';
import { type ForecastDesk, forecastDesk } from './desk.ts';
import type { FrontDesk } from './front-desk.ts';
import { withGround } from './with-ground.tsx';

/** All stays as it is, and what the house offers beside it. */
export function offeredIn(desk: ForecastDesk) {
  const { ground, t } = desk;
  const offered = presets(desk).map(({ name, typed }) => ({
    scenario: readTyped(typed, ground.model.origin, ground.target, name).chosen.scenario,
    href: `/forecast${queryOf(typed)}`,
  }));
  return [{ scenario: { name: t.baseName, parts: [] }, href: '/forecast' }, ...offered];
}

/** How far the page looks. */
export const comparedMonths = 60;

/** Scenarios side by side: as now, what the house offers, and what the address asks for. */
export const answerCompare = (visit: Visit, { openGround }: FrontDesk): Promise<Response> =>
  withGround(visit, openGround, async (ground) => {
    const desk = forecastDesk(ground, visit.language);
    const { typed, chosen, errors } = read(visit, ground);
    const offered = offeredIn(desk);
    const own = { scenario: chosen.scenario, href: `/forecast${queryOf(typed)}` };
    const shown = [
      ...offered.slice(0, 1),
      ...(errors.length === 0 && chosen.scenario.parts.length > 0 ? [own] : []),
      ...offered.slice(1),
    ];
    const compared = await compareScenarios(
      ground,
      shown.map(({ scenario }) => scenario),
      comparedMonths,
      chosen.target,
    );
    return visit.page({
      title: desk.t.tabCompare,
      lead: desk.o.compareLead,
      body: (
        <ComparePage
          desk={desk}
          url={visit.url}
          target={chosen.target}
          compared={compared.map((one, at) => ({ ...one, href: shown[at]?.href ?? '/forecast' }))}
        />
      ),
    });
  });
