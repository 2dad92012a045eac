import type { Day } from '#kernel/day.ts';

/**
 * What is expected of a client, with whether it is a duty. `task`: of the effort plan; `document`: asked with an
 * application; `appointment`: to come to; `proposal`: of an instrument, to answer; `agreement`: made in a contact;
 * `view`: the own side of a sanction that is considered.
 */
export type ExpectedKind = 'task' | 'document' | 'appointment' | 'proposal' | 'agreement' | 'view';

export type Expected = {
  readonly kind: ExpectedKind;
  readonly what: string;
  /** Nothing: no day was set. */
  readonly by: Day | undefined;
  /** The day of the plan, agreement, request or proposal that it comes from. */
  readonly since: Day | undefined;
  /** An agreement is the client's own word. */
  readonly must: 'yes' | 'no' | 'agreed';
  /** Of a proposal: why it was made, as the worker wrote it. */
  readonly reason?: string | undefined;
};

type Recorded = {
  readonly plan: { readonly made_on: Day } | undefined;
  readonly tasks: readonly {
    readonly what: string;
    readonly due_on: Day;
    readonly answer: string | null;
    readonly proof: string | null;
    readonly outcome: string | null;
  }[];
  readonly documents: readonly {
    readonly what: string;
    readonly asked_on: Day;
    readonly due_on: Day;
  }[];
  readonly appointments: readonly {
    readonly what: string;
    readonly planned_day: Day;
    readonly outcome: string | null;
  }[];
  readonly trajectories: readonly {
    readonly what: string;
    readonly status: string;
    readonly proposed_on: Day;
    readonly voluntary: boolean;
    readonly reason: string;
  }[];
  readonly contacts: readonly {
    readonly day: Day;
    readonly next_step: string | null;
    readonly next_step_by: Day | null;
    readonly next_step_done_on: Day | null;
  }[];
  readonly considerations: readonly {
    readonly what: string;
    readonly considered_on: Day;
    readonly decided_on: Day | null;
    readonly view_given: boolean;
    /** The day of the hearing, or the last day to write; nothing: not invited yet. */
    readonly by: Day | undefined;
  }[];
};

/** What is expected, by the records, earliest day first; what has no day comes last. */
export function expectedOf(recorded: Recorded, today: Day): readonly Expected[] {
  const found: readonly Expected[] = [
    ...recorded.tasks
      .filter((task) => task.answer === null && task.proof === null && task.outcome === null)
      .map(({ what, due_on: by }) => ({
        kind: 'task' as const,
        what,
        by,
        since: recorded.plan?.made_on,
        must: 'yes' as const,
      })),
    ...recorded.documents.map(({ what, due_on: by, asked_on: since }) => ({
      kind: 'document' as const,
      what,
      by,
      since,
      must: 'yes' as const,
    })),
    ...recorded.appointments
      .filter(({ outcome, planned_day: day }) => outcome === null && day >= today)
      .map(({ what, planned_day: by }) => ({
        kind: 'appointment' as const,
        what,
        by,
        since: undefined,
        must: 'yes' as const,
      })),
    ...recorded.trajectories
      .filter(({ status }) => status === 'proposed')
      .map(({ what, proposed_on: since, voluntary, reason }) => ({
        kind: 'proposal' as const,
        what,
        by: undefined,
        since,
        must: voluntary ? ('no' as const) : ('yes' as const),
        reason,
      })),
    ...recorded.contacts.flatMap(
      ({ day, next_step: what, next_step_by: by, next_step_done_on: done }) =>
        what === null || by === null || done !== null
          ? []
          : [{ kind: 'agreement' as const, what, by, since: day, must: 'agreed' as const }],
    ),
    ...recorded.considerations
      .filter(({ decided_on: decided, view_given: given }) => decided === null && !given)
      .map(({ what, considered_on: since, by }) => ({
        kind: 'view' as const,
        what,
        by,
        since,
        must: 'no' as const,
      })),
  ];
  const last = '9999-12-31';
  return [...found].sort((a, b) =>
    (a.by ?? last) < (b.by ?? last) ? -1 : (a.by ?? last) > (b.by ?? last) ? 1 : 0,
  );
}
