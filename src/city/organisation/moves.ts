import { never } from '#city/calendar.ts';
import type { Assignment, Coach, Organisation } from '#city/organisation/organisation.ts';
import type { Person } from '#city/people/person.ts';
import type { Random } from '#engine/random/generator.ts';

export type HandOver = {
  readonly person: Person;
  readonly from: Assignment;
  readonly to: Assignment;
  readonly asked: number;
  readonly answered: number;
  readonly outcome: 'accepted' | 'returned';
  readonly process: { readonly on: number; readonly found: 'complete' | 'incomplete' } | undefined;
  readonly substance: { readonly on: number; readonly found: 'fits' | 'fits-not' } | undefined;
};

/**
 * A change of team was asked for some days before, and some were returned first; how often and how long are
 * assumptions: nothing is published but the terms (3 days, 3 weeks). Each person has numbers of their own, so that
 * a later day of the same city keeps what was.
 */
export function* handOversOf(random: Random, organisation: Organisation): Generator<HandOver> {
  for (const [person, rows] of organisation.assignments) {
    const stays = rows.filter(({ from, until }) => until > from);
    if (new Set(stays.map(({ team }) => team)).size < 2) continue;
    const own = random.stream(`person ${person.number}`);
    for (const [at, to] of stays.entries()) {
      const from = stays[at - 1];
      if (from === undefined || from.team === to.team || from.until !== to.from) continue;
      if (from.team.department.kind === 'income' || to.team.department.kind === 'income') continue;
      yield* handOver(own, person, from, to);
    }
  }
}

function* handOver(
  random: Random,
  person: Person,
  from: Assignment,
  to: Assignment,
): Generator<HandOver> {
  const asked = Math.max(from.from, to.from - random.between(2, 12));
  const returned = random.chance(0.09);
  const before = asked - random.between(10, 40);
  if (returned && before > from.from) {
    yield {
      ...{ person, from, to, asked: before, answered: before + random.between(1, 6) },
      ...{ outcome: 'returned', process: undefined, substance: undefined },
    };
  }
  const complete = random.chance(0.88);
  const fits = random.chance(0.93);
  const told = random.chance(0.9);
  const later = random.chance(0.8);
  yield {
    ...{ person, from, to, asked, answered: to.from, outcome: 'accepted' },
    process: told
      ? { on: to.from + random.between(1, 5), found: complete ? 'complete' : 'incomplete' }
      : undefined,
    substance: later
      ? { on: to.from + random.between(10, 26), found: fits ? 'fits' : 'fits-not' }
      : undefined,
  };
}

export type Absence = {
  readonly coach: Coach;
  readonly share: number;
  readonly from: number;
  readonly until: number;
  readonly standIn: Coach | undefined;
};

/** About 6% of the hours, mostly short: after the absence of civil servants in large municipalities; assumption. */
export function* absencesOf(random: Random, organisation: Organisation): Generator<Absence> {
  for (const team of organisation.teams) {
    for (const coach of team.coaches) {
      const own = random.stream(`staff ${coach.number}`);
      const end = coach.until === never ? coach.from + 15 * 366 : coach.until;
      for (let day = coach.from + own.between(20, 300); day < end; ) {
        const length = own.chance(0.85) ? own.between(2, 12) : own.between(40, 220);
        const share = length > 40 && own.chance(0.4) ? 50 : 100;
        const others = team.coaches.filter(
          (one) => one !== coach && one.from <= day && one.until > day,
        );
        const standIn = own.chance(0.7) ? others[own.below(Math.max(1, others.length))] : undefined;
        yield { coach, share, from: day, until: Math.min(day + length, end), standIn };
        day += length + own.between(150, 520);
      }
    }
  }
}
