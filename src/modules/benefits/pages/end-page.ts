import type { Gate } from '#database/scope.ts';
import { outflowReasons } from '#extract/code-lists.ts';
import { choicesOf, hasCode } from '#extract/label-of.ts';
import { addMonths, findDay } from '#kernel/day.ts';
import { ok, refuse } from '#kernel/result.ts';
import { sendLetter } from '#modules/letters/index.ts';
import { faultsOf, recordRoutes } from '#modules/people/index.ts';
import type { Route } from '#web/route.ts';
import { pick } from '#web/words.ts';
import { endLetter } from '../letters.ts';
import { endSpell } from '../store.ts';
import { words } from '../words.ts';
import { benefitStands } from './benefit-stands.tsx';

/** Nobody reads the letter of who died; the reason is a fact of the population register. */
const withoutLetter = '04';

/** The right ends by a decision that is recorded here, with its letter; where an administration is linked it is not. */
export const endBenefitRoutes = (gate: Gate, linked: string | undefined): readonly Route[] =>
  recordRoutes(gate, {
    path: 'benefit/end',
    title: words.endBenefit,
    lead: words.endBenefitLead,
    submit: words.endBenefitDo,
    section: 'uitkering',
    changes: benefitStands,
    usual: ({ day }) => ({ until: day }),
    fields: ({ language }) => {
      const t = pick(words, language);
      return [
        {
          kind: 'select',
          name: 'reason',
          label: t.outflowReason,
          choices: choicesOf(outflowReasons, language),
        },
        { kind: 'date', name: 'until', label: t.endsFrom, hint: t.endsFromHint },
      ];
    },
    read: (form, { day }) => {
      const reason = form.text('reason');
      const until = findDay(form.text('until'));
      const known = hasCode(outflowReasons, reason);
      // A decision works back, or ahead to the end of the next month.
      const near =
        until !== undefined && until >= addMonths(day, -12) && until <= addMonths(day, 2);
      if (linked !== undefined)
        return refuse({ reason: { nl: words.endsIn.nl(linked), en: words.endsIn.en(linked) } });
      if (known && near) return ok({ reason, until });
      return refuse(
        faultsOf({ reason: !known && words.chooseReason, until: !near && words.chooseEnd }),
      );
    },
    save: async (transaction, { personId }, { reason, until }, visit) => {
      if (!(await endSpell(transaction, personId, { reason, until })))
        return refuse({ until: words.noRightRuns });
      if (reason !== withoutLetter)
        await sendLetter(transaction, visit, {
          personId,
          part: 'entitlement',
          ...endLetter(reason, until),
        });
      return ok(undefined);
    },
  });
