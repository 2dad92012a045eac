import { monthOfDay, yearOfDay } from '#city/calendar.ts';
import { fromUnemployment, fromUnemploymentLater } from '#city/calibration/placements.ts';
import type { Ledger } from '#city/life/ledger.ts';
import type { Membership, Person, Spell } from '#city/people/person.ts';
import { shuffled } from '#engine/random/choice.ts';
import type { Random } from '#engine/random/generator.ts';

export type UnemploymentMonths = {
  readonly person: Person;
  readonly from: number;
  readonly until: number;
  /** Day on which the benefit that followed was known. */
  readonly knownOn: number;
};

const first = 2015;

/** Months of unemployment benefit before social assistance: by the cause that is known first, then by lot. */
export function unemploymentOf(
  random: Random,
  ledger: Ledger,
  scale: number,
): readonly UnemploymentMonths[] {
  const members = Map.groupBy(ledger.memberships, ({ dossier }) => dossier);
  const byYear = Map.groupBy(newSpells(ledger), ({ from }) => yearOfDay(from));
  const found: UnemploymentMonths[] = [];
  const last = new Map<Person, number>();
  for (const year of [...byYear.keys()].sort((one, other) => one - other)) {
    if (year < first) continue;
    const stream = random.stream(String(year));
    const wanted = Math.round((fromUnemployment.get(year) ?? fromUnemploymentLater) * scale);
    const order = shuffled(stream, byYear.get(year) ?? []);
    const due = [
      ...order.filter(({ inflowReason }) => inflowReason === '14'),
      ...order.filter(({ inflowReason }) => inflowReason !== '14'),
    ];
    for (const spell of due.slice(0, wanted)) {
      const person = (members.get(spell.dossier) ?? []).find((row) => holds(row, spell))?.person;
      if (person === undefined) continue;
      const until = monthOfDay(spell.from);
      const from = Math.max(until - stream.between(3, 24), last.get(person) ?? 0);
      if (from >= until) continue;
      last.set(person, until);
      found.push({ person, from, until, knownOn: spell.startKnownOn });
    }
  }
  return found;
}

/** Spells of social assistance after more than 31 days without benefit. */
function newSpells({ spells }: Ledger): readonly Spell[] {
  const ended = new Map<Spell['dossier'], number>();
  return spells.filter(({ dossier, scheme, from, until }) => {
    const before = ended.get(dossier);
    ended.set(dossier, until);
    return scheme === 'PW' && (before === undefined || from - before > 31);
  });
}

const holds = ({ position, from, until }: Membership, spell: Spell): boolean =>
  position === 1 && from <= spell.from && until > spell.from;
