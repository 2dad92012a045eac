/**
 * Seeded randomness: xoshiro128** (Blackman and Vigna, 2018, prng.di.unimi.it), four words of 32 bits.
 * Only whole-number operations, so that the same seed gives the same numbers in every engine and on every
 * machine. A stream is named: its numbers depend on the seed and its name, never on what another stream
 * has used up, so that a part of a simulation can change without shifting all the others.
 */
export type Random = {
  /** A whole number from 0 to 2^32 - 1. */
  readonly word: () => number;
  /** A number from 0 up to, not including, 1, in steps of 2^-32. */
  readonly unit: () => number;
  /** A whole number from 0 up to, not including, `bound` (1 to 2^32), each as likely. */
  readonly below: (bound: number) => number;
  /** A whole number from `least` to `most`, both included, each as likely. */
  readonly between: (least: number, most: number) => number;
  /** True with this probability, a share of 1. */
  readonly chance: (probability: number) => boolean;
  /** A stream of its own, which starts the same whatever was drawn from this one. */
  readonly stream: (name: string) => Random;
};

export type State = readonly [number, number, number, number];

export function seededRandom(seed: number): Random {
  if (!Number.isSafeInteger(seed) || seed < 0) {
    throw new Error(`a seed is a whole number of 0 or more: ${seed}`);
  }
  return named(`seed ${seed}`);
}

function named(path: string): Random {
  const word = xoshiro128(stateOf(path));
  const unit = () => word() / 4294967296;
  const below = (bound: number) => {
    // Rejects the words of the last, incomplete round, so that none is favoured.
    const limit = 4294967296 - (4294967296 % bound);
    let drawn = word();
    while (drawn >= limit) drawn = word();
    return drawn % bound;
  };
  return {
    word,
    unit,
    below,
    between: (least, most) => least + below(most - least + 1),
    chance: (probability) => unit() < probability,
    stream: (name) => named(`${path}/${name}`),
  };
}

/** The bare generator from a state that is not all zero; tested against the authors' C code. */
export function xoshiro128(state: State): () => number {
  let [a, b, c, d] = state;
  return () => {
    const scrambled = Math.imul(b, 5);
    const drawn = Math.imul((scrambled << 7) | (scrambled >>> 25), 9) >>> 0;
    const shifted = b << 9;
    c ^= a;
    d ^= b;
    b ^= c;
    a ^= d;
    c ^= shifted;
    d = (d << 11) | (d >>> 21);
    return drawn;
  };
}

/** Spreads a name over four words: FNV-1a over its characters, then the mixing of splitmix32. */
function stateOf(path: string): State {
  let hash = 0x811c9dc5;
  for (let at = 0; at < path.length; at += 1) {
    hash = Math.imul(hash ^ path.charCodeAt(at), 0x01000193);
  }
  // A second, differently started hash: 64 bits keep names apart where 32 would meet by chance.
  let other = 0x9e3779b9;
  for (let at = path.length - 1; at >= 0; at -= 1) {
    other = Math.imul(other ^ path.charCodeAt(at), 0x85ebca6b);
    other ^= other >>> 13;
  }
  const first = mixed(hash);
  const second = mixed(other);
  const third = mixed(hash ^ Math.imul(other, 3) ^ 0x51ed270b);
  return [first, second, third, mixed(first ^ second ^ third) | 1];
}

function mixed(word: number): number {
  let next = (word + 0x9e3779b9) | 0;
  next = Math.imul(next ^ (next >>> 16), 0x21f0aaad);
  next = Math.imul(next ^ (next >>> 15), 0x735a2d97);
  return next ^ (next >>> 15);
}
