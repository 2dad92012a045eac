import type { UncomparedTable } from '../definition.ts';

const inconsistent = (name: string, source: string, reason: string): UncomparedTable => ({
  name,
  source,
  status: 'source inconsistent',
  reason,
});

const notHeld = (name: string, source: string, reason: string): UncomparedTable => ({
  name,
  source,
  status: 'not met',
  reason,
});

/** Published tables that the records of this version do not hold, or that contradict themselves. */
export const uncomparedTables: readonly UncomparedTable[] = [
  inconsistent(
    'households in the middle of 2024',
    'LETTER',
    '32,730 has no date and is worded as persons in the source',
  ),
  notHeld(
    'chronic condition',
    'LETTER',
    'not recorded on purpose: of health only what it means for work (GDPR art. 9)',
  ),
  notHeld(
    'Wmo provision',
    'LETTER',
    'not recorded on purpose: data of another act, and no duty of the Participation Act needs them',
  ),
  inconsistent(
    'hand-overs between Work and Prestatie010',
    'KNAPRZ figure 2.1',
    'the figure has no numbers; its text says that both directions fall, and one rises in 2022 unexplained',
  ),
  inconsistent(
    're-examinations planned in 2018',
    'KNAPRZ tables 2.1 and 2.5, annex 2',
    'random and thematic stand the other way round in two tables, and the totals differ by 100',
  ),
  notHeld(
    'effect of the programme in Zuid',
    'KNAPRZ 3.4 and annex 1',
    'an estimate, not a count: /evaluation measures it, with its interval',
  ),
  notHeld(
    'exempted from the duty to work, by department, 2015',
    'LETTER',
    'departments are on record from 2017',
  ),
  notHeld('exempted in all, the Netherlands', 'AEF 2.r', 'the records are of one municipality'),
  notHeld(
    'fines in the other three large cities',
    'AEF 2.p',
    'the records are of one municipality; benchmark figures are not loaded',
  ),
  notHeld(
    'from unemployment benefit to social assistance, shares and other places',
    'WWB',
    'whoever finds work before the end of unemployment benefit is not on record',
  ),
  notHeld(
    'WW@Work, BuroWerk and WerkLoont',
    'WWB',
    'participants of WW@Work are recorded from 2024, the published years lie before',
  ),
  notHeld(
    'other goals of the programme Samen voor Zuid',
    'KNAPRZ table 2.1, annex 2',
    'profiles for everybody, Team Solide, work in the neighbourhood, 30 fte of youth coaches, progress to work, reports of neighbourhood teams, transfers of Prestatie010: published as reached or not, without what was counted',
  ),
];
