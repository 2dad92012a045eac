import type { ZodType } from 'zod';
import type { Result } from '#kernel/result.ts';
import type { Role } from '#kernel/role.ts';

/** A kind of work that takes longer than a page may: what it needs, what it gives, how it is done. */
export type JobKind<Payload, Outcome> = {
  /** Of letters, digits and hyphens, with its module in front: `forecast-simulation`. */
  readonly name: string;
  readonly payload: ZodType<Payload>;
  readonly outcome: ZodType<Outcome>;
  /**
   * Does the work. It may run twice: after a kill it begins again, so what it writes must bear that. A refusal is
   * a sentence for who asked; what is thrown is a bug, tried twice more and then told as one.
   */
  readonly run: (payload: Payload, work: Work) => Promise<Result<Outcome, string>>;
};

/** What running work is given. */
export type Work = {
  readonly runId: string;
  readonly asker: Asker;
  /** How far it is: the stage in words, and the share done of all, 0 to 1. Cheap to call often. */
  readonly progress: (stage: string, share: number) => void;
  /** Ends when who asked cancels, or when the process stops. Check it between steps. */
  readonly signal: AbortSignal;
};

/** Who asked: a member of staff, or the system itself. */
export type Asker = { readonly staffId: number | undefined; readonly role: Role | 'system' };

/** Work of a kind as it was asked, and what became of it. */
export type Run<Outcome = unknown> = {
  readonly id: string;
  readonly kind: string;
  readonly key: string;
  readonly asker: Asker;
  readonly askedAt: Date;
  readonly endedAt: Date | undefined;
} & Standing<Outcome>;

export type Standing<Outcome> =
  | { readonly state: 'waiting' | 'cancelled' }
  | {
      readonly state: 'running';
      readonly stage: string;
      readonly share: number;
      /** Nothing until enough is done for it to mean something. */
      readonly secondsLeft: number | undefined;
    }
  | { readonly state: 'done'; readonly outcome: Outcome }
  | { readonly state: 'failed'; readonly failure: string };

/** A kind of which only the outcome matters here. */
export type KindOf<Outcome> = {
  readonly name: string;
  readonly payload: { parse(value: unknown): unknown };
  readonly outcome: { parse(value: unknown): Outcome };
  readonly run: (payload: never, work: Work) => Promise<Result<unknown, string>>;
};

/** A kind among others, whose types are its own affair. */
export type AnyKind = KindOf<unknown>;
