import type { Gate } from '#database/scope.ts';
import { choicesOf, hasCode } from '#extract/label-of.ts';
import { contracts, ladderLevels, placedBy } from '#extract/placement-codes.ts';
import { findDay } from '#kernel/day.ts';
import { ok, type Result, refuse } from '#kernel/result.ts';
import { faultsOf, type RecordFaults, recordRoutes } from '#modules/people/index.ts';
import { pastDayOf, wholeOf } from '#web/reading.ts';
import type { Route, Visit } from '#web/route.ts';
import type { Submitted } from '#web/submitted.ts';
import { pick } from '#web/words.ts';
import { formFaults } from '../form-faults.ts';
import {
  insertCandidate,
  insertPlacement,
  insertStep,
  insertTalk,
  type NewPlacement,
} from '../store.ts';
import { words } from '../words.ts';
import { candidaciesStand, stepsStand } from './work-stands.tsx';

const section = 'werk';

export const placementRoutes = (gate: Gate): readonly Route[] =>
  recordRoutes(gate, {
    path: 'placements/new',
    title: words.newPlacement,
    lead: words.newPlacementLead,
    submit: words.save,
    section,
    usual: ({ day }) => ({ from: day, placedBy: 'us' }),
    fields: ({ language, day }) => {
      const t = pick(words, language);
      return [
        { kind: 'text', name: 'employer', label: t.employer, maxlength: 120 },
        { kind: 'date', name: 'from', label: t.firstDay, max: day },
        {
          kind: 'radios',
          name: 'contract',
          label: t.contract,
          choices: choicesOf(contracts, language),
        },
        {
          kind: 'text',
          name: 'months',
          label: t.contractMonthsField,
          hint: t.contractMonthsHint,
          inputmode: 'numeric',
          short: true,
          optional: true,
        },
        { kind: 'text', name: 'hours', label: t.hours, inputmode: 'numeric', short: true },
        { kind: 'checkbox', name: 'beside', label: t.besideField },
        {
          kind: 'radios',
          name: 'placedBy',
          label: t.placedBy,
          choices: choicesOf(placedBy, language),
        },
      ];
    },
    read: readPlacement,
    save: async (transaction, { personId }, value) => {
      await insertPlacement(transaction, personId, value);
      return ok(undefined);
    },
  });

function readPlacement(form: Submitted, { day }: Visit): Result<NewPlacement, RecordFaults> {
  const text = (name: string) => form.text(name);
  const [employer, contract, by] = [text('employer'), text('contract'), text('placedBy')];
  const months = wholeOf(text('months'), 1, 60);
  const hours = wholeOf(text('hours'), 1, 60);
  const from = pastDayOf(text('from'), day);
  const faults = faultsOf({
    employer: (employer.length < 2 || employer.length > 120) && formFaults.employer,
    from: from === undefined && formFaults.past,
    contract: !hasCode(contracts, contract) && formFaults.contract,
    months: !fitsContract(contract, text('months'), months) && formFaults.months,
    hours: hours === undefined && formFaults.hours,
    placedBy: !hasCode(placedBy, by) && formFaults.placedBy,
  });
  if (from === undefined || hours === undefined || Object.keys(faults).length > 0)
    return refuse(faults);
  return ok({
    employer,
    contract,
    months,
    hours,
    beside: text('beside') !== '',
    placedBy: by,
    from,
  });
}

/** A permanent contract has no agreed months, any other one has. */
const fitsContract = (contract: string, typed: string, months: number | undefined): boolean =>
  contract === 'permanent' ? typed === '' : months !== undefined;

