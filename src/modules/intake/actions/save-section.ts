import { createHash } from 'node:crypto';
import { beginAct } from '#database/begin-act.ts';
import { onlyOnce } from '#database/only-once.ts';
import type { Scoped } from '#database/scope.ts';
import type { Day } from '#kernel/day.ts';
import type { Submitted } from '#web/submitted.ts';
import {
  readDistance,
  readItem,
  readLevels,
  type SectionFault,
  single,
} from '../rules/read-section.ts';
import { formOf, sectionOf } from '../sections.ts';
import {
  endItems,
  finishIntake,
  holdPlanner,
  insertIntake,
  insertItem,
  saveDraft,
  saveEstimate,
  saveLevels,
} from '../store.ts';
import { loadPlanner, type Planner, versionOf } from './load-planner.ts';

export type SectionOutcome =
  | { readonly done: 'saved' }
  | { readonly done: 'kept' }
  | {
      readonly done: 'refused';
      readonly faults: readonly SectionFault[];
      readonly planner: Planner;
    }
  | { readonly done: 'overtaken'; readonly planner: Planner };

type Asked = {
  readonly personId: number;
  readonly section: string;
  readonly form: Submitted;
  readonly day: Day;
};

/** Short: it goes into a hidden field of the form. */
export const markOf = (planner: Planner, section: string): string =>
  createHash('sha256').update(versionOf(planner, section)).digest('hex').slice(0, 16);

/** Saves a section, or keeps it half-done; who was overtaken is told what stands there now and loses nothing. */
export async function saveSection(transaction: Scoped, asked: Asked): Promise<SectionOutcome> {
  const { personId, section, form } = asked;
  await holdPlanner(transaction, personId);
  const planner = await loadPlanner(transaction, personId, { hindrances: true, drafts: false });
  if (form.text('how') === 'draft') {
    await beginAct(transaction);
    const { how: _, ...content } = form.values;
    await saveDraft(transaction, personId, { section, content, done: false });
    return { done: 'kept' };
  }
  const work = workOf(transaction, asked);
  if (typeof work !== 'function') return { done: 'refused', faults: work, planner };
  const stale = form.version !== '' && form.version !== markOf(planner, section);
  const once = await onlyOnce(transaction, form.mark, async () => {
    if (stale) return false;
    await beginAct(transaction);
    await work();
    await saveDraft(transaction, personId, { section, content: {}, done: true });
    return true;
  });
  return once.done === 'before' || once.value ? { done: 'saved' } : { done: 'overtaken', planner };
}

type Work = (() => Promise<unknown>) | readonly SectionFault[];

/** What is to be done, or what is wrong with what was typed. */
function workOf(transaction: Scoped, asked: Asked): Work {
  const { personId, section, form, day } = asked;
  switch (section) {
    case 'start':
      return () => insertIntake(transaction, personId, day);
    case 'finish': {
      const diagnosis = form.text('diagnosis');
      if (diagnosis === '') return [{ field: 'diagnosis', why: 'missing' }];
      return () => finishIntake(transaction, personId, { diagnosis, day });
    }
    case 'end': {
      const itemId = Number(form.text('item'));
      if (!Number.isSafeInteger(itemId)) return [{ field: 'item', why: 'missing' }];
      return () => endItems(transaction, personId, { itemId }, day);
    }
    case 'levels':
      return levelWork(transaction, asked, 'worker');
    case 'client-levels':
      return levelWork(transaction, asked, 'client');
    case 'distance':
      return distanceWork(transaction, asked);
    default:
      return itemWork(transaction, asked);
  }
}

function levelWork(
  transaction: Scoped,
  { personId, form, day }: Asked,
  view: 'worker' | 'client',
): Work {
  const read = readLevels(form.text);
  if (!read.ok) return read.refusal;
  return () => saveLevels(transaction, personId, { view, levels: read.value, day });
}

function distanceWork(transaction: Scoped, { personId, form, day }: Asked): Work {
  const read = readDistance(form.text);
  if (!read.ok) return read.refusal;
  return () => saveEstimate(transaction, personId, { months: read.value, day });
}

function itemWork(transaction: Scoped, { personId, section, form, day }: Asked): Work {
  const of = sectionOf(section);
  if (of === undefined) throw new Error(`the planner has no section ${section}`);
  const read = readItem(form.text, formOf(of));
  if (!read.ok) return read.refusal;
  return async () => {
    if (single.has(section)) await endItems(transaction, personId, { kind: section }, day);
    await insertItem(transaction, personId, section, { ...read.value, day });
  };
}
