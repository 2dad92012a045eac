import { getDay } from '#kernel/day.ts';
import { among } from './among.ts';
import { guided } from './caseload.ts';
import { clientsWho, guiding } from './clients.ts';
import type { Indicator, Measure } from './definition.ts';
import { untargeted } from './grounds.ts';
import { openOn } from './measures.ts';

/** The level that stood on a day: recorded by then, and not yet replaced. */
const stoodOn = (step: string, day?: string): string =>
  openOn(`${step}.recorded_on`, `${step}.replaced_on`, day);
/** Who is guided, with the level that stands and, where there is one, that of a year before. */
const levelled = `select g.*, s.ladder_level, b.ladder_level as level_before
  from (${clientsWho(guiding).sql}) g
    join ladder_steps s on s.person = g.person and ${stoodOn('s')}
    left join ladder_steps b on b.person = g.person and ${stoodOn('b', '$day::date - interval 12 month')}`;
const ladder: Measure = {
  id: 'ladder-levels',
  counted: { nl: 'cliënten met een vastgestelde trede', en: 'clients with a recorded level' },
  tally: 'things',
  monthly: false,
  ...among(levelled),
  dimensions: ['department', 'team_side', 'ladder_level'],
  partOf: 'clients-guided',
};
const rose: Measure = {
  ...ladder,
  id: 'ladder-rose',
  counted: { nl: 'cliënten die in een jaar hoger kwamen', en: 'clients who rose within a year' },
  ...among(levelled, 'ladder_level > level_before'),
  partOf: 'ladder-levels',
};

const base = {
  time: 'day',
  direction: 'none',
  since: getDay('2017-01-01'),
  basis: { nl: 'Participatieladder (VNG)', en: 'Participation ladder (VNG)' },
  ...untargeted,
} as const;

export const ladderIndicators: readonly Indicator[] = [
  {
    ...base,
    id: 'ladder-levels',
    kind: 'composition',
    numerator: ladder,
    name: { nl: 'Treden van de participatieladder', en: 'Levels of the participation ladder' },
    definition: {
      nl: 'Hoe de begeleide cliënten op die dag verdeeld zijn over de treden van de participatieladder, naar de laatste vaststelling.',
      en: 'How the guided clients are divided over the levels of the participation ladder on that day, by the last recording.',
    },
    unit: { nl: 'procent', en: 'per cent' },
  },
  {
    ...base,
    id: 'ladder-rose',
    kind: 'share',
    per: 1,
    direction: 'higher',
    numerator: rose,
    denominator: guided,
    name: { nl: 'Hoger op de ladder', en: 'Higher on the ladder' },
    definition: {
      nl: 'Welk deel van de begeleide cliënten op die dag op een hogere trede van de participatieladder staat dan een jaar eerder.',
      en: 'Which share of the guided clients stands on a higher level of the participation ladder on that day than a year before.',
    },
    unit: { nl: 'procent', en: 'per cent' },
  },
];
