import { Notice } from '#web/notice.tsx';
import type { Visit } from '#web/route.ts';
import type { OpenGround } from '../actions/keep-ground.ts';
import type { ForecastGround } from '../actions/open-ground.ts';
import { words } from '../words/forecast-words.ts';

/** Answers with the ground of the newest snapshot, or with a page that says what is missing. */
export async function withGround(
  visit: Visit,
  openGround: OpenGround,
  answer: (ground: ForecastGround) => Response | Promise<Response>,
): Promise<Response> {
  const ground = await openGround();
  if (ground?.ok === true) return answer(ground.value);
  const { language } = visit;
  return visit.page({
    title: words.title[language],
    status: 503,
    width: 'reading',
    body: (
      <Notice kind="info" language={language}>
        {ground?.ok === false ? ground.refusal : words.noSnapshot[language]}
      </Notice>
    ),
  });
}
