import { inflowReasons, outflowReasons, schemes } from '#extract/code-lists.ts';
import { labelOf } from '#extract/label-of.ts';
import type { ClientSeen, FilePart } from '#modules/people/index.ts';
import { LinkButton } from '#web/button.tsx';
import { formatting } from '#web/formatting.ts';
import { getSignedIn, type Visit } from '#web/route.ts';
import { Paragraph } from '#web/text.tsx';
import { pick } from '#web/words.ts';
import { listSpells, listWorkIncome } from '../store.ts';
import { words } from '../words.ts';
import { SpellTable, WorkIncomeTable } from './benefit-tables.tsx';

/** The benefit of today on top of the file, and the spells with the income from work beside them. */
export const benefitInFile = (linked: string | undefined): FilePart => ({
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
              {getSignedIn(visit).role === 'income-consultant' &&
                now !== undefined &&
                now.until_day === null && <Ending visit={visit} client={client} linked={linked} />}
            </>
          ),
        },
      ],
      story: spells.flatMap((spell) => [
        {
          day: spell.from_day,
          what: `${t.benefit}: ${labelOf(schemes, spell.scheme)[language]}`,
          why: labelOf(inflowReasons, spell.inflow_reason)[language],
        },
        ...(spell.until_day === null || spell.outflow_reason === null
          ? []
          : [
              {
                day: spell.until_day,
                what: t.benefitEnded,
                why: labelOf(outflowReasons, spell.outflow_reason)[language],
              },
            ]),
      ]),
    };
  },
});

type EndingProps = {
  readonly visit: Visit;
  readonly client: ClientSeen;
  readonly linked: string | undefined;
};

/** Where the right is ended: here, or in the administration that is linked. */
function Ending({ visit, client, linked }: EndingProps) {
  const t = pick(words, visit.language);
  if (linked !== undefined) return <Paragraph>{t.endsIn(linked)}</Paragraph>;
  return (
    <Paragraph>
      <LinkButton href={`/clients/${encodeURIComponent(client.clientNumber)}/benefit/end`}>
        {t.endBenefit}
      </LinkButton>
    </Paragraph>
  );
}
