import { ok, type Result, refuse } from '#kernel/result.ts';

const domains = ['work', 'finances', 'health', 'housing', 'skills'] as const;

/** Kinds of which one holds at a time: a new one ends the former. */
export const single: ReadonlySet<string> = new Set([
  'language',
  'digital',
  'learning',
  'wage-subsidy',
]);

/** Which fields a kind of item has, and from which list. */
export type ItemForm = {
  readonly what: 'asked' | 'optional' | 'none';
  /** Allowed values of `level`; nothing: no such field. */
  readonly levels: readonly string[] | undefined;
  readonly sources: readonly string[];
};

export type ItemToKeep = {
  readonly what: string | null;
  readonly level: string | null;
  readonly source: string;
};
export type SectionFault = {
  readonly field: string;
  readonly why: 'missing' | 'not-in-list' | 'not-months' | 'nothing';
};

type Text = (name: string) => string;

export function readItem(text: Text, form: ItemForm): Result<ItemToKeep, readonly SectionFault[]> {
  const [what, level, source] = [text('what'), text('level'), text('source')];
  const faults: SectionFault[] = [];
  if (form.what === 'asked' && what === '') faults.push({ field: 'what', why: 'missing' });
  if (form.levels !== undefined && !form.levels.includes(level)) {
    faults.push({ field: 'level', why: level === '' ? 'missing' : 'not-in-list' });
  }
  if (!form.sources.includes(source)) {
    faults.push({ field: 'source', why: source === '' ? 'missing' : 'not-in-list' });
  }
  if (faults.length > 0) return refuse(faults);
  return ok({
    what: form.what === 'none' || what === '' ? null : what,
    level: form.levels === undefined ? null : level,
    source,
  });
}

export type LevelToKeep = { readonly domain: string; readonly level: number };

/** At least one life domain, each 1 to 5. */
export function readLevels(text: Text): Result<readonly LevelToKeep[], readonly SectionFault[]> {
  const typed = domains
    .map((domain) => ({ domain, level: text(domain) }))
    .filter(({ level }) => level !== '');
  const faults = typed
    .filter(({ level }) => !/^[1-5]$/.test(level))
    .map(({ domain }): SectionFault => ({ field: domain, why: 'not-in-list' }));
  if (typed.length === 0) faults.push({ field: domains[0], why: 'nothing' });
  if (faults.length > 0) return refuse(faults);
  return ok(typed.map(({ domain, level }) => ({ domain, level: Number(level) })));
}

/** Months to work, or that work is not realistic: a judgement of a professional, with its date. */
export function readDistance(text: Text): Result<number | null, readonly SectionFault[]> {
  if (text('realistic') === 'no') return ok(null);
  if (text('realistic') !== 'yes') return refuse([{ field: 'realistic', why: 'missing' }]);
  const months = text('months');
  if (!/^\d{1,3}$/.test(months) || Number(months) > 120) {
    return refuse([{ field: 'months', why: months === '' ? 'missing' : 'not-months' }]);
  }
  return ok(Number(months));
}
