import { considerationOutcomes } from '#extract/duty-codes.ts';
import { choicesOf } from '#extract/label-of.ts';
import { ok, refuse } from '#kernel/result.ts';
import { recordRoutes } from '#modules/people/index.ts';
import { formatting } from '#web/formatting.ts';
import { wholeOf } from '#web/reading.ts';
import type { Route } from '#web/route.ts';
import { pick } from '#web/words.ts';
import { decideSanction } from '../actions/decide-sanction.ts';
import { hearingFaults, hearingWords, sanctionFaults } from '../hearing-words.ts';
import { effectMonths } from '../rules/sanction-decision.ts';
import { considerationAsked, considerationPath } from './consideration-address.ts';
import type { DutiesHouse } from './consideration-page.tsx';
import { caseStands, isOwn, whileOpen } from './hearing-forms.tsx';

const longestReason = 2000;

/** By the officer of the case; where a benefits administration is linked it decides, and this is not there. */
export const decisionRoutes = ({ gate, benefitsSystem }: DutiesHouse): readonly Route[] =>
  recordRoutes(gate, {
    path: `${considerationPath}/decision`,
    leadsTo: considerationPath,
    section: 'plichten',
    changes: caseStands,
    isThere: whileOpen((found) => isOwn(found) && benefitsSystem === undefined),
    title: hearingWords.decide,
    lead: hearingWords.decideLead,
    submit: hearingWords.decide,
    usual: ({ day }) => ({ effectFrom: effectMonths(day)[0] ?? '' }),
    fields: ({ language, day }) => {
      const t = pick(hearingWords, language);
      const { month } = formatting(language);
      const lower = {
        inputmode: 'numeric',
        short: true,
        optional: true,
        hint: t.onlyLower,
      } as const;
      return [
        {
          kind: 'radios',
          name: 'outcome',
          label: t.outcome,
          hint: t.outcomeHint,
          choices: choicesOf(considerationOutcomes, language),
        },
        { kind: 'text', name: 'perCent', label: t.perCent, ...lower },
        { kind: 'text', name: 'months', label: t.months, ...lower },
        {
          kind: 'select',
          name: 'effectFrom',
          label: t.effectFrom,
          choices: effectMonths(day).map((value) => ({ value, label: month(value) })),
        },
        {
          kind: 'textarea',
          name: 'reason',
          label: t.reason,
          hint: t.reasonHint,
          rows: 6,
          maxlength: longestReason,
        },
      ];
    },
    read: (form) =>
      ok({
        outcome: form.text('outcome'),
        reason: form.text('reason').slice(0, longestReason),
        perCent: wholeOf(form.text('perCent'), 1, 100),
        months: wholeOf(form.text('months'), 1, 12),
        effectFrom: form.text('effectFrom'),
      }),
    save: async (transaction, { personId }, typed, visit) => {
      if (benefitsSystem !== undefined) return refuse({ outcome: hearingFaults.notYours });
      const of = { personId, considerationId: considerationAsked(visit) };
      const decided = await decideSanction(transaction, visit, of, typed);
      if (decided.ok) return decided;
      const faults = Object.entries(decided.refusal).map(
        ([field, fault]) =>
          [field, fault === 'not-yours' ? hearingFaults.notYours : sanctionFaults[fault]] as const,
      );
      return refuse(Object.fromEntries(faults));
    },
  });
