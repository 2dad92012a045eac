import type { Application } from '#city/applications/applications.ts';
import { isClosed, never } from '#city/calendar.ts';
import { absentBecause, appointing } from '#city/calibration/applications.ts';
import type { Organisation } from '#city/organisation/organisation.ts';
import type { Person } from '#city/people/person.ts';
import { lottery, oneOf } from '#engine/random/choice.ts';
import type { Random } from '#engine/random/generator.ts';
import { interpreterLanguages } from '#extract/application-codes.ts';

export type Appointment = {
  readonly key: string;
  readonly person: Person;
  readonly staff: number;
  readonly day: number;
  readonly starts: string;
  readonly made: number;
  readonly interpreter: string;
  readonly outcome: 'held' | 'no_show' | 'cancelled' | 'moved';
  readonly outcomeOn: number;
  readonly absence: string;
  readonly followUp: string;
};

const starts = ['09:00', '10:30', '13:00', '14:30'] as const;
const drawAbsence = lottery(absentBecause);

/** Hours of intake workers: four talks a day on four days a week; each hour is given once. */
export function openAgenda(organisation: Organisation) {
  const workers = organisation.staff.filter(({ role }) => role === 'intake-worker');
  const taken = new Set<string>();
  const works = (number: number, day: number) => day % 7 !== number % 7 && !isClosed(day);
  return {
    /** The first free hour from this day on. */
    take: (random: Random, from: number) => {
      for (let day = from; ; day += 1) {
        const first = random.below(workers.length * starts.length);
        for (let at = 0; at < workers.length * starts.length; at += 1) {
          const place = (first + at) % (workers.length * starts.length);
          const worker = workers[Math.floor(place / starts.length)]?.number ?? 0;
          const start = starts[place % starts.length] ?? '09:00';
          const key = `${worker} ${day} ${start}`;
          if (!works(worker, day) || taken.has(key)) continue;
          taken.add(key);
          return { staff: worker, day, starts: start };
        }
      }
    },
    /** All hours of a day, taken or free. */
    hours: function* (day: number) {
      for (const { number } of workers) {
        if (works(number, day)) for (const start of starts) yield { staff: number, starts: start };
      }
    },
  };
}

type Agenda = ReturnType<typeof openAgenda>;

/** The appointments of an application: the first, and those that follow when it is moved or nobody came. */
export function* appointmentsOf(
  parent: Random,
  agenda: Agenda,
  application: Application,
): Generator<Appointment> {
  const { received, decided, person } = application;
  if (received === never || received < appointing.recordedFrom) return;
  const random = parent.stream(application.key);
  const interpreter = random.chance(appointing.interpreter)
    ? oneOf(random, interpreterLanguages.codes).code
    : '';
  let made = received + random.between(0, 3) + (random.chance(appointing.late) ? 12 : 0);
  let before: Outcome | undefined;
  for (let nth = 1; nth <= 4 && made < decided; nth += 1) {
    const place = agenda.take(random, made + random.between(3, 6));
    const talk = talkOf(random, { made, day: place.day, decided, before });
    yield {
      key: `I${application.key.slice(1)}A${nth}`,
      person,
      ...place,
      made,
      interpreter,
      ...talk,
    };
    if (talk.outcome === 'held' || talk.outcome === 'cancelled') return;
    before = talk.outcome;
    made = talk.outcomeOn;
  }
}

type Outcome = Appointment['outcome'];

/** What comes of one; a second time fewer come who did not come the first. */
function talkOf(
  random: Random,
  at: {
    readonly made: number;
    readonly day: number;
    readonly decided: number;
    readonly before: Outcome | undefined;
  },
) {
  const moved = random.chance(appointing.moved);
  const again = at.before === 'no_show';
  const absent = random.chance(again ? appointing.noShowAgain : appointing.noShow);
  const reason = drawAbsence(random);
  const none = { absence: '', followUp: '' };
  if (at.day > at.decided) return { outcome: 'cancelled', outcomeOn: at.decided, ...none } as const;
  if (moved && at.before === undefined)
    return { outcome: 'moved', outcomeOn: at.made + 1, ...none } as const;
  if (!absent) return { outcome: 'held', outcomeOn: at.day + 1, ...none } as const;
  const followUp = again ? 'repair_term' : 'second_invitation';
  return { outcome: 'no_show', outcomeOn: at.day + 1, absence: reason, followUp } as const;
}
