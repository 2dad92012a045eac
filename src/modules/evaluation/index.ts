export { registerDemoProgramme } from './actions/demo-programme.ts';
export { measureEffect } from './actions/measure-effect.ts';
export { evaluationFront } from './front.tsx';
export { effectLines } from './rules/effect-lines.ts';
export { methods } from './rules/fit.ts';
export { effectRefusalSentence } from './rules/refusal.ts';
export { openRegister } from './steering-store.ts';
