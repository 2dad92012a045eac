import type { Gate } from '#database/scope.ts';
import {
  conducts,
  contributionKinds,
  duties,
  examinationResults,
  exemptionArticles,
} from '#extract/duty-codes.ts';
import { choicesOf, hasCode } from '#extract/label-of.ts';
import { ok, refuse } from '#kernel/result.ts';
import { faultsOf, recordRoutes } from '#modules/people/index.ts';
import { pastDayOf, wholeOf } from '#web/reading.ts';
import type { Route } from '#web/route.ts';
import { pick } from '#web/words.ts';
import { readExemption } from '../rules/exemption.ts';
import { finishExamination, insertContribution, insertExemption, insertSignal } from '../store.ts';
import { exemptionFaults, formFaults, words } from '../words.ts';
import { examinationsStand, exemptionsStand } from './duties-stand.tsx';

const section = 'plichten';
const longestText = 500;

/** A coach reports an observed fact; nothing follows by itself, and someone else decides. */
export const signalRoutes = (gate: Gate): readonly Route[] =>
  recordRoutes(gate, {
    path: 'signals/new',
    title: words.newSignal,
    lead: words.newSignalLead,
    submit: words.newSignal,
    section,
    usual: ({ day }) => ({ observedOn: day }),
    fields: ({ language, day }) => {
      const t = pick(words, language);
      return [
        {
          kind: 'select',
          name: 'conduct',
          label: t.conduct,
          choices: choicesOf(conducts, language),
        },
        { kind: 'date', name: 'observedOn', label: t.observedOn, max: day },
        { kind: 'textarea', name: 'fact', label: t.fact, hint: t.factHint, maxlength: longestText },
      ];
    },
    read: (form, { day }) => {
      const [conduct, fact] = [form.text('conduct'), form.text('fact').slice(0, longestText)];
      const observedOn = pastDayOf(form.text('observedOn'), day);
      const known = hasCode(conducts, conduct);
      if (known && observedOn !== undefined && fact.length > 2)
        return ok({ conduct, observedOn, fact });
      return refuse(
        faultsOf({
          conduct: !known && formFaults.conduct,
          observedOn: observedOn === undefined && formFaults.past,
          fact: fact.length < 3 && formFaults.fact,
        }),
      );
    },
    save: async (transaction, { personId }, value) => {
      await insertSignal(transaction, personId, value);
      return ok(undefined);
    },
  });

export const contributionRoutes = (gate: Gate): readonly Route[] =>
  recordRoutes(gate, {
    path: 'contributions/new',
    title: words.newContribution,
    lead: words.newContributionLead,
    submit: words.save,
    section,
    usual: ({ day }) => ({ from: day }),
    fields: ({ language, day }) => {
      const t = pick(words, language);
      return [
        {
          kind: 'radios',
          name: 'kind',
          label: t.kind,
          choices: choicesOf(contributionKinds, language),
        },
        { kind: 'text', name: 'hours', label: t.hours, inputmode: 'numeric', short: true },
        { kind: 'date', name: 'from', label: t.from, max: day },
      ];
    },
    read: (form, { day }) => {
      const kind = form.text('kind');
      const hours = wholeOf(form.text('hours'), 1, 40);
      const from = pastDayOf(form.text('from'), day);
      const known = hasCode(contributionKinds, kind);
      if (known && hours !== undefined && from !== undefined) return ok({ kind, hours, from });
      return refuse(
        faultsOf({
          kind: !known && formFaults.kind,
          hours: hours === undefined && formFaults.hours,
          from: from === undefined && formFaults.past,
        }),
      );
    },
    save: async (transaction, { personId }, value) => {
      await insertContribution(transaction, personId, value);
      return ok(undefined);
    },
  });

/** By the officer who has the case, with article and day of review. */
export const exemptionRoutes = (gate: Gate): readonly Route[] =>
  recordRoutes(gate, {
    path: 'exemptions/new',
    changes: exemptionsStand,
    title: words.newExemption,
    lead: words.newExemptionLead,
    submit: words.save,
    section,
    usual: ({ day }) => ({ from: day, duty: 'work' }),
    fields: ({ language }) => {
      const t = pick(words, language);
      return [
        { kind: 'select', name: 'duty', label: t.duty, choices: choicesOf(duties, language) },
        {
          kind: 'select',
          name: 'article',
          label: t.article,
          choices: choicesOf(exemptionArticles, language),
        },
        { kind: 'date', name: 'from', label: t.from },
        { kind: 'checkbox', name: 'lasting', label: t.lastingField },
        { kind: 'date', name: 'reviewOn', label: t.review, optional: true },
        {
          kind: 'textarea',
          name: 'reason',
          label: t.reason,
          hint: t.reasonHint,
          rows: 3,
          maxlength: longestText,
        },
      ];
    },
    read: (form) => {
      const read = readExemption({
        duty: form.text('duty'),
        article: form.text('article'),
        from: form.text('from'),
        reviewOn: form.text('reviewOn'),
        lasting: form.text('lasting') !== '',
        reason: form.text('reason').slice(0, longestText),
      });
      if (read.ok) return read;
      const faults = Object.entries(read.refusal).map(
        ([field, fault]) => [field, exemptionFaults[fault]] as const,
      );
      return refuse(Object.fromEntries(faults));
    },
    save: async (transaction, { personId }, value) =>
      (await insertExemption(transaction, personId, value))
        ? ok(undefined)
        : refuse({ duty: formFaults.taken }),
  });

export const examinationRoutes = (gate: Gate): readonly Route[] =>
  recordRoutes(gate, {
    path: 're-examination',
    changes: examinationsStand,
    title: words.finish,
    lead: words.finishLead,
    submit: words.finish,
    section,
    usual: ({ day }) => ({ finishedOn: day }),
    fields: ({ language, day }) => {
      const t = pick(words, language);
      return [
        {
          kind: 'radios',
          name: 'result',
          label: t.result,
          choices: choicesOf(examinationResults, language),
        },
        { kind: 'date', name: 'finishedOn', label: t.finishedOn, max: day },
      ];
    },
    read: (form, { day }) => {
      const result = form.text('result');
      const finishedOn = pastDayOf(form.text('finishedOn'), day);
      const known = hasCode(examinationResults, result);
      if (known && finishedOn !== undefined) return ok({ result, finishedOn });
      return refuse(
        faultsOf({
          result: !known && formFaults.result,
          finishedOn: finishedOn === undefined && formFaults.past,
        }),
      );
    },
    save: async (transaction, { personId }, value) =>
      (await finishExamination(transaction, personId, value))
        ? ok(undefined)
        : refuse({ finishedOn: formFaults.noneOpen }),
  });
