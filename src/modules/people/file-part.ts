import type { Child } from 'hono/jsx';
import type { Scoped } from '#database/scope.ts';
import type { Relation } from '#kernel/access.ts';
import type { Day } from '#kernel/day.ts';
import type { Role } from '#kernel/role.ts';
import type { Fact } from '#web/facts.tsx';
import type { Visit } from '#web/route.ts';

/** What a module shows in the file of a client; src/main/modules.ts puts the parts in their order. */
export type FilePart = {
  /** Who sees this part (domain.md §1): for nobody else it is read. */
  readonly roles: readonly Role[];
  /** Reads in the transaction that opened the file, in the language of the visit. */
  readonly load: (transaction: Scoped, client: ClientSeen, visit: Visit) => Promise<FilePartShown>;
};

export type ClientSeen = {
  readonly personId: number;
  /** The client number, as addresses show it. */
  readonly clientNumber: string;
  readonly relation: Relation;
};

export type FilePartShown = {
  /** At the top of the file: how does it stand, what is due. */
  readonly glance?: readonly Fact[];
  /** What is done most from here: it opens under the glance, as the one primary button of the file. */
  readonly first?: FileSection;
  readonly sections?: readonly FileSection[];
  /** Steps of the story, in any order. */
  readonly story?: readonly FileStep[];
};

export type FileSection = {
  /** Unique on the page: the address of the section. */
  readonly id: string;
  readonly title: string;
  readonly body: Child;
  /** Says who the client is, not what is done: stands below the work, by the personal data. */
  readonly aboutPerson?: boolean;
};

export type FileStep = {
  readonly day: Day;
  readonly what: string;
  readonly who?: string | undefined;
  readonly why?: string | undefined;
  /** Where the step stands in full. */
  readonly href?: string | undefined;
};
