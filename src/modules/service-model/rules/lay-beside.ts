import type { RecordedFacts } from './facts.ts';
import type { ModelContent, Track } from './model.ts';
import { propose } from './propose.ts';

/** One present client, without who it is. */
export type Present = { readonly facts: RecordedFacts; readonly track: string | undefined };

/** Counts only: what leaves the check of a version. */
export type Validation = {
  readonly clients: number;
  readonly toBeAssessed: number;
  /** Per track of the new version: in it today, proposed by the new rules, and full-time coaches that asks for. */
  readonly tracks: readonly {
    readonly code: string;
    readonly now: number;
    readonly proposed: number;
    /** In tenths of full-time jobs; nothing: the track has no norm. */
    readonly tenthsOfFte: number | null;
  }[];
  /** In no track of the new version today. */
  readonly elsewhere: number;
  /** For whom the new rules propose another track than the present one. */
  readonly others: number;
};

/** Who falls where by the new rules, who is to be assessed, and what that asks of coaches. Nobody is moved by it. */
export function layBeside(model: ModelContent, present: readonly Present[]): Validation {
  const now = new Map<string, number>();
  const proposed = new Map<string, { all: number; young: number }>();
  let toBeAssessed = 0;
  let others = 0;
  for (const { facts, track } of present) {
    if (track !== undefined) now.set(track, (now.get(track) ?? 0) + 1);
    const proposal = propose(model, facts).track;
    if (proposal === undefined) toBeAssessed += 1;
    else {
      if (proposal !== track) others += 1;
      const count = proposed.get(proposal) ?? { all: 0, young: 0 };
      count.all += 1;
      if (Number(facts.age.value ?? 0) < 27) count.young += 1;
      proposed.set(proposal, count);
    }
  }
  const codes = new Set(model.tracks.map(({ code }) => code));
  return {
    clients: present.length,
    toBeAssessed,
    others,
    elsewhere: present.filter(({ track }) => track === undefined || !codes.has(track)).length,
    tracks: model.tracks.map((track) => {
      const count = proposed.get(track.code) ?? { all: 0, young: 0 };
      return {
        code: track.code,
        now: now.get(track.code) ?? 0,
        proposed: count.all,
        tenthsOfFte: capacity(track, count),
      };
    }),
  };
}

function capacity(
  { norm, youthNorm }: Track,
  { all, young }: { readonly all: number; readonly young: number },
): number | null {
  if (norm === null) return null;
  return Math.round(10 * ((all - young) / norm + young / (youthNorm ?? norm)));
}
