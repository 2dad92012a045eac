import type { Day } from '#kernel/day.ts';
import { name, text } from '../sql-names.ts';
import { refused } from '../staging.ts';
import {
  keyOfParent,
  type Reference,
  referencesOf,
  referred,
  stagedWithReferences,
  type Target,
} from '../target.ts';
import type { Rule } from './rule.ts';
import { rulesOf } from './rules.ts';

/** What the references and rules of a file are judged by. */
export type Judging = {
  /** The last day of the extract: what happened later cannot be in it. */
  readonly until: Day;
  /** The files of this import, whose refused rows may be the reason that a reference leads nowhere. */
  readonly delivered: ReadonlySet<string>;
};

/**
 * Each row against what it refers to and against the rules of its table, in one pass. Parents were
 * loaded before, in this transaction, so a reference is a row of the database or it is nothing.
 */
export function refuseFacts(target: Target, judging: Judging): string {
  const { table } = target;
  const references = referencesOf(table);
  const extra = rulesOf(target, judging.until);
  const checks = [...references.map((one) => leadsNowhere(one, judging)), ...extra.rules];
  const gone = references.filter((one) => judging.delivered.has(one.parent.table.name));
  if (checks.length === 0) return 'select where false';
  return `insert into staging.refusals ("table", line, field, value, code, about)
    select ${text(table.name)}, s.line, v.field, v.value, v.code, v.about
    from ${[stagedWithReferences(target, 'left join'), ...gone.map(refusedParents), ...extra.joins].join('\n    ')}
    cross join lateral (values
      ${checks.map(asRow).join(',\n      ')}
    ) v (field, value, code, about)
    where ((${checks.map(({ bad }) => bad).join(') is true\n      or (')}) is true)
      and v.code is not null`;
}

const asRow = ({ field, bad, code, about }: Rule): string =>
  `(${text(field)}, left(s.${name(field)}, 80), case when (${bad}) is true then ${code} end, ${about ?? 'null'}::text)`;

function leadsNowhere(reference: Reference, { delivered }: Judging): Rule {
  const field = reference.column.name;
  const bad = `s.${name(field)} is not null and ${referred(field)}.${keyOfParent(reference)} is null`;
  if (!delivered.has(reference.parent.table.name)) {
    return { field, bad, code: text('unknown-reference') };
  }
  const line = `${goneName(field)}.line`;
  return {
    field,
    bad,
    code: `case when ${line} is null then 'unknown-reference' else 'refused-reference' end`,
    about: line,
  };
}

const goneName = (field: string): string => name(`gone_${field}`);

const refusedParents = (reference: Reference): string => {
  const key = keyOfParent(reference);
  return `left join (select ${key} as key, min(line) as line from ${refused(reference.parent.table)} group by 1) ${goneName(reference.column.name)}
      on ${goneName(reference.column.name)}.key = s.${name(reference.column.name)}`;
};
