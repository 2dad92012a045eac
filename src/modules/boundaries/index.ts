export { type KeptBoundaries, keepBoundaries } from './actions/kept-boundaries.ts';
export { boundariesFront } from './front.tsx';
export { refusalSentence as boundariesRefusalSentence } from './refusal-sentence.ts';
