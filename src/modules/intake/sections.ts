import { profileItemKinds, profileSources } from '#extract/guidance-codes.ts';
import {
  type Choice,
  digitalLevels,
  languageLevels,
  schools,
  specialists,
  subsidyOutcomes,
  workLimits,
  yesNo,
} from './choices.ts';
import type { ItemForm } from './rules/read-section.ts';

type ItemSection = {
  readonly what: ItemForm['what'];
  readonly levels: readonly Choice[] | undefined;
};

/** The kinds of items of the planner, in the order of the page, with the fields of each. */
const itemSections: { readonly [kind in string]?: ItemSection } = {
  education: { what: 'asked', levels: schools },
  'work-experience': { what: 'asked', levels: undefined },
  language: { what: 'none', levels: languageLevels },
  digital: { what: 'none', levels: digitalLevels },
  learning: { what: 'none', levels: yesNo },
  'work-limit': { what: 'none', levels: workLimits },
  specialist: { what: 'asked', levels: specialists },
  'wage-subsidy': { what: 'asked', levels: subsidyOutcomes },
  wish: { what: 'asked', levels: undefined },
};

export const itemKinds = Object.keys(itemSections);
export const sectionOf = (kind: string): ItemSection | undefined => itemSections[kind];
export const kindName = (kind: string) =>
  profileItemKinds.codes.find(({ code }) => code === kind)?.label ?? { nl: kind, en: kind };

export const formOf = (section: ItemSection): ItemForm => ({
  what: section.what,
  levels: section.levels?.map(({ value }) => value),
  sources: profileSources.codes.map(({ code }) => code),
});
