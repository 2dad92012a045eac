import type { UncomparedTable } from '../definition.ts';

const notRecorded = (name: string, source: string): UncomparedTable => ({
  name,
  source,
  status: 'not met',
  reason: 'not recorded yet',
});

const inconsistent = (name: string, source: string, reason: string): UncomparedTable => ({
  name,
  source,
  status: 'source inconsistent',
  reason,
});

/** Published tables that the records of this version do not hold, or that contradict themselves. */
export const uncomparedTables: readonly UncomparedTable[] = [
  inconsistent(
    'households in the middle of 2024',
    'LETTER',
    '32,730 has no date and is worded as persons in the source',
  ),
  notRecorded('exempted from the duty to work, by department', 'LETTER'),
  notRecorded('exempted in all, Rotterdam and the Netherlands', 'AEF 2.r'),
  notRecorded('chronic condition, Wmo provision, problem debt', 'LETTER'),
  notRecorded('characteristics of the youth desk', 'LETTER; AEF'),
  notRecorded('instruments in total and per person', 'KNAPRZ tables 4.1 and 4.2'),
  notRecorded('instruments by type, shares', 'KNAPRZ tables 4.1 and 4.2'),
  notRecorded('instruments per person on benefit by type, Zuid', 'KNAPRZ table 4.1'),
  inconsistent(
    'instruments per person on benefit by type, rest of the city',
    'KNAPRZ table 4.2, column A',
    'the column divides the counts of Zuid by the persons of the rest of the city',
  ),
  notRecorded('reach by instruments', 'KNAPRZ table 4.3'),
  notRecorded('representation in instruments', 'KNAPRZ tables 4.6 and 4.7'),
  inconsistent(
    'representation in instruments by education',
    'KNAPRZ tables 4.6 and 4.7',
    'the shares of the three levels, added up again, make 92 to 83 per cent',
  ),
  notRecorded('extra capacity for Zuid', 'KNAPRZ table 2.1 (not verified by the researchers)'),
  notRecorded('re-examinations done', 'KNAPRZ table 2.5'),
  inconsistent(
    're-examinations planned in 2018',
    'KNAPRZ tables 2.1 and 2.5, annex 2',
    'random and thematic stand the other way round in two tables, and the totals differ by 100',
  ),
  notRecorded('re-examinations planned from 2019', 'KNAPRZ table 2.5'),
  notRecorded('sanctions considered and imposed', 'KNAPRZ table 2.6'),
  notRecorded('fines in the first quarter of 2024', 'AEF 2.p'),
  notRecorded('effect of the programme in Zuid', 'KNAPRZ 3.4 and annex 1'),
  notRecorded('satisfaction and net promoter score', 'KNAPRZ 4.3.1'),
  notRecorded('from unemployment benefit to social assistance', 'WWB'),
  notRecorded('goals of the programme Samen voor Zuid', 'KNAPRZ table 2.1, annex 2'),
];
