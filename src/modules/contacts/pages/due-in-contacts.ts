import { addDays } from '#kernel/day.ts';
import type { DueDesk, DuePart } from '#modules/day/index.ts';
import { formatting } from '#web/formatting.ts';
import { getSignedIn } from '#web/route.ts';
import { pick } from '#web/words.ts';
import { findOpenCallBacks, listCallBacksOf } from '../call-back-store.ts';
import { findDueSteps, listSteps } from '../store.ts';
import { words } from '../words.ts';
import { waited } from './contacts-in-file.tsx';

/** Coaches see their own clients; who divides or leads sees those of the teams. */
const coaches: ReadonlySet<string> = new Set(['work-coach', 'youth-coach', 'activation-coach']);
const ownOnly = ({ visit }: DueDesk) => coaches.has(getSignedIn(visit).role);

/** Who asked to be called back and was not yet, oldest first. */
export const callBacksDue: DuePart = {
  id: 'call-backs',
  roles: ['work-coach', 'youth-coach', 'activation-coach', 'distributor', 'team-manager'],
  title: words.callBacksOpen,
  order: words.callBacksOrder,
  load: async (desk, atMost) => {
    const { language, day } = desk.visit;
    const t = pick(words, language);
    const places = await findOpenCallBacks(desk.transaction, { own: ownOnly(desk), atMost });
    const clients = await desk.open(places.map(({ person_id }) => person_id));
    const requests = await listCallBacksOf(
      desk.transaction,
      places.map(({ call_back_id }) => call_back_id),
    );
    return {
      found: places[0]?.found ?? 0,
      lines: places.map((place) => {
        const client = clients.get(place.person_id);
        const about = requests.get(place.call_back_id)?.about;
        return {
          client,
          what: about === undefined ? t.callBack : `${t.callBack}: ${about}`,
          why: t.waitsDays(waited(place.asked_at, day)),
          href: client && `/clients/${encodeURIComponent(client.clientNumber)}/call-backs`,
        };
      }),
    };
  },
};

/** Agreements with own clients whose day has come or comes this week. */
export const agreementsDue: DuePart = {
  id: 'agreements',
  roles: ['work-coach', 'youth-coach', 'activation-coach'],
  title: words.agreements,
  order: words.agreementsOrder,
  load: async (desk, atMost) => {
    const { language, day } = desk.visit;
    const t = pick(words, language);
    const until = addDays(day, 7);
    const places = await findDueSteps(desk.transaction, { until, own: true, atMost });
    const clients = await desk.open(places.map(({ person_id }) => person_id));
    const steps = await listSteps(
      desk.transaction,
      places.map(({ id }) => id),
    );
    return {
      found: places[0]?.found ?? 0,
      lines: places.map((place) => {
        const client = clients.get(place.person_id);
        return {
          day: place.next_step_by,
          client,
          what: steps.get(place.id) ?? t.open,
          why: t.agreementWas(formatting(language).day(place.next_step_by)),
          href: client && `/clients/${encodeURIComponent(client.clientNumber)}#contacten`,
        };
      }),
    };
  },
};
