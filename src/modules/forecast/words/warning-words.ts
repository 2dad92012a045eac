import { formatting } from '#web/formatting.ts';
import { defineWords, type Language, pick } from '#web/words.ts';
import type { FlowCode } from '../rules/stock/model.ts';
import type { ForecastWarning } from '../rules/stock/warnings.ts';

export const warningWords = defineWords({
  title: { nl: 'Wat u erbij moet weten', en: 'What to know beside it' },
  inflow: { nl: 'de instroom', en: 'inflow' },
  work: { nl: 'de uitstroom naar werk', en: 'exits to work' },
  other: { nl: 'de andere uitstroom', en: 'other exits' },
  'short-history': {
    nl: (months: string) =>
      `De kansen rusten op ${months} maanden in plaats van 60: het seizoen en het peil van nu zijn nauwelijks bekend.`,
    en: (months: string) =>
      `The rates rest on ${months} months instead of 60: season and level are hardly known.`,
  },
  outlier: {
    nl: (flow: string, from: string, times: string) =>
      `In het halve jaar vanaf ${from} was ${flow} ${times} keer wat de andere jaren doen verwachten. Dat telt als een schok op zichzelf en zegt weinig over nu.`,
    en: (flow: string, from: string, times: string) =>
      `In the half year from ${from}, ${flow} were ${times} times what the other years lead to expect. That counts as a shock of its own and tells little of the level now.`,
  },
  'level-shift': {
    nl: (flow: string, times: string) =>
      `Nu is ${flow} ${times} keer wat de laatste vijf jaar doen verwachten; de prognose begint daar.`,
    en: (flow: string, times: string) =>
      `Now ${flow} are ${times} times what the last five years lead to expect; the forecast begins there.`,
  },
  'far-ahead': {
    nl: 'Verder dan drie jaar vooruit zegt de band hoe ver het ernaast kan zitten, nauwelijks waar het uitkomt: gebruik hem om scenario’s te vergelijken.',
    en: 'Beyond three years the bands say how far off, hardly where: use them to compare scenarios.',
  },
  'tracks-changing': {
    nl: (share: string) =>
      `${share} van de huishoudens zit nog in geen spoor van nu. Wie in welk spoor zit verandert dan zelf nog: lees de verdeling over sporen als die van vandaag.`,
    en: (share: string) =>
      `${share} of the households are in no track of today yet. Who is in which track is then changing itself: read the division over tracks as that of today.`,
  },
});

export function sayWarning(warning: ForecastWarning, language: Language): string {
  const t = pick(warningWords, language);
  const f = formatting(language);
  const name = (flow: FlowCode) => t[flow];
  switch (warning.kind) {
    case 'short-history':
      return t['short-history'](f.number(warning.months));
    case 'outlier':
      return t.outlier(name(warning.flow), f.month(warning.from), f.number(warning.times, 2));
    case 'level-shift':
      return t['level-shift'](name(warning.flow), f.number(warning.times, 2));
    case 'far-ahead':
      return t['far-ahead'];
    case 'tracks-changing':
      return t['tracks-changing'](f.share(warning.share, 0));
  }
}
