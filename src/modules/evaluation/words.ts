import { alikeWords } from './words/alike-words.ts';
import { curveWords } from './words/curve-words.ts';
import { registerWords } from './words/register-words.ts';
import { resultWords } from './words/result-words.ts';

/** Every sentence of the module, nl and en. */
export const words = { ...registerWords, ...resultWords, ...curveWords, ...alikeWords };
