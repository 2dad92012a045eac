/** A row `s` is refused when `bad` is true; null, where a value is missing, lets it through. */
export type Rule = {
  readonly field: string;
  readonly bad: string;
  /** SQL of the code of the reason. */
  readonly code: string;
  /** SQL of what the sentence needs beside the value. */
  readonly about?: string;
};

export type Rules = { readonly rules: readonly Rule[]; readonly joins: readonly string[] };
