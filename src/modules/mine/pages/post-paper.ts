import type { Gate } from '#database/scope.ts';
import { findPaper, handInPaper } from '#modules/applications/index.ts';
import { answerHandedIn, fileSent } from '#web/handed-in-file.ts';
import type { Route } from '#web/route.ts';
import { inOwnFile } from '../actions/open-own-file.ts';
import { paperFaults } from '../paper-words.ts';
import { ownBenefit } from './benefit-page.tsx';
import { ownForm } from './own-form.ts';

/** A paper that was asked with the application: who decides on it looks at it. */
export const postPaper = (gate: Gate): Route =>
  ownForm(gate, {
    route: 'POST /mine/benefit/papers',
    page: ownBenefit,
    name: (form) => `paper-${form.text('kind')}`,
    done: '/mine/benefit#papieren',
    act: async (transaction, { personId }, form, visit) => {
      const kind = form.text('kind');
      const field = `file-${kind}`;
      const done = await handInPaper(transaction, {
        personId,
        kind,
        file: await fileSent(visit, field),
        mark: form.mark,
      });
      return done.ok ? undefined : { [field]: paperFaults[done.refusal][visit.language] };
    },
  });

/** A paper that the client handed in; what is none leads back. */
export const ownPaper = (gate: Gate): Route => ({
  route: 'GET /mine/benefit/papers/:paper',
  handle: async (visit) => {
    const asked = /^(\d{1,12})\.(pdf|jpg|png)$/.exec(visit.context.req.param('paper') ?? '');
    const paper =
      asked &&
      (await inOwnFile(gate, visit, (transaction) => findPaper(transaction, Number(asked[1]))));
    return paper
      ? answerHandedIn(visit, paper, 'papier')
      : visit.context.redirect('/mine/benefit', 303);
  },
});
