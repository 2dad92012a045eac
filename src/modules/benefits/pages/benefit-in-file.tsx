import { schemes } from '#extract/code-lists.ts';
import { labelOf } from '#extract/label-of.ts';
import type { FilePart } from '#modules/people/index.ts';
import { formatting } from '#web/formatting.ts';
import { pick } from '#web/words.ts';
import { listSpells, listWorkIncome } from '../store.ts';
import { words } from '../words.ts';
import { SpellTable, WorkIncomeTable } from './benefit-tables.tsx';

/** The benefit of today on top of the file, and the spells with the income from work beside them. */
export const benefitInFile: FilePart = {
  roles: [
    'work-coach',
    'youth-coach',
    'activation-coach',
    'distributor',
    'team-manager',
    'intake-worker',
    'income-consultant',
    'reviewer',
  ],
  load: async (transaction, client, visit) => {
    const { language } = visit;
    const t = pick(words, language);
    const spells = await listSpells(transaction, client.personId);
    const income = await listWorkIncome(transaction, client.personId);
    const now = spells.find(({ until_day: until }) => until === null || until > visit.day);
    return {
      glance: [
        {
          term: t.benefit,
          value: now ? labelOf(schemes, now.scheme)[language] : t.noBenefit,
          note: now && t.since(formatting(language).day(now.from_day)),
        },
      ],
      sections: [
        {
          id: 'uitkering',
          title: t.benefitAndIncome,
          body: (
            <>
              <SpellTable language={language} spells={spells} />
              <WorkIncomeTable language={language} income={income} />
            </>
          ),
        },
      ],
    };
  },
};
