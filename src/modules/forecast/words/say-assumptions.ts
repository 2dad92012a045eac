import { formatting } from '#web/formatting.ts';
import { type Language, pick } from '#web/words.ts';
import type { Ground } from '../rules/scenario/effects.ts';
import { assumed, type Scenario, type ScenarioPart } from '../rules/scenario/scenario.ts';
import type { Uncertain } from '../rules/stock/effect.ts';
import { services } from '../rules/stock/population.ts';
import { assumptionWords, serviceWords } from './assumption-words.ts';

export type Assumption = { readonly assumption: string; readonly source: string };

/** What a scenario assumes, part by part; a scenario without parts: that all stays as it is. */
export function sayAssumptions(
  { parts }: Scenario,
  ground: Ground,
  language: Language,
): readonly Assumption[] {
  const t = pick(assumptionWords, language);
  const perHead = ['housing', 'labour-migration', 'refugees'];
  return parts.map((part) => ({
    assumption: part.assumption ?? say(part, ground, language),
    source:
      part.source ??
      (perHead.includes(part.kind)
        ? t.perHeadSource
        : t[`${part.kind}Source` as 'inflowSource' | 'capacitySource']),
  }));
}

function say(part: ScenarioPart, ground: Ground, language: Language): string {
  const t = pick(assumptionWords, language);
  const f = formatting(language);
  const from = f.month(part.from);
  const change = (share: number) =>
    share < 0 ? t.fewer(f.share(-share, 0)) : t.more(f.share(share, 0));
  const three = ({ mean, low, high }: Uncertain) =>
    [f.number(mean, 2), f.number(low, 2), f.number(high, 2)] as const;
  switch (part.kind) {
    case 'inflow':
      return t.inflow(from, change(part.change));
    case 'labour-market':
      return t['labour-market'](
        from,
        change(part.vacancies),
        ...three(part.elasticity ?? ground.vacancies),
      );
    case 'capacity': {
      const names = pick(serviceWords, language);
      const moved = services.flatMap((service) => {
        const fte = part.fte[service] ?? 0;
        return fte === 0 ? [] : [t.moved(f.change(fte, 1), names[service])];
      });
      return t.capacity(from, moved.join(', '), ...three(part.elasticity ?? assumed.caseload));
    }
    case 'wage-subsidies':
      return t['wage-subsidies'](
        from,
        f.number(part.places),
        f.share((part.anyway ?? assumed.anyway).mean, 0),
      );
    case 'service-model':
      return t['service-model'](from);
    default:
      return t[part.kind](
        from,
        f.number(part.number),
        f.number((part.share ?? assumed[part.kind]).mean, 2),
      );
  }
}
