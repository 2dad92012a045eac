import { effortResults } from '#extract/guidance-codes.ts';
import { labelOf } from '#extract/label-of.ts';
import type { FilePart } from '#modules/people/index.ts';
import { formatting } from '#web/formatting.ts';
import { Link, Paragraph } from '#web/text.tsx';
import { pick } from '#web/words.ts';
import { loadPlanner } from '../actions/load-planner.ts';
import { loadEffort, openPlan } from '../actions/save-effort.ts';
import { words } from '../words.ts';
import { DomainTable } from './domain-table.tsx';
import { Plans, sayPlan } from './effort-page.tsx';
import { ItemTable } from './item-table.tsx';
import { sayEstimate } from './planner-page.tsx';

/** Distance to work and the effort plan on top of the file; the planner in it. */
export const intakeInFile: FilePart = {
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
    const { day } = formatting(language);
    const sees = { hindrances: client.relation !== 'former', drafts: false };
    const planner = await loadPlanner(transaction, client.personId, sees);
    const effort = await loadEffort(transaction, client.personId);
    const href = `/clients/${encodeURIComponent(client.clientNumber)}`;
    const [estimate] = planner.estimates;
    const plan = openPlan(effort);
    return {
      glance: [
        {
          term: t.distance,
          value: <Link href={`${href}/intake`}>{sayEstimate(language, estimate)}</Link>,
          note:
            estimate &&
            t.estimatedOn(
              day(estimate.estimated_on),
              estimate.staff === null ? '' : `, ${estimate.staff}`,
            ),
        },
        ...(plan === undefined
          ? []
          : [
              {
                term: t.effort,
                value: <Link href={`${href}/effort-plan`}>{sayPlan(language, plan)}</Link>,
              },
            ]),
      ],
      sections: [
        {
          id: 'trajectplanner',
          title: t.planner,
          body: (
            <>
              <Paragraph>
                <Link href={`${href}/intake`}>{t.planner}</Link>{' '}
                <Link href={`${href}/effort-plan`}>{t.effort}</Link>
              </Paragraph>
              <DomainTable language={language} planner={planner} day={visit.day} />
              <ItemTable language={language} planner={planner} day={visit.day} />
              <Plans language={language} effort={effort} />
            </>
          ),
        },
      ],
      story: [
        ...planner.intakes.flatMap((intake) => [
          { day: intake.opened_on, what: t.storyIntake, who: intake.staff, href: `${href}/intake` },
          ...(intake.finished_on === null
            ? []
            : [
                {
                  day: intake.finished_on,
                  what: t.storyIntakeDone,
                  who: intake.staff,
                  why: intake.diagnosis ?? undefined,
                  href: `${href}/intake`,
                },
              ]),
        ]),
        ...effort.plans.flatMap((made) => [
          {
            day: made.made_on,
            what: t.storyPlan,
            who: made.staff ?? undefined,
            href: `${href}/effort-plan`,
          },
          ...(made.checked_on === null || made.result === null
            ? []
            : [
                {
                  day: made.checked_on,
                  what: t.storyCheck(labelOf(effortResults, made.result)[language]),
                  who: made.staff ?? undefined,
                  why: made.explanation ?? undefined,
                  href: `${href}/effort-plan`,
                },
              ]),
        ]),
      ],
    };
  },
};
