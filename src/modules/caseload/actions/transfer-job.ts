import { z } from 'zod';
import { beginAct } from '#database/begin-act.ts';
import { type Gate, inScope, type Scoped } from '#database/scope.ts';
import type { Day } from '#kernel/day.ts';
import { ok, refuse } from '#kernel/result.ts';
import { inForce, listModels } from '#modules/service-model/index.ts';
import type { JobKind, Work } from '#platform/jobs/kind.ts';
import { trackNorms } from '../rules/track-norm.ts';
import { proposeTransfer } from '../rules/transfer-plan.ts';
import { findPlan, keepProposal, listCoachesOfPlan, listGroups } from '../transfer-store.ts';

const payload = z.object({ planId: z.number().int().positive() });
const outcome = z.object({ moved: z.number() });

export type TransferJob = JobKind<z.infer<typeof payload>, z.infer<typeof outcome>>;

/** Computes a plan: reads groups, divides them, and keeps the proposal. Done again it gives the same. */
export const transferJob = (gate: Gate, today: () => Day): TransferJob => ({
  name: 'caseload-transfer',
  payload,
  outcome,
  run: async ({ planId }, work) => {
    const asks = <Value>(run: (transaction: Scoped) => Promise<Value>) =>
      inScope(gate, actingFor(work, today()), run);
    work.progress('reading', 0);
    const read = await asks(async (transaction) => {
      const plan = await findPlan(transaction, planId);
      if (plan === undefined) return undefined;
      const groups = await listGroups(transaction, planId);
      const coaches = await listCoachesOfPlan(transaction, planId);
      const norms = trackNorms(inForce(await listModels(transaction), today()));
      return { plan, asked: { groups, coaches, norms } };
    });
    if (read === undefined) return refuse('Dit plan is er niet meer. / This plan is gone.');
    const { plan, asked } = read;
    work.progress('dividing', 0.2);
    const { moves, ...numbers } = proposeTransfer(
      { ...asked, leaving: plan.leaving, areas: plan.areas, byTarget: plan.by_target },
      (share) => work.progress('dividing', 0.2 + 0.6 * share),
    );
    work.progress('keeping', 0.8);
    const kept = await asks(async (transaction) => {
      await beginAct(transaction);
      return keepProposal(transaction, planId, moves, numbers);
    });
    return kept === null
      ? refuse('Dit plan is intussen ingetrokken. / This plan was withdrawn.')
      : ok({ moved: kept });
  },
});

const actingFor = ({ asker, runId }: Work, day: Day) =>
  ({
    scope: 'team',
    staffId: asker.staffId,
    role: asker.role,
    purpose: 'team-steering',
    reason: 'voorstel voor overdracht van caseloads',
    trace: runId.replaceAll('-', ''),
    day,
  }) as const;
