import { ok, type Result, refuse } from '#kernel/result.ts';
import type { Words } from '#kernel/words.ts';
import { type FactName, factNames, numericFacts } from './facts.ts';
import type { Condition, EntryRule, ModelContent, Track } from './model.ts';

export type ContentFault =
  | 'missing'
  | 'not-a-number'
  | 'code-form'
  | 'code-taken'
  | 'pairs'
  | 'no-condition'
  | 'wrong-condition'
  | 'no-track'
  | 'rules-lead-here'
  | 'last-one';
export type ContentFaults = Readonly<Record<string, ContentFault>>;
type Changed = Result<ModelContent, ContentFaults>;
export type Text = (name: string) => string;

/** Conditions that one rule may have on the form. */
export const mostConditions = 8;
/** Steps of the way to the grant on the form. */
export const mostSteps = 8;
const departments = ['work', 'prestatie010', 'youth', 'income'] as const;

/** Puts the track of the form in the model: a new one at the end, a present one in its place. */
export function putTrack(content: ModelContent, code: string | undefined, text: Text): Changed {
  const faults: Record<string, ContentFault> = {};
  const own = code ?? text('code');
  if (!/^[A-Za-z0-9-]{1,10}$/.test(own)) faults['code'] = 'code-form';
  else if (code === undefined && content.tracks.some((track) => track.code === own))
    faults['code'] = 'code-taken';
  const words = wordsReader(text, faults);
  const number = numberReader(text, faults);
  const department = departments.find((one) => one === text('department'));
  if (department === undefined) faults['department'] = 'missing';
  const track = {
    code: own,
    name: words('name'),
    forWhom: words('for_whom'),
    norm: number('norm', [1, 1000], true),
    youthNorm: number('youth', [1, 1000], true),
    contact: words('contact'),
    contactsAYear: number('contacts', [0, 52], false) ?? 0,
    longestMonths: number('longest', [1, 120], true),
    targetTeams: pairsOf(text('teams'), 'teams', faults),
    instruments: pairsOf(text('instruments'), 'instruments', faults),
    secondReading: text('second') !== '',
  };
  if (department === undefined || Object.keys(faults).length > 0) return refuse(faults);
  const made: Track = { ...track, department };
  const tracks =
    code === undefined
      ? [...content.tracks, made]
      : content.tracks.map((one) => (one.code === code ? made : one));
  return ok({ ...content, tracks });
}

/** Only a track to which no rule leads, and never the last: who is in it will stand as in no track of the version. */
export function removeTrack(content: ModelContent, code: string): Changed {
  if (content.entry.some(({ track }) => track === code)) return refuse({ '': 'rules-lead-here' });
  const tracks = content.tracks.filter((track) => track.code !== code);
  return tracks.length === 0 ? refuse({ '': 'last-one' }) : ok({ ...content, tracks });
}

/** Puts the rule of the form in the model: a new one last, a present one in its place. */
export function putRule(content: ModelContent, at: number | undefined, text: Text): Changed {
  const faults: Record<string, ContentFault> = {};
  const track = content.tracks.find(({ code }) => code === text('track'))?.code;
  if (track === undefined) faults['track'] = 'no-track';
  const when = Array.from({ length: mostConditions }, (_, part) => part + 1).flatMap((part) =>
    conditionOf(part, text, faults),
  );
  if (when.length === 0 && Object.keys(faults).length === 0) faults['fact_1'] = 'no-condition';
  if (track === undefined || Object.keys(faults).length > 0) return refuse(faults);
  const rule: EntryRule = { track, when, used: text('used') !== '' };
  const entry =
    at === undefined
      ? [...content.entry, rule]
      : content.entry.map((one, index) => (index === at ? rule : one));
  return ok({ ...content, entry });
}

export function removeRule(content: ModelContent, at: number): Changed {
  const entry = content.entry.filter((_, index) => index !== at);
  return entry.length === 0 ? refuse({ '': 'last-one' }) : ok({ ...content, entry });
}

/** The texts that explain the model, and the way to the grant; a step without a name falls away. */
export function putTexts(content: ModelContent, text: Text): Changed {
  const faults: Record<string, ContentFault> = {};
  const words = wordsReader(text, faults);
  const steps = Array.from({ length: mostSteps }, (_, at) => at + 1).flatMap((at) =>
    text(`step_${at}_nl`) === '' && text(`step_${at}_en`) === ''
      ? []
      : [{ name: words(`step_${at}`), what: words(`what_${at}`) }],
  );
  const changed = { summary: words('summary'), basis: words('basis'), wayToGrant: steps };
  if (steps.length === 0) faults['step_1_nl'] = 'missing';
  return Object.keys(faults).length > 0 ? refuse(faults) : ok({ ...content, ...changed });
}

function conditionOf(
  part: number,
  text: Text,
  faults: Record<string, ContentFault>,
): readonly Condition[] {
  const typed = text(`fact_${part}`);
  if (typed === '') return [];
  const is = text(`is_${part}`);
  const value = /^\d{1,4}$/.test(text(`value_${part}`)) ? Number(text(`value_${part}`)) : undefined;
  if (isFact(typed) && (is === 'yes' || is === 'no') && !numericFacts.has(typed))
    return [{ fact: typed, is }];
  const bounds = is === 'at-least' || is === 'at-most';
  if (isFact(typed) && bounds && value !== undefined && numericFacts.has(typed))
    return [{ fact: typed, is, value }];
  faults[`fact_${part}`] = 'wrong-condition';
  return [];
}

const isFact = (text: string): text is FactName => text in factNames;

const wordsReader =
  (text: Text, faults: Record<string, ContentFault>) =>
  (name: string): Words => {
    for (const language of ['nl', 'en'])
      if (text(`${name}_${language}`) === '') faults[`${name}_${language}`] = 'missing';
    return { nl: text(`${name}_nl`), en: text(`${name}_en`) };
  };

const numberReader =
  (text: Text, faults: Record<string, ContentFault>) =>
  (name: string, [least, most]: readonly [number, number], optional: boolean): number | null => {
    const typed = text(name);
    if (typed === '' && optional) return null;
    const read = /^\d{1,4}$/.test(typed) ? Number(typed) : Number.NaN;
    if (read >= least && read <= most) return read;
    faults[name] = 'not-a-number';
    return null;
  };

/** A line each: Dutch, a stroke, English. */
function pairsOf(
  typed: string,
  name: string,
  faults: Record<string, ContentFault>,
): readonly Words[] {
  const lines = typed.split('\n').map((line) => line.trim());
  return lines.filter(Boolean).flatMap((line) => {
    const [nl = '', en = '', ...more] = line.split('|').map((part) => part.trim());
    if (nl !== '' && en !== '' && more.length === 0) return [{ nl, en }];
    faults[name] = 'pairs';
    return [];
  });
}

export const asPairs = (words: readonly Words[]): string =>
  words.map(({ nl, en }) => `${nl} | ${en}`).join('\n');
