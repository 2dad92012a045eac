import type { FactRow, SnapshotReader } from '#facts/reader.ts';
import { type Month, monthAfter } from '../rules/month.ts';
import type { Counts } from '../rules/stock/counts.ts';
import {
  ageBounds,
  cells,
  durationBounds,
  events,
  groupIndex,
  groups,
  insideCell,
  insideState,
  outsideCell,
  outsideMonths,
  outsideState,
  services,
  states,
} from '../rules/stock/population.ts';
import { type TrackCount, trackCodes } from '../rules/stock/tracks.ts';

const indexSql = (column: string, bounds: readonly number[]): string =>
  `case ${bounds
    .toReversed()
    .map((bound, at) => `when ${column} >= ${bound} then ${bounds.length - 1 - at}`)
    .join(' ')} else 0 end`;

const serviceSql = `case department ${services
  .slice(0, 3)
  .map((code, at) => `when '${code}' then ${at}`)
  .join(' ')} else 3 end`;

/**
 * The stock of every month from `$from` on, with who guides the applicant, and what the next month brought. PW
 * households as known six weeks later; a household that is missing for a month has left and come back.
 */
const followed = `
  with guided as (
    select m.dossier, a."from", coalesce(a."until", open_end()) as "until", d.department
    from coach_assignments a
    join dossier_members m on m.person = a.person and m.position = '1'
    join teams using (team) join departments d using (department_key)
  ), stock as (
    select h.month, h.dossier, ${indexSql('h.age', ageBounds)} as age,
      case h.side when 'zuid' then 0 else 1 end as side,
      case when g."until" > h.month then ${serviceSql} else 3 end as service,
      h.months_on_benefit as months, ${indexSql('h.months_on_benefit', durationBounds)} as band
    from household_months h
    asof left join guided g on g.dossier = h.dossier and g."from" <= h.month
    where h.scheme = 'PW' and h.month >= $from::date and h.month <= $until::date
  ), followed as (
    select *, lead(month) over later as next_month, lag(month) over later as former_month,
      lead(age) over later as next_age, lead(side) over later as next_side,
      lead(service) over later as next_service
    from stock window later as (partition by dossier order by month)
  )`;

const reason = `case f.outflow_reason when '11' then 'work' when '13' then 'work' when '03' then 'pension'
  when '32' then 'moved' when '33' then 'moved' when '04' then 'death' else 'other-reason' end`;

const happenings = `
  , happened as (
    select s.month, s.age, s.side, s.service, s.band,
      case when s.next_month is distinct from s.month + interval 1 month then
          case when f.day > s.month - interval 2 months then ${reason} else 'other-reason' end
        when s.next_age > s.age then 'older'
        when s.next_side <> s.side then 'other-side'
        when s.next_service <> s.service then
          ['to-work', 'to-prestatie010', 'to-youth', 'to-other'][s.next_service + 1]
      end as event
    from followed s
    asof left join (select dossier, day, outflow_reason from flows where direction = 'out') f
      on f.dossier = s.dossier and f.day <= s.month + interval 2 months
    where s.month < $until::date
  )
  select 'inside' as kind, month::varchar as month, age, side, service, band as place, event,
    count(*)::integer as n
  from happened group by all
  union all
  select 'outside', (month + interval 1 month + away * interval 1 month)::date::varchar, age, side, service, away,
    case when next_month = month + (away + 2) * interval 1 month then 'return' end, count(*)::integer
  from (
    select *, unnest(range(0, ${outsideMonths})) as away from followed
    where next_month is distinct from month + interval 1 month
  ) where month + (away + 1) * interval 1 month < $until::date
    and (next_month is null or next_month > month + (away + 1) * interval 1 month)
  group by all
  union all
  select 'new', (month - interval 1 month)::date::varchar, age, side, service, 0, null, count(*)::integer
  from followed
  where month > $from::date and (former_month is null or former_month < month - interval ${outsideMonths + 1} months)
  group by all`;

type Row = FactRow & {
  readonly kind: 'inside' | 'outside' | 'new';
  readonly month: string;
  readonly age: number;
  readonly side: number;
  readonly service: number;
  readonly place: number;
  readonly event: string | null;
  readonly n: number;
};

/** What happened each month, by cell, over the months from `from` until (not including) the last one. */
export async function countTransitions(
  reader: SnapshotReader,
  from: Month,
  until: Month,
): Promise<Counts> {
  const rows = await reader.query<Row>(`${followed} ${happenings}`, {
    from: `${from}-01`,
    until: `${until}-01`,
  });
  const months: Month[] = [];
  for (let month = from; month < until; month = monthAfter(month, 1)) months.push(month);
  const placeOf = new Map(months.map((month, at) => [month as string, at]));
  const counts: Counts = {
    from,
    months: months.length,
    exposure: new Float64Array(months.length * cells),
    times: new Float64Array(months.length * cells * events.length),
    entered: new Float64Array(months.length * groups),
  };
  for (const row of rows) {
    const month = placeOf.get(row.month.slice(0, 7));
    if (month !== undefined) addRow(counts, month, row);
  }
  return counts;
}

function addRow({ exposure, times, entered }: Counts, month: number, row: Row): void {
  const group = groupIndex(row);
  if (row.kind === 'new') {
    add(entered, month * groups + group, row.n);
    return;
  }
  const cell = row.kind === 'inside' ? insideCell(group, row.place) : outsideCell(group, row.place);
  add(exposure, month * cells + cell, row.n);
  const event = (events as readonly string[]).indexOf(row.event ?? '');
  if (event >= 0) add(times, (month * cells + cell) * events.length + event, row.n);
}

/** Who is on benefit on the first of the month, and who left in the two years before and is not back. */
export async function countStates(reader: SnapshotReader, month: Month): Promise<Uint32Array> {
  const rows = await reader.query<Row>(
    `${followed}
    select 'inside' as kind, '' as month, age, side, service, least(months, ${durationBounds.at(-1)}) as place,
      null as event, count(*)::integer as n
    from followed where month = $until::date group by all
    union all
    select 'outside', '', age, side, service, date_diff('month', month, $until::date) - 1, null,
      count(*)::integer
    from followed where next_month is null and month < $until::date
      and date_diff('month', month, $until::date) <= ${outsideMonths} group by all`,
    { from: `${monthAfter(month, -outsideMonths)}-01`, until: `${month}-01` },
  );
  const counts = new Uint32Array(states);
  for (const row of rows) {
    const group = groupIndex(row);
    const state =
      row.kind === 'inside' ? insideState(group, row.place) : outsideState(group, row.place);
    counts[state] = (counts[state] as number) + row.n;
  }
  return counts;
}

/** Who is on benefit on the first of the month, with the track of the applicant in the model in force. */
export const countTracks = (reader: SnapshotReader, month: Month): Promise<readonly TrackCount[]> =>
  reader.query<TrackCount & FactRow>(
    `${followed}
    select s.service, s.age, s.band, coalesce(t.track, 'none') as track, count(*)::integer as n
    from followed s join dossier_members d on d.dossier = s.dossier and d.position = '1'
      and d."from" <= $until::date and (d."until" is null or d."until" > $until::date)
    left join track_stays t on t.person = d.person and t.model = '2024'
      and t.track in (${trackCodes.map((code) => `'${code}'`).join(', ')})
      and t."from" <= $until::date and (t."until" is null or t."until" > $until::date)
    where s.month = $until::date group by all order by all`,
    { from: `${month}-01`, until: `${month}-01` },
  );

const add = (list: Float64Array, at: number, value: number): void => {
  list[at] = (list[at] as number) + value;
};
