import type { Gate } from '#database/scope.ts';
import { findDay } from '#kernel/day.ts';
import { ok, refuse } from '#kernel/result.ts';
import { faultsOf, recordRoutes } from '#modules/people/index.ts';
import { bsnLookupHash, type Keys } from '#platform/keys.ts';
import type { Route } from '#web/route.ts';
import { pick } from '#web/words.ts';
import { groundCodes, topics } from '../rules/grounds.ts';
import { readRepresentation } from '../rules/representation-form.ts';
import { endRepresentation, insertRepresentation, listRepresentations } from '../store.ts';
import { faultWords, groundNames, topicNames, words } from '../words.ts';

const section = 'vertegenwoordigers';
const longestWhy = 200;

/** Records who may act for the client; of the number to sign in with a keyed hash alone. */
export const newRepresentationRoutes = (gate: Gate, keys: Keys): readonly Route[] =>
  recordRoutes(gate, {
    path: 'representatives/new',
    title: words.add,
    lead: words.addLead,
    submit: words.save,
    section,
    usual: ({ day }) => ({ from: day }),
    fields: ({ language }) => {
      const t = pick(words, language);
      return [
        {
          kind: 'radios',
          name: 'ground',
          label: t.ground,
          choices: groundCodes.map((value) => ({ value, label: groundNames[value][language] })),
        },
        {
          kind: 'checkboxes',
          name: 'topics',
          label: t.topics,
          optional: true,
          choices: topics.map((value) => ({ value, label: topicNames[value][language] })),
        },
        { kind: 'text', name: 'name', label: t.name, maxlength: 120 },
        { kind: 'text', name: 'evidence', label: t.evidence, hint: t.evidenceHint, maxlength: 200 },
        { kind: 'date', name: 'from', label: t.from },
        { kind: 'text', name: 'phone', label: t.phone, optional: true, maxlength: 20 },
        { kind: 'text', name: 'email', label: t.email, optional: true, maxlength: 120 },
        {
          kind: 'text',
          name: 'number',
          label: t.number,
          hint: t.numberHint,
          optional: true,
          inputmode: 'numeric',
          short: true,
        },
      ];
    },
    read: (form, { day }) => {
      const read = readRepresentation(form, day);
      if (read.ok) return read;
      return refuse(Object.fromEntries(read.refusal.map((field) => [field, faultWords[field]])));
    },
    save: async (transaction, { personId }, { number, ...one }) => {
      const hash = number === undefined ? undefined : bsnLookupHash(keys, number);
      await insertRepresentation(transaction, personId, one, hash);
      return ok(undefined);
    },
  });

/** Ends one by its name: a client has one or two. */
export const endRepresentationRoutes = (gate: Gate): readonly Route[] =>
  recordRoutes(gate, {
    path: 'representatives/end',
    title: words.end,
    lead: words.endLead,
    submit: words.save,
    section,
    usual: ({ day }) => ({ until: day }),
    fields: ({ language }) => {
      const t = pick(words, language);
      return [
        { kind: 'text', name: 'which', label: t.which, hint: t.whichHint, maxlength: 120 },
        { kind: 'date', name: 'until', label: t.endsFrom },
        { kind: 'text', name: 'why', label: t.why, maxlength: longestWhy },
      ];
    },
    read: (form) => {
      const until = findDay(form.text('until'));
      const why = form.text('why');
      const faults = faultsOf({
        which: form.text('which') === '' && words.notRunning,
        until: until === undefined && words.dayWrong,
        why: (why === '' || why.length > longestWhy) && words.whyWrong,
      });
      if (until === undefined || Object.keys(faults).length > 0) return refuse(faults);
      return ok({ which: form.text('which'), until, why });
    },
    save: async (transaction, { personId }, { which, until, why }) => {
      const named = (await listRepresentations(transaction, personId)).find(
        ({ name, until_day: ended }) =>
          name.toLowerCase() === which.toLowerCase() && (ended === null || ended > until),
      );
      const ending = named && { representationId: named.representation_id, until, why };
      const ended = ending && (await endRepresentation(transaction, personId, ending));
      return ended ? ok(undefined) : refuse({ which: words.notRunning });
    },
  });
