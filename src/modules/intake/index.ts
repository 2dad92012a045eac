import type { Gate } from '#database/scope.ts';
import type { ModuleFront } from '#web/route.ts';
import { intakeAccess } from './access.ts';
import { effortPage, postEffort } from './pages/effort-page.tsx';
import { plannerPage } from './pages/planner-page.tsx';
import { proofFile } from './pages/proof-file.ts';
import { postSection, sectionPage } from './pages/section-page.tsx';

export { answerTask } from './actions/answer-task.ts';
export { type Effort, loadEffort, openPlan, tasksOf } from './actions/save-effort.ts';
export { type EffortTask, insertPlan } from './effort-store.ts';
export { ownIntakes } from './pages/due-in-intake.ts';
export { sayPlan } from './pages/effort-page.tsx';
export { intakeInFile } from './pages/intake-in-file.tsx';
export { findProof, type ProofLine } from './proof-store.ts';

/** The work intake with its trajectory planner, and the effort plan with its check. */
export const intakeFront = ({ gate }: { readonly gate: Gate }): ModuleFront => ({
  access: intakeAccess,
  routes: [
    plannerPage(gate),
    sectionPage(gate),
    postSection(gate),
    effortPage(gate),
    postEffort(gate),
    proofFile(gate),
  ],
  navigation: [],
});
