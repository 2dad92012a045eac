import type { Words } from '#kernel/words.ts';

export type Choice = { readonly value: string; readonly label: Words };
const choice = (value: string, nl: string, en: string): Choice => ({ value, label: { nl, en } });

/** Levels of a life domain, after the Dutch self-sufficiency matrix (ZRM 2017), in words of the work. */
export const levels: readonly Choice[] = [
  choice('1', '1 acuut', '1 acute'),
  choice('2', '2 niet in orde', '2 not in order'),
  choice('3', '3 net genoeg', '3 barely enough'),
  choice('4', '4 genoeg', '4 enough'),
  choice('5', '5 in orde', '5 in order'),
];

export const schools: readonly Choice[] = [
  choice('none', 'geen', 'none'),
  choice('primary', 'basisonderwijs', 'primary school'),
  choice('vmbo', 'vmbo', 'vmbo'),
  choice('mbo-1', 'mbo 1', 'mbo 1'),
  choice('mbo-2', 'mbo 2', 'mbo 2'),
  choice('mbo-3', 'mbo 3', 'mbo 3'),
  choice('mbo-4', 'mbo 4', 'mbo 4'),
  choice('havo', 'havo', 'havo'),
  choice('vwo', 'vwo', 'vwo'),
  choice('hbo', 'hbo', 'hbo'),
  choice('wo', 'universiteit', 'university'),
];

/** Common European Framework of Reference; 1F of the language requirement is about A2 (Pw art. 18b). */
export const languageLevels: readonly Choice[] = [
  choice('A0', 'A0 geen Nederlands', 'A0 no Dutch'),
  choice('A1', 'A1', 'A1'),
  choice('A2', 'A2', 'A2'),
  choice('B1', 'B1', 'B1'),
  choice('B2', 'B2', 'B2'),
  choice('C1', 'C1', 'C1'),
  choice('C2', 'C2 of moedertaal', 'C2 or mother tongue'),
];

export const digitalLevels: readonly Choice[] = [
  choice('yes', 'zelfstandig', 'on their own'),
  choice('with-help', 'met hulp', 'with help'),
  choice('no', 'niet', 'not'),
];

export const yesNo: readonly Choice[] = [choice('yes', 'ja', 'yes'), choice('no', 'nee', 'no')];

/** A closed list: what work has to allow for. Never why; no diagnosis, no medical text (GDPR art. 9, Pw art. 7). */
export const workLimits: readonly Choice[] = [
  choice('no-lifting', 'niet zwaar tillen', 'no heavy lifting'),
  choice('sitting', 'vooral zittend werk', 'mostly seated work'),
  choice('standing', 'niet lang zitten', 'no long sitting'),
  choice('part-day', 'een deel van de dag', 'part of the day'),
  choice('quiet-place', 'een rustige werkplek', 'a quiet place of work'),
  choice('no-night', 'geen nachtdienst', 'no night shifts'),
  choice('near-home', 'dicht bij huis', 'near home'),
  choice('adapted-place', 'een aangepaste werkplek', 'an adapted place of work'),
  choice('fixed-days', 'vaste dagen', 'fixed days'),
  choice('guidance', 'begeleiding op het werk', 'guidance at work'),
];

export const specialists: readonly Choice[] = [
  choice('labour-expert', 'arbeidsdeskundige', 'labour expert'),
  choice(
    'work-capacity',
    'onderzoek belastbaarheid, door een arts',
    'capacity for work, by a physician',
  ),
  choice('language-test', 'taaltoets', 'language test'),
  choice('work-test', 'proefplaats of praktijktest', 'trial placement or practical test'),
  choice('wage-value', 'loonwaardemeting', 'measurement of the wage value'),
];

export const subsidyOutcomes: readonly Choice[] = [
  choice('fits', 'past, verder onderzoeken', 'fits, look further'),
  choice('alternative', 'een ander middel past beter', 'something else fits better'),
  choice('not-needed', 'niet nodig', 'not needed'),
];

export const labelIn = (choices: readonly Choice[], value: string | null): Words => {
  const found = choices.find((one) => one.value === value);
  return found?.label ?? { nl: value ?? '', en: value ?? '' };
};
