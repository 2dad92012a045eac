import { addMonths } from '#kernel/day.ts';
import type { DuePart } from '#modules/day/index.ts';
import { formatting } from '#web/formatting.ts';
import { pick } from '#web/words.ts';
import { listInstruments, listPromised, listStalled } from '../catalogue-store.ts';
import { dueWords } from '../due-words.ts';
import { words } from '../words.ts';
import { nameOf } from './say.tsx';

const keeper = ['instrument-manager'] as const;
/** After so many months what the catalogue says is looked at again. */
const monthsBetweenChecks = 12;

/** Referrals that stall and places that were promised, by number: whom they are for the keeper does not see. */
export const placesDue: DuePart = {
  id: 'promised-places',
  roles: keeper,
  title: words.placesDue,
  order: words.placesDueOrder,
  load: async ({ transaction, visit }, atMost) => {
    const { language } = visit;
    const t = pick(words, language);
    const promised = await listPromised(transaction);
    const all = await listInstruments(transaction, visit.day);
    return {
      found: promised[0]?.found ?? 0,
      href: '/instrument-results#promised',
      lines: promised.slice(0, atMost).map((one) => {
        const instrument = all.find(({ instrument_id: id }) => id === one.instrument_id);
        return {
          day: one.due_on,
          what: `${one.trajectory_key}: ${instrument ? nameOf(instrument, language) : ''}`,
          why: t.agreedSince(formatting(language).day(one.agreed_on)),
          href: '/instrument-results#promised',
        };
      }),
    };
  },
};

export const stalledDue: DuePart = {
  id: 'stalled-referrals',
  roles: keeper,
  title: words.stalled,
  order: words.stalledLead,
  load: async ({ transaction, visit }, atMost) => {
    const { language } = visit;
    const t = pick(words, language);
    const stalled = await listStalled(transaction);
    return {
      found: stalled[0]?.found ?? 0,
      href: '/instrument-results#stalled',
      lines: stalled.slice(0, atMost).map((one) => ({
        day: one.expires_on,
        what: `${one.referral_key}: ${one.partner}`,
        why: t.sentOn(formatting(language).day(one.sent_on)),
        href: '/instrument-results#stalled',
      })),
    };
  },
};

/** Instruments that people wait for, with the places there are. */
export const fullDue: DuePart = {
  id: 'waiting-lists',
  roles: keeper,
  title: dueWords.full,
  order: dueWords.fullOrder,
  load: async ({ transaction, visit }, atMost) => {
    const { language } = visit;
    const t = pick(dueWords, language);
    const { number } = formatting(language);
    const wanted = (await listInstruments(transaction, visit.day))
      .filter(({ waiting }) => waiting > 0)
      .toSorted((one, other) => other.waiting - one.waiting);
    return {
      found: wanted.length,
      lines: wanted.slice(0, atMost).map((one) => ({
        what: nameOf(one, language),
        why: [
          t.waitFor(number(one.waiting)),
          ...(one.places === null ? [] : [t.placesTaken(number(one.started), number(one.places))]),
        ].join(', '),
        href: `/instruments/${one.instrument_key}/waiting`,
      })),
    };
  },
};

/** What the catalogue says of an instrument and nobody looked at for a year, longest first. */
export const catalogueToCheck: DuePart = {
  id: 'catalogue-to-check',
  roles: keeper,
  title: dueWords.catalogueToCheck,
  order: dueWords.catalogueToCheckOrder,
  load: async ({ transaction, visit }, atMost) => {
    const { language, day: today } = visit;
    const t = pick(dueWords, language);
    const old = (await listInstruments(transaction, today))
      .filter(({ checked_on: checked }) => addMonths(checked, monthsBetweenChecks) <= today)
      .toSorted((a, b) => (a.checked_on < b.checked_on ? -1 : 1));
    return {
      found: old.length,
      lines: old.slice(0, atMost).map((one) => ({
        day: addMonths(one.checked_on, monthsBetweenChecks),
        what: nameOf(one, language),
        why: t.checkedOn(formatting(language).day(one.checked_on), one.owner),
        href: `/instruments/${one.instrument_key}`,
      })),
    };
  },
};
