import type { Scoped } from '#database/scope.ts';
import type { Day } from '#kernel/day.ts';
import { inForce, listModels } from '#modules/service-model/index.ts';
import { listCoachesNear } from '../hand-over-store.ts';
import { type CoachChoice, coachChoices } from '../rules/coach-choices.ts';
import { teamsOf } from '../rules/team.ts';
import { hoursOfOneFte, trackNorms } from '../rules/track-norm.ts';
import { listTeamLines, listTrackLines } from '../store.ts';

/** Who of the team may coach the client of the open file, in order (rules/coach-choices.ts). */
export async function loadCoachChoices(
  transaction: Scoped,
  personId: number,
  { teamId, day }: { readonly teamId: number; readonly day: Day },
): Promise<readonly CoachChoice[]> {
  const own = await listTeamLines(transaction);
  const norms = trackNorms(inForce(await listModels(transaction), day));
  const lines = own.filter(({ team_id }) => team_id === teamId);
  const [team] = teamsOf(lines, await listTrackLines(transaction), norms);
  if (team === undefined) return [];
  return coachChoices(team, await listCoachesNear(transaction, personId), hoursOfOneFte);
}
