import { firstDay, never } from '#city/calendar.ts';
import { extraCapacity, type Guiding, programmeName } from '#city/calibration/capacity.ts';
import { type Coach, fullTime, type Organisation } from '#city/organisation/organisation.ts';

/**
 * Says on the first of a month which hours the programme in Zuid pays for: as many as were published, by whole
 * coaches, those of Zuid's teams in their order. Who is paid stays paid while there is money.
 */
export function payFromProgramme(organisation: Organisation, month: number): void {
  for (const kind of ['prestatie010', 'work'] as const) {
    const hours = Math.round(extraCapacity(kind, month) * organisation.scale * fullTime);
    pay(organisation, coachesOf(organisation, kind), { wanted: hours, day: firstDay(month) });
  }
}

const coachesOf = ({ teams }: Organisation, kind: Guiding): readonly Coach[] =>
  teams
    .filter(({ department, side }) => department.kind === kind && side !== 'rest')
    .flatMap(({ present }) => present);

type Budget = { readonly wanted: number; readonly day: number };

function pay(organisation: Organisation, coaches: readonly Coach[], { wanted, day }: Budget): void {
  const isPaid = ({ hours }: Coach) => hours.programme !== '';
  let short = coaches.filter(isPaid).reduce((rest, { hours }) => rest - hours.perWeek, wanted);
  for (const coach of coaches) {
    if (isPaid(coach) || short < coach.hours.perWeek / 2) continue;
    turn(organisation, coach, { programme: programmeName, day });
    short -= coach.hours.perWeek;
  }
  for (const coach of coaches.toReversed()) {
    if (!isPaid(coach) || -short < coach.hours.perWeek / 2) continue;
    turn(organisation, coach, { programme: '', day });
    short += coach.hours.perWeek;
  }
}

/** Other money from this day: the row of the hours ends and another begins. */
function turn(
  organisation: Organisation,
  coach: Coach,
  { programme, day }: { readonly programme: string; readonly day: number },
): void {
  if (coach.hours.from >= day) {
    coach.hours.programme = programme;
    return;
  }
  coach.hours.until = day;
  coach.hours = { ...coach.hours, programme, from: day, until: never };
  organisation.hours.push(coach.hours);
}
