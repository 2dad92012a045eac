import type { ExtractTable } from '#extract/definition.ts';
import { conditionPattern } from '#extract/instrument-conditions.ts';
import { text } from '../sql-names.ts';
import type { Rule, Rules } from './rule.ts';

const only = (...rules: readonly Rule[]): Rules => ({ joins: [], rules });

/** A step is not before the one that it follows. */
const after = (field: string, earlier: string): Rule => ({
  field,
  bad: `s.${field}::date < s.${earlier}::date`,
  code: text('before-other-day'),
  about: `s.${earlier}`,
});

/** Two fields that come together: how it ended, and when. */
const together = (field: string, day: string): readonly Rule[] => [
  {
    field,
    bad: `s.${day} is not null and s.${field} is null`,
    code: text('missing-with-end'),
    about: `s.${day}`,
  },
  { field, bad: `s.${day} is null and s.${field} is not null`, code: text('without-end') },
];

export const instrumentRules: { readonly [table: string]: (table: ExtractTable) => Rules } = {
  instrument_versions: () =>
    only({
      field: 'conditions',
      bad: `s.conditions !~ ${text(conditionPattern)}`,
      code: text('condition-form'),
    }),
  trajectories: () =>
    only(
      after('agreed_on', 'proposed_on'),
      after('started_on', 'proposed_on'),
      after('ended_on', 'proposed_on'),
      ...together('ending', 'ended_on'),
    ),
  referrals: () =>
    only(
      after('answered_on', 'sent_on'),
      after('closed_on', 'sent_on'),
      ...together('answer', 'answered_on'),
    ),
  consents: () =>
    only(after('withdrawn_on', 'given_on'), {
      field: 'until',
      bad: 's.until::date <= s.given_on::date',
      code: text('until-not-after-from'),
      about: 's.given_on',
    }),
  attendance: () =>
    only(
      {
        field: 'week',
        bad: 'extract(isodow from s.week::date) <> 1',
        code: text('not-a-monday'),
      },
      {
        field: 'attended',
        bad: 's.attended::integer + s.excused::integer > s.planned::integer',
        code: text('more-than-agreed'),
        about: 's.planned',
      },
    ),
};
