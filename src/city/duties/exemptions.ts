import { firstDay, never } from '#city/calendar.ts';
import { contributing, exempted } from '#city/calibration/duties.ts';
import type { Contribution, DutyRecords, Exemption } from '#city/duties/records.ts';
import { registeredFrom } from '#city/life/month.ts';
import { guidedBy } from '#city/organisation/desks.ts';
import type { Organisation } from '#city/organisation/organisation.ts';
import { ageOn, type Dossier, hasChildren, type Person } from '#city/people/person.ts';
import { lottery } from '#engine/random/choice.ts';
import type { Random } from '#engine/random/generator.ts';

/** Days after which an exemption is looked at again; of article 9a every six months (assumption for 9(2), 9(4)). */
const reviewAfter: Readonly<Record<string, number>> = { '9a': 182, '9-4': 365, '9-2': 365 };
const prolonged = 0.62;
const endsMonthly = 0.03;
const drawContribution = lottery([
  ['third_party', 55],
  ['care', 20],
  ['own_development', 25],
]);

type Guided = readonly [Person, Dossier];

/** Exemptions and community contributions, month by month, as many as the department has. */
export function openExemptions(random: Random, records: DutyRecords) {
  const exempt = new Map<Person, Exemption>();
  const contributes = new Map<Person, Contribution>();
  // Who ends one this month may begin another in it, but not before that end.
  const endings = { exemption: new Map<Person, number>(), contribution: new Map<Person, number>() };
  return (organisation: Organisation, month: number, reviewed: (exemption: Exemption) => void) => {
    const next = firstDay(month + 1);
    endOfLeavers(organisation, next);
    for (const [department, people] of guidedBy(organisation)) {
      const asked = Math.round(exempted[department](month) * people.length);
      const held = reviewDue(people, asked, next, reviewed);
      for (const entry of someFree(random, people, exempt, asked - held)) {
        const [person] = entry;
        begin(entry, Math.max(dayWithin(entry, month), endings.exemption.get(person) ?? 0));
      }
      const wanted = Math.round(contributing[department] * people.length);
      const there = people.filter(([person]) => contributes.has(person)).length;
      for (const entry of someFree(random, people, contributes, wanted - there)) {
        const [person] = entry;
        const earliest = endings.contribution.get(person) ?? 0;
        contribute(person, Math.max(dayWithin(entry, month), earliest));
      }
    }
  };

  function endOfLeavers(organisation: Organisation, next: number): void {
    const stays = (person: Person) => organisation.guided.has(person);
    for (const [person, exemption] of exempt) {
      if (!stays(person)) end(exemption, next);
    }
    for (const [person, contribution] of contributes) {
      if (stays(person) && !random.chance(endsMonthly)) continue;
      contribution.until = Math.max(contribution.from + 1, next);
      contributes.delete(person);
      endings.contribution.set(person, contribution.until);
    }
  }

  function contribute(person: Person, from: number): void {
    const kind = drawContribution(random);
    const contribution = { person, kind, hours: random.between(2, 16), from, until: never };
    contributes.set(person, contribution);
    records.contributions.push(contribution);
  }

  /** Terms that end this month are prolonged or not; how many are held afterwards. */
  function reviewDue(
    people: readonly Guided[],
    asked: number,
    next: number,
    reviewed: (exemption: Exemption) => void,
  ): number {
    let held = people.filter(([person]) => exempt.has(person)).length;
    for (const [person, dossier] of people) {
      const exemption = exempt.get(person);
      if (exemption === undefined || exemption.lasting || exemption.reviewOn >= next) continue;
      if (exemption.article === '9a') reviewed(exemption);
      const day = exemption.reviewOn;
      end(exemption, day);
      if (held <= asked && random.chance(prolonged)) begin([person, dossier], exemption.until);
      else held -= 1;
    }
    return held;
  }

  function end(exemption: Exemption, day: number): void {
    exemption.until = Math.max(exemption.from + 1, day);
    exempt.delete(exemption.person);
    endings.exemption.set(exemption.person, exemption.until);
  }

  function begin([person, dossier]: Guided, from: number): void {
    const article = articleFor(random, person, dossier, from);
    const lasting = article === '9-5';
    const exemption: Exemption = {
      person,
      dossier,
      duty: 'work',
      article,
      from,
      until: never,
      reviewOn: lasting ? never : from + (reviewAfter[article] ?? 365),
      lasting,
    };
    exempt.set(person, exemption);
    records.exemptions.push(exemption);
  }

  function dayWithin([person, dossier]: Guided, month: number): number {
    const begun = Math.max(firstDay(month), dossier.spell?.from ?? 0, person.known);
    // In the first month of the records they have run for a while.
    const back = month === registeredFrom ? random.below(360) : 0;
    const day = begun + random.below(Math.max(1, firstDay(month + 1) - begun));
    return Math.max(day - back, Math.min(day, Math.max(dossier.spell?.from ?? day, person.known)));
  }
}

/** So many who do not have it yet, each as likely. */
function someFree(
  random: Random,
  people: readonly Guided[],
  taken: ReadonlyMap<Person, unknown>,
  number: number,
): readonly Guided[] {
  const found = new Set<Guided>();
  for (let tries = 0; found.size < number && tries < 20 * number; tries += 1) {
    const entry = people[random.below(people.length)];
    if (entry !== undefined && !taken.has(entry[0])) found.add(entry);
  }
  return [...found];
}

/** The ground that fits what is known of the household. */
function articleFor(random: Random, person: Person, dossier: Dossier, day: number): string {
  const ages = dossier.children.map((birth) => ageOn(birth, day));
  const alone = dossier.partner === undefined && hasChildren(dossier.kind);
  if (alone && ages.some((age) => age < 5) && random.chance(0.7)) return '9a';
  if (alone && ages.some((age) => age < 12) && random.chance(0.6)) return '9-4';
  return random.chance(ageOn(person.birth, day) >= 50 ? 0.5 : 0.2) ? '9-5' : '9-2';
}
