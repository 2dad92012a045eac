import { labelOf } from '#extract/label-of.ts';
import { ladderLevels } from '#extract/placement-codes.ts';
import type { Role } from '#kernel/role.ts';
import type { FilePart } from '#modules/people/index.ts';
import { LinkButton } from '#web/button.tsx';
import { Chart } from '#web/chart.tsx';
import { formatting } from '#web/formatting.ts';
import { getSignedIn } from '#web/route.ts';
import { Paragraph } from '#web/text.tsx';
import { pick } from '#web/words.ts';
import { type DomainLevel, listDomainLevels, listSteps, type StepLine } from '../store.ts';
import { words } from '../words.ts';
import { domainChart, ladderChart } from './step-charts.ts';

const coaches: ReadonlySet<Role> = new Set(['work-coach', 'youth-coach', 'activation-coach']);

/** On how many days a worker recorded the life domains: one day is no line, and stands in the intake. */
const daysOf = (levels: readonly DomainLevel[]): number =>
  new Set(levels.flatMap(({ view, recorded_on }) => (view === 'worker' ? [recorded_on] : []))).size;

/** Steps forward: the levels of the participation ladder over time, drawn. */
export const stepsInFile: FilePart = {
  roles: [
    'work-coach',
    'youth-coach',
    'activation-coach',
    'distributor',
    'team-manager',
    'intake-worker',
  ],
  load: async (transaction, client, visit) => {
    const { language } = visit;
    const t = pick(words, language);
    const f = formatting(language);
    const nowAt = ({ level }: StepLine) =>
      t.levelNow(level, labelOf(ladderLevels, level)[language]);
    const steps = await listSteps(transaction, client.personId);
    const domains = await listDomainLevels(transaction, client.personId);
    const last = steps.at(-1);
    const file = `/clients/${encodeURIComponent(client.clientNumber)}`;
    const writes = coaches.has(getSignedIn(visit).role) && client.relation !== 'former';
    return {
      glance:
        last === undefined
          ? []
          : [
              {
                term: t.ladder,
                value: nowAt(last),
                note: f.day(last.recorded_on),
              },
            ],
      sections: [
        {
          id: 'stappen',
          title: t.steps,
          body: (
            <>
              {steps.length === 0 && <Paragraph>{t.noSteps}</Paragraph>}
              {last && steps.length === 1 && (
                <Paragraph>{t.oneStep(nowAt(last), f.day(last.recorded_on))}</Paragraph>
              )}
              {steps.length > 1 && <Chart id="ladder" chart={ladderChart(language, steps)} />}
              {daysOf(domains) > 1 && <Chart id="domains" chart={domainChart(language, domains)} />}
              {writes && (
                <Paragraph>
                  <LinkButton kind="secondary" href={`${file}/steps/new`}>
                    {t.newStep}
                  </LinkButton>
                </Paragraph>
              )}
            </>
          ),
        },
      ],
    };
  },
};
