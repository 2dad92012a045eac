import type { FilePart } from '#modules/people/index.ts';
import { inForce, listModels } from '#modules/service-model/index.ts';
import { formatting } from '#web/formatting.ts';
import { Link, Paragraph } from '#web/text.tsx';
import { pick } from '#web/words.ts';
import { presentStay } from '../actions/load-track.ts';
import { listDecisions, listStays } from '../store.ts';
import { words } from '../words.ts';
import { Decisions, Stays, trackName, whyOf } from './history-view.tsx';

/** Which track since when on top of the file; decisions and tracks until now. */
export const trackInFile: FilePart = {
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
    const models = await listModels(transaction);
    const stays = await listStays(transaction, client.personId);
    const decisions = await listDecisions(transaction, client.personId);
    const present = presentStay(stays, visit.day);
    const model = inForce(models, visit.day);
    const href = `/clients/${encodeURIComponent(client.clientNumber)}/track`;
    const fits = present && model?.tracks.some(({ code }) => code === present.track);
    return {
      glance: [
        {
          term: t.track,
          value: (
            <Link href={href}>
              {present === undefined ? t.toBeAssessed : trackName(language, models, present)}
            </Link>
          ),
          note: present && (fits ? t.since(day(present.from_day)) : t.oldModel(present.model)),
        },
      ],
      sections: [
        {
          id: 'spoor',
          title: t.track,
          body: (
            <>
              <Paragraph>
                <Link href={href}>{t.dueWhat}</Link>
              </Paragraph>
              <Decisions language={language} models={models} decisions={decisions} href={href} />
              <Stays language={language} models={models} stays={stays} />
            </>
          ),
        },
      ],
      story: [
        ...stays
          .filter(({ from_day: from }) => !decisions.some((one) => one.decided_on === from))
          .map((stay) => ({
            day: stay.from_day,
            what: t.storyPlaced(trackName(language, models, stay)),
          })),
        ...decisions.map((one) => ({
          day: one.decided_on,
          what: (one.kind === 'request-refused' ? t.storyRefused : t.storyPlaced)(
            trackName(language, models, {
              model: one.model,
              track: one.kind === 'request-refused' ? (one.requested ?? one.decided) : one.decided,
            }),
          ),
          who: one.staff ?? undefined,
          why: whyOf(language, one) || undefined,
          href: `${href}/${one.track_decision_id}`,
        })),
      ],
    };
  },
};
