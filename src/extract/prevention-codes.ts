import { code } from '#extract/code-lists.ts';
import type { CodeList } from '#extract/definition.ts';

const source = 'Casus WW@Work (2018)';

export const entryGroups: CodeList = {
  name: 'entry-group',
  source,
  codes: [
    code('usual', 'WW loopt af', 'unemployment benefit ends'),
    code('three_months', 'WW van drie maanden', 'unemployment benefit of three months'),
    code('ill', 'ziek gemeld', 'registered ill'),
  ],
};

export const followUps: CodeList = {
  name: 'follow-up',
  source,
  codes: [
    code('cv', 'cv-training', 'CV training'),
    code('letter', 'training brief schrijven', 'training in writing letters'),
    code('network', 'training netwerken', 'training in networking'),
    code('none', 'geen vervolg gekozen', 'no follow-up chosen'),
  ],
};

/** How it ended; exits to work by who brought them about. */
export const preventionOutcomes: CodeList = {
  name: 'prevention-outcome',
  source,
  codes: [
    code('work_us', 'werk, door ons', 'work, through us'),
    code('work_possibly_us', 'werk, mogelijk door ons', 'work, possibly through us'),
    code('work_own', 'werk, op eigen kracht', 'work, on their own'),
    code('benefit_ended', 'de WW is afgelopen', 'the unemployment benefit ended'),
    code('stopped', 'wil niet verder', 'does not want to go on'),
  ],
};
