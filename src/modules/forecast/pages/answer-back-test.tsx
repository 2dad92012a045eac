import type { Route } from '#web/route.ts';
import { backTestKey } from '../actions/back-test-job.ts';
import { askerOf, mayWrite, steererOf } from './asked.ts';
import { BackTestPage } from './back-test-page.tsx';
import { forecastDesk } from './desk.ts';
import type { FrontDesk } from './front-desk.ts';
import { withGround } from './with-ground.tsx';

/** How good the model is: its test on the past, asked and shown, and the forecasts that were kept. */
export const answerBackTest = ({
  openGround,
  jobs,
  backTest,
  store,
}: FrontDesk): readonly Route[] => [
  {
    route: 'GET /forecast/back-test',
    handle: (visit) =>
      withGround(visit, openGround, async (ground) => {
        const desk = forecastDesk(ground, visit.language);
        const run = await jobs.newest(backTest, backTestKey(ground));
        const kept = await store.list(steererOf(visit));
        return visit.page({
          title: desk.t.tabBackTest,
          lead: desk.o.backTestLead,
          live: true,
          body: (
            <BackTestPage
              desk={desk}
              url={visit.url}
              run={run}
              kept={kept}
              csrf={visit.csrf}
              writes={mayWrite(visit)}
            />
          ),
        });
      }),
  },
  {
    route: 'POST /forecast/back-test',
    handle: (visit) =>
      withGround(visit, openGround, async (ground) => {
        await jobs.ask(
          backTest,
          { snapshot: ground.manifest.number },
          { key: backTestKey(ground), asker: askerOf(visit) },
        );
        return visit.context.redirect('/forecast/back-test', 303);
      }),
  },
  {
    route: 'POST /forecast/back-test/:run/cancel',
    handle: async (visit) => {
      await jobs.cancel(backTest, visit.context.req.param('run') ?? '');
      return visit.context.redirect('/forecast/back-test', 303);
    },
  },
];
