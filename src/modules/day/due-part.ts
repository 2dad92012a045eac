import type { Scoped } from '#database/scope.ts';
import type { Day } from '#kernel/day.ts';
import type { Role } from '#kernel/role.ts';
import type { Words } from '#kernel/words.ts';
import type { Visit } from '#web/route.ts';

/** One list of what is due, which a module brings to My day; src/main/modules.ts puts them in their order. */
export type DuePart = {
  /** Unique, in kebab-case: the whole list is at `/day/<id>`. */
  readonly id: string;
  /** For nobody else it is read. */
  readonly roles: readonly Role[];
  readonly title: Words;
  /** Why these, and in which order: one sentence (domain.md §8: an ordered list explains its order). */
  readonly order: Words;
  /** The first `atMost` lines in that order, and how many there are; in the language of the visit. */
  readonly load: (desk: DueDesk, atMost: number) => Promise<DueFound>;
};

/** What a part reads with: one transaction in the scope of the role, for all parts of the page. */
export type DueDesk = {
  readonly transaction: Scoped;
  readonly visit: Visit;
  /**
   * Opens files for the list, one line in the read log each and no second one on the same page. Whom the visitor
   * may not open at once comes back with the number alone: its link asks for the reason. Call it before anything
   * of the files is read, with the clients of the lines only.
   */
  open(persons: readonly number[]): Promise<ReadonlyMap<number, DueClient>>;
};

export type DueClient = {
  readonly clientNumber: string;
  /** Nothing as long as the file is not open. */
  readonly name: string | undefined;
};

export type DueFound = {
  readonly found: number;
  /** Where the whole list is, when a page of the module shows it better than `/day/<id>`. */
  readonly href?: string | undefined;
  readonly lines: readonly DueLine[];
};

export type DueLine = {
  /** By when, or since when; lines with a day stand in the planning of the week too. */
  readonly day?: Day | undefined;
  readonly client?: DueClient | undefined;
  /** What is to be done, or what waits. */
  readonly what: string;
  /** Why it is due, with the term or rule: a fact, no judgement. */
  readonly why: string;
  /** Where it is done; without it the client's file. */
  readonly href?: string | undefined;
};
