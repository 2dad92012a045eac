export { measureEffect } from './actions/measure-effect.ts';
export { effectLines } from './rules/effect-lines.ts';
export { methods } from './rules/fit.ts';
export { effectRefusalSentence } from './rules/refusal.ts';
