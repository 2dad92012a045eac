import type { Gate } from '#database/scope.ts';
import { addDays } from '#kernel/day.ts';
import { endOfTerm } from '#kernel/legal-term.ts';
import { ok, type Result, refuse } from '#kernel/result.ts';
import type { Words } from '#kernel/words.ts';
import { type Changes, faultsOf, type RecordFaults, recordRoutes } from '#modules/people/index.ts';
import { pastDayOf } from '#web/reading.ts';
import type { Route, Visit } from '#web/route.ts';
import { pick } from '#web/words.ts';
import { inviteToTell, recordHearing, writeDownView } from '../actions/hold-hearing.ts';
import { readCase, type SanctionFile } from '../actions/read-case.ts';
import { hearingFaults, hearingOutcomes, hearingWays, hearingWords } from '../hearing-words.ts';
import { furthest, readInvitation } from '../rules/invitation.ts';
import { terms } from '../rules/next-step.ts';
import { considerationAsked, considerationPath } from './consideration-address.ts';
import { CaseView } from './consideration-view.tsx';

const section = 'plichten';
const longestView = 4000;

/** What all forms of a consideration rest on: a side that came meanwhile is shown before anything is decided. */
export const caseStands: Changes = {
  tables: ['duties.considerations', 'duties.hearings', 'duties.client_views'],
  stands: async (transaction, personId, visit) => {
    const found = await readCase(transaction, personId, considerationAsked(visit), visit.day);
    return found && <CaseView visit={visit} found={found} />;
  },
};

/** The form is there as long as the file has such a consideration and this may be done with it. */
export const whileOpen =
  (may: (found: SanctionFile) => boolean) =>
  async (...[transaction, personId, visit]: Parameters<Changes['stands']>): Promise<boolean> => {
    const found = await readCase(transaction, personId, considerationAsked(visit), visit.day);
    return found !== undefined && found.consideration.decided_on === null && may(found);
  };

export const isOwn = ({ consideration }: SanctionFile): boolean => consideration.own;

const choices = (list: Readonly<Record<string, Words>>, { language }: Visit) =>
  Object.entries(list).map(([value, label]) => ({ value, label: label[language] }));

const shared = { section, leadsTo: considerationPath, changes: caseStands } as const;

/** By the officer of the case: a letter goes at once. */
export const inviteRoutes = (gate: Gate): readonly Route[] =>
  recordRoutes(gate, {
    ...shared,
    path: `${considerationPath}/hearing`,
    isThere: whileOpen(isOwn),
    title: hearingWords.invite,
    lead: hearingWords.inviteLead,
    submit: hearingWords.invite,
    usual: ({ day }) => ({
      way: 'talk',
      heldOn: endOfTerm(addDays(day, 2 * terms.notice)),
      starts: '10:00',
    }),
    fields: (visit) => {
      const t = pick(hearingWords, visit.language);
      const { day } = visit;
      return [
        { kind: 'radios', name: 'way', label: t.way, choices: choices(hearingWays, visit) },
        {
          kind: 'date',
          name: 'heldOn',
          label: t.heldOn,
          hint: t.heldOnHint,
          min: addDays(day, terms.notice),
          max: addDays(day, furthest),
        },
        {
          kind: 'text',
          name: 'starts',
          label: t.starts,
          hint: t.startsHint,
          short: true,
          optional: true,
        },
        {
          kind: 'text',
          name: 'place',
          label: t.place,
          hint: t.placeHint,
          maxlength: 120,
          optional: true,
        },
      ];
    },
    read: (form, { day }) => {
      const read = readInvitation(
        {
          way: form.text('way'),
          heldOn: form.text('heldOn'),
          starts: form.text('starts'),
          place: form.text('place').slice(0, 120),
        },
        day,
      );
      if (read.ok) return read;
      const faults = Object.values(read.refusal).map((fault) => [fault, hearingFaults[fault]]);
      return refuse(Object.fromEntries(faults) as RecordFaults);
    },
    save: async (transaction, { personId }, hearing, visit) => {
      const of = { personId, considerationId: considerationAsked(visit) };
      const sent = await inviteToTell(transaction, visit, of, hearing);
      return worded(sent, {
        'not-yours': { way: hearingFaults.notYours },
        'open-already': { way: hearingFaults.openAlready },
      });
    },
  });

export const hearingOutcomeRoutes = (gate: Gate): readonly Route[] =>
  recordRoutes(gate, {
    ...shared,
    path: `${considerationPath}/hearing/outcome`,
    isThere: whileOpen((found) => isOwn(found) && found.openHearing !== undefined),
    title: hearingWords.record,
    lead: hearingWords.recordLead,
    submit: hearingWords.record,
    usual: ({ day }) => ({ on: day }),
    fields: (visit) => {
      const t = pick(hearingWords, visit.language);
      return [
        {
          kind: 'radios',
          name: 'outcome',
          label: t.cameOf,
          choices: choices(hearingOutcomes, visit),
        },
        { kind: 'date', name: 'on', label: t.outcomeOn, max: visit.day },
        {
          kind: 'textarea',
          name: 'said',
          label: t.said,
          hint: t.saidHint,
          rows: 8,
          maxlength: longestView,
          optional: true,
        },
      ];
    },
    read: (form, { day }) => {
      const [outcome, said] = [form.text('outcome'), form.text('said')];
      const on = pastDayOf(form.text('on'), day);
      const known = Object.hasOwn(hearingOutcomes, outcome);
      const fits = said.length <= longestView;
      if (known && on !== undefined && fits) return ok({ outcome, on, said });
      return refuse(
        faultsOf({
          outcome: !known && hearingFaults.outcome,
          on: on === undefined && hearingFaults.outcomeOn,
          said: !fits && hearingFaults.said,
        }),
      );
    },
    save: async (transaction, { personId }, came, visit) => {
      const of = { personId, considerationId: considerationAsked(visit) };
      return worded(await recordHearing(transaction, visit.day, of, came), {
        'not-yours': { outcome: hearingFaults.notYours },
        'none-open': { outcome: hearingFaults.noneOpen },
        'too-early': { on: hearingFaults.outcomeOn },
        'not-yet': { outcome: hearingFaults.notYet },
        said: { said: hearingFaults.said },
        'said-nothing': { said: hearingFaults.saidNothing },
      });
    },
  });

/** By who has the case, the officer or Income: what the client told by phone or at the counter. */
export const viewRoutes = (gate: Gate): readonly Route[] =>
  recordRoutes(gate, {
    ...shared,
    path: `${considerationPath}/view`,
    isThere: whileOpen(() => true),
    title: hearingWords.view,
    lead: hearingWords.viewLead,
    submit: hearingWords.view,
    fields: ({ language }) => [
      {
        kind: 'textarea',
        name: 'said',
        label: pick(hearingWords, language).saidToYou,
        rows: 8,
        maxlength: longestView,
      },
    ],
    read: (form) => {
      const said = form.text('said');
      return said.length > 2 && said.length <= longestView
        ? ok(said)
        : refuse({ said: hearingFaults.said });
    },
    save: async (transaction, { personId }, said, visit) => {
      const of = { personId, considerationId: considerationAsked(visit) };
      return worded(await writeDownView(transaction, visit.day, of, said), {
        'not-yours': { said: hearingFaults.notYours },
      });
    },
  });

/** A refusal as the form says it, at its field. */
const worded = <Refusal extends string>(
  done: Result<undefined, Refusal>,
  faults: Readonly<Record<Refusal, RecordFaults>>,
): Result<undefined, RecordFaults> => (done.ok ? done : refuse(faults[done.refusal]));
