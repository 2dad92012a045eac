import { firstDay, never } from '#city/calendar.ts';
import { candidateShare } from '#city/calibration/placements.ts';
import { guidedBy, someone } from '#city/organisation/desks.ts';
import type { Organisation } from '#city/organisation/organisation.ts';
import type { Person } from '#city/people/person.ts';
import type { Candidate, PlacementRecords } from '#city/placements/records.ts';
import { oneOf } from '#engine/random/choice.ts';
import type { Random } from '#engine/random/generator.ts';

const wishes = [
  'schoonmaak',
  'magazijn',
  'zorghulp',
  'keukenhulp',
  'groenonderhoud',
  'kinderopvang',
  'winkel',
  'chauffeur',
  'beveiliging',
  'productie',
];

/** Clients of Work who can start, referred to the job brokers; most for a few months. */
export function openCandidates(
  random: Random,
  organisation: Organisation,
  records: PlacementRecords,
) {
  const open = new Map<Person, Candidate>();
  const broker = someone(organisation, 'job-broker');
  return (month: number) => {
    const today = firstDay(month);
    const next = firstDay(month + 1);
    for (const [person, candidate] of open) {
      if (organisation.guided.has(person) && !random.chance(0.22)) continue;
      candidate.until = Math.max(candidate.from + 1, today);
      open.delete(person);
    }
    const people = guidedBy(organisation).get('work') ?? [];
    const wanted = Math.round(candidateShare * people.length) - open.size;
    for (let at = 0; at < wanted; at += 1) {
      const [person, dossier] = oneOf(random, people);
      if (open.has(person)) continue;
      const begun = Math.max(today, person.known, dossier.spell?.from ?? 0);
      const from = begun + random.below(Math.max(1, next - begun));
      const candidate: Candidate = {
        person,
        staff: random.chance(0.7) ? broker(random) : undefined,
        canStartOn: from + oneOf(random, [0, 0, 7, 14, 30]),
        hours: oneOf(random, [16, 20, 24, 32, 36]),
        wish: oneOf(random, wishes),
        from,
        until: never,
      };
      open.set(person, candidate);
      records.candidates.push(candidate);
    }
  };
}
