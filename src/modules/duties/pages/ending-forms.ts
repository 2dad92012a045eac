import type { Gate } from '#database/scope.ts';
import { claimSettlements, contributionKinds, duties } from '#extract/duty-codes.ts';
import { choicesOf, hasCode } from '#extract/label-of.ts';
import { ok, refuse } from '#kernel/result.ts';
import { endRoutes, faultsOf, recordRoutes } from '#modules/people/index.ts';
import { centsOf, pastDayOf } from '#web/reading.ts';
import type { Route } from '#web/route.ts';
import { pick } from '#web/words.ts';
import { endContribution, endExemption, settleClaim } from '../store.ts';
import { formFaults, words } from '../words.ts';
import { claimsStand, contributionsStand, exemptionsStand } from './duties-stand.tsx';

const section = 'plichten';

/** By who guides. */
export const contributionEndRoutes = (gate: Gate): readonly Route[] =>
  endRoutes(gate, {
    path: 'contributions/end',
    title: words.endContribution,
    lead: words.endContributionLead,
    section,
    which: {
      label: words.kind,
      choices: ({ language }) => choicesOf(contributionKinds, language),
    },
    end: endContribution,
    changes: contributionsStand,
  });

/** By the officer who has the case or Income. */
export const exemptionEndRoutes = (gate: Gate): readonly Route[] =>
  endRoutes(gate, {
    path: 'exemptions/end',
    title: words.endExemption,
    lead: words.endExemptionLead,
    section,
    which: { label: words.duty, choices: ({ language }) => choicesOf(duties, language) },
    end: endExemption,
    changes: exemptionsStand,
  });

export const claimRoutes = (gate: Gate): readonly Route[] =>
  recordRoutes(gate, {
    path: 'claims/settle',
    changes: claimsStand,
    title: words.settle,
    lead: words.settleLead,
    submit: words.save,
    section,
    usual: ({ day }) => ({ on: day, how: 'paid' }),
    fields: ({ language, day }) => {
      const t = pick(words, language);
      return [
        {
          kind: 'radios',
          name: 'how',
          label: t.settlement,
          choices: choicesOf(claimSettlements, language),
        },
        { kind: 'date', name: 'on', label: t.settledOn, max: day },
        {
          kind: 'text',
          name: 'received',
          label: t.receivedField,
          hint: t.receivedHint,
          inputmode: 'decimal',
          short: true,
          optional: true,
        },
      ];
    },
    read: (form, { day }) => {
      const how = form.text('how');
      const on = pastDayOf(form.text('on'), day);
      const typed = form.text('received');
      const received = typed === '' ? undefined : centsOf(typed);
      const known = hasCode(claimSettlements, how);
      const wrong = typed !== '' && received === undefined;
      if (known && on !== undefined && !wrong) return ok({ how, on, received });
      return refuse(
        faultsOf({
          how: !known && formFaults.settlement,
          on: on === undefined && formFaults.past,
          received: wrong && formFaults.received,
        }),
      );
    },
    save: async (transaction, { personId }, value) =>
      (await settleClaim(transaction, personId, value))
        ? ok(undefined)
        : refuse({ on: formFaults.noClaim }),
  });
