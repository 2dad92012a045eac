import { knownWithinDays } from '#facts/definition.ts';
import type { Day } from '#kernel/day.ts';
import { formatting } from '#web/formatting.ts';
import { type Language, pick } from '#web/words.ts';
import type { ChoiceRefusal, Periods } from '../rules/choose-periods.ts';
import { firstPeriod } from '../rules/choose-periods.ts';
import { settledOn } from '../rules/four-month-period.ts';
import { words } from '../words.ts';

/** Why there is no monitor of what was asked, and what can be done. */
export function sayRefusal(
  refusal: ChoiceRefusal,
  { offered, comparable }: Periods,
  referenceDate: Day,
  language: Language,
): string {
  const [t, f] = [pick(words, language), formatting(language)];
  switch (refusal.kind) {
    case 'no-periods': {
      const from = settledOn(firstPeriod, knownWithinDays);
      return t.noPeriods(f.day(referenceDate), firstPeriod.id, f.day(from));
    }
    case 'no-such-period': {
      const list = refusal.field === 'period' ? offered : comparable;
      return t.noSuchPeriod(refusal.asked, list.at(-1)?.id ?? '', list[0]?.id ?? '');
    }
    case 'not-settled':
      return t.notSettled(refusal.period.id, f.day(refusal.settledOn), f.day(referenceDate));
    case 'with-itself':
      return t.withItself;
  }
}