export const talkRoutes = (gate: Gate): readonly Route[] =>
  recordRoutes(gate, {
    path: 'aftercare/new',
    title: words.newTalk,
    lead: words.newTalkLead,
    submit: words.save,
    section,
    usual: ({ day }) => ({ day }),
    fields: ({ language, day }) => {
      const t = pick(words, language);
      const choices = [
        { value: 'client', label: t.withClient },
        { value: 'employer', label: t.withEmployer },
      ];
      return [
        { kind: 'radios', name: 'withWhom', label: t.withWhom, choices },
        { kind: 'date', name: 'day', label: t.day, max: day },
        {
          kind: 'textarea',
          name: 'said',
          label: t.said,
          hint: t.saidHint,
          rows: 3,
          maxlength: 500,
        },
      ];
    },
    read: (form, visit) => {
      const withWhom = form.text('withWhom');
      const day = pastDayOf(form.text('day'), visit.day);
      const said = form.text('said').slice(0, 500);
      const known = ['client', 'employer'].includes(withWhom);
      if (known && day !== undefined && said.length > 1) return ok({ withWhom, day, said });
      return refuse(
        faultsOf({
          withWhom: !known && formFaults.withWhom,
          day: day === undefined && formFaults.past,
          said: said.length < 2 && formFaults.said,
        }),
      );
    },
    save: async (transaction, { personId }, value) =>
      (await insertTalk(transaction, personId, value))
        ? ok(undefined)
        : refuse({ day: formFaults.noPlacement }),
  });

export const candidateRoutes = (gate: Gate): readonly Route[] =>
  recordRoutes(gate, {
    path: 'candidate',
    changes: candidaciesStand,
    title: words.newCandidate,
    lead: words.newCandidateLead,
    submit: words.newCandidate,
    section,
    usual: ({ day }) => ({ canStartOn: day }),
    fields: ({ language, day }) => {
      const t = pick(words, language);
      return [
        { kind: 'text', name: 'wish', label: t.wish, maxlength: 120 },
        { kind: 'text', name: 'hours', label: t.hours, inputmode: 'numeric', short: true },
        { kind: 'date', name: 'canStartOn', label: t.canStartOn, min: day },
      ];
    },
    read: (form, { day }) => {
      const wish = form.text('wish').slice(0, 120);
      const hours = wholeOf(form.text('hours'), 1, 60);
      const found = findDay(form.text('canStartOn'));
      const canStartOn = found !== undefined && found >= day ? found : undefined;
      if (wish.length > 1 && hours !== undefined && canStartOn !== undefined)
        return ok({ wish, hours, canStartOn });
      return refuse(
        faultsOf({
          wish: wish.length < 2 && formFaults.wish,
          hours: hours === undefined && formFaults.hours,
          canStartOn: canStartOn === undefined && formFaults.startDay,
        }),
      );
    },
    save: async (transaction, { personId }, value) =>
      (await insertCandidate(transaction, personId, value))
        ? ok(undefined)
        : refuse({ wish: formFaults.candidate }),
  });

export const stepRoutes = (gate: Gate): readonly Route[] =>
  recordRoutes(gate, {
    path: 'steps/new',
    changes: stepsStand,
    title: words.newStep,
    lead: words.newStepLead,
    submit: words.save,
    section: 'stappen',
    usual: ({ day }) => ({ day }),
    fields: ({ language, day }) => {
      const t = pick(words, language);
      const choices = ladderLevels.codes.map(({ code, label }) => ({
        value: code,
        label: t.levelNow(code, label[language]),
      }));
      return [
        { kind: 'radios', name: 'level', label: t.level, choices },
        { kind: 'date', name: 'day', label: t.recordedOn, max: day },
      ];
    },
    read: (form, visit) => {
      const level = form.text('level');
      const day = pastDayOf(form.text('day'), visit.day);
      const known = hasCode(ladderLevels, level);
      if (known && day !== undefined) return ok({ level, day });
      return refuse(
        faultsOf({
          level: !known && formFaults.level,
          day: day === undefined && formFaults.past,
        }),
      );
    },
    save: async (transaction, { personId }, value) =>
      (await insertStep(transaction, personId, value))
        ? ok(undefined)
        : refuse({ day: formFaults.step }),
  });
