import type { Visit } from '#web/route.ts';
import { compareScenarios } from '../actions/compare-scenarios.ts';
import { readTyped } from '../rules/scenario/typed.ts';
import { queryOf, read } from './asked.ts';
import { ComparePage, presets } from './compare-page.tsx';
import { forecastDesk } from './desk.ts';
import type { FrontDesk } from './front-desk.ts';
import { withGround } from './with-ground.tsx';

/** Scenarios side by side: as now, what the house offers, and what the address asks for. */
export const answerCompare = (visit: Visit, { openGround }: FrontDesk): Promise<Response> =>
  withGround(visit, openGround, async (ground) => {
    const desk = forecastDesk(ground, visit.language);
    const { origin } = ground.model;
    const { typed, chosen, errors } = read(visit, ground);
    const offered = presets(desk, ground.capacity).map(({ name, typed: one }) => ({
      scenario: readTyped(one, origin, ground.target, name).chosen.scenario,
      href: `/forecast${queryOf(one)}`,
    }));
    const own = { scenario: chosen.scenario, href: `/forecast${queryOf(typed)}` };
    const shown = [
      { scenario: { name: desk.t.baseName, parts: [] }, href: '/forecast' },
      ...(errors.length === 0 && chosen.scenario.parts.length > 0 ? [own] : []),
      ...offered,
    ];
    const compared = await compareScenarios(
      ground,
      shown.map(({ scenario }) => scenario),
      60,
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
