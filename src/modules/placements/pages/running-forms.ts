import type { Gate } from '#database/scope.ts';
import { choicesOf, hasCode } from '#extract/label-of.ts';
import { allowanceArticles, subsidyKinds } from '#extract/placement-codes.ts';
import { addMonths, findDay } from '#kernel/day.ts';
import { ok, refuse } from '#kernel/result.ts';
import { ageOn, endRoutes, faultsOf, recordRoutes } from '#modules/people/index.ts';
import { wholeOf } from '#web/reading.ts';
import type { Route } from '#web/route.ts';
import { pick } from '#web/words.ts';
import { formFaults } from '../form-faults.ts';
import { readSubsidy, type SubsidyFault } from '../rules/record-subsidy.ts';
import { type AllowanceArticle, allowanceUntil } from '../rules/stays-in-hand.ts';
import {
  endAllowance,
  endPlacement,
  endSubsidy,
  getAllowanceFacts,
  insertAllowance,
  insertSubsidy,
} from '../running-store.ts';
import { words } from '../words.ts';
import { allowancesStand, placementsStand, subsidiesStand } from './work-stands.tsx';

const section = 'werk';
const subsidyFaults = {
  kind: formFaults.subsidyKind,
  value: formFaults.wageValue,
  from: formFaults.past,
  'flat-end': formFaults.flatEnd,
  order: formFaults.endOrder,
} as const satisfies Record<SubsidyFault, unknown>;

/** A job, a wage subsidy or an allowance that ends. */
export const endingRoutes = (gate: Gate): readonly Route[] => [
  ...endRoutes(gate, {
    path: 'placements/end',
    title: words.endPlacement,
    lead: words.endPlacementLead,
    section,
    end: endPlacement,
    changes: placementsStand,
  }),
  ...endRoutes(gate, {
    path: 'wage-subsidies/end',
    title: words.endSubsidy,
    lead: words.endSubsidyLead,
    section,
    end: endSubsidy,
    changes: subsidiesStand,
  }),
  ...endRoutes(gate, {
    path: 'allowances/end',
    title: words.endAllowance,
    lead: words.endAllowanceLead,
    section,
    end: endAllowance,
    changes: allowancesStand,
  }),
];

export const subsidyRoutes = (gate: Gate): readonly Route[] =>
  recordRoutes(gate, {
    path: 'wage-subsidies/new',
    changes: subsidiesStand,
    title: words.newSubsidy,
    lead: words.newSubsidyLead,
    submit: words.save,
    section,
    usual: ({ day }) => ({ from: day }),
    fields: ({ language }) => {
      const t = pick(words, language);
      return [
        { kind: 'radios', name: 'kind', label: t.kind, choices: choicesOf(subsidyKinds, language) },
        {
          kind: 'text',
          name: 'value',
          label: t.wageValueField,
          hint: t.wageValueHint,
          inputmode: 'numeric',
          short: true,
          optional: true,
        },
        { kind: 'date', name: 'from', label: t.from },
        { kind: 'date', name: 'until', label: t.optionalUntil, optional: true },
      ];
    },
    read: (form, { day }) => {
      const from = findDay(form.text('from'));
      const read = readSubsidy({
        kind: form.text('kind'),
        wageValue: wholeOf(form.text('value'), 1, 100),
        from: from !== undefined && from <= addMonths(day, 3) ? from : undefined,
        until: findDay(form.text('until')),
      });
      if (read.ok) return read;
      const faults = Object.entries(read.refusal).map(
        ([field, fault]) => [field, subsidyFaults[fault]] as const,
      );
      return refuse(Object.fromEntries(faults));
    },
    save: async (transaction, { personId }, value) =>
      (await insertSubsidy(transaction, personId, value))
        ? ok(undefined)
        : refuse({ from: formFaults.subsidyTaken }),
  });

/** By Income: from the first of a month, until the months of the article are used. */
export const allowanceRoutes = (gate: Gate): readonly Route[] =>
  recordRoutes(gate, {
    path: 'allowances/new',
    changes: allowancesStand,
    title: words.newAllowance,
    lead: words.newAllowanceLead,
    submit: words.save,
    section,
    usual: ({ day }) => ({ from: `${day.slice(0, 8)}01` }),
    fields: ({ language }) => {
      const t = pick(words, language);
      return [
        {
          kind: 'select',
          name: 'article',
          label: t.article,
          choices: choicesOf(allowanceArticles, language),
        },
        { kind: 'date', name: 'from', label: t.fromMonth },
      ];
    },
    read: (form, { day }) => {
      const article = form.text('article');
      const from = findDay(form.text('from'));
      const known = hasCode(allowanceArticles, article);
      const near =
        from?.endsWith('-01') === true && from >= addMonths(day, -12) && from <= addMonths(day, 12);
      if (known && near) return ok({ article: article as AllowanceArticle, from });
      return refuse(
        faultsOf({ article: !known && formFaults.article, from: !near && formFaults.firstOfMonth }),
      );
    },
    save: async (transaction, { personId }, { article, from }) => {
      const { born, used } = await getAllowanceFacts(transaction, personId);
      const monthsUsed = used.find((one) => one.article === article)?.months ?? 0;
      const until = allowanceUntil({ article, from, monthsUsed, age: ageOn(born, from) });
      if (!until.ok) return refuse({ article: words[until.refusal] });
      return (await insertAllowance(transaction, personId, { article, from, until: until.value }))
        ? ok(undefined)
        : refuse({ from: formFaults.allowanceTaken });
    },
  });
