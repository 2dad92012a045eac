import type { Gate } from '#database/scope.ts';
import { giveView } from '#modules/duties/index.ts';
import type { Route } from '#web/route.ts';
import { pick } from '#web/words.ts';
import { benefitWords } from '../benefit-words.ts';
import { ownBenefit } from './benefit-page.tsx';
import { numberIn, ownForm } from './own-form.ts';

/** The own side of a sanction that is considered: who decides reads it. */
export const postView = (gate: Gate): Route =>
  ownForm(gate, {
    route: 'POST /mine/benefit/views',
    page: ownBenefit,
    name: (form) => `view-${form.text('consideration')}`,
    done: '/mine/benefit#maatregel',
    act: async (transaction, { personId }, form, { language }) => {
      const t = pick(benefitWords, language);
      const field = `said-${form.text('consideration')}`;
      const given = await giveView(transaction, {
        personId,
        considerationId: numberIn(form, 'consideration'),
        said: form.text(field),
        mark: form.mark,
      });
      if (given.ok) return undefined;
      return { [field]: given.refusal === 'said' ? t.saySide : t.sideTooLate };
    },
  });
