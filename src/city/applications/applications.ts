import {
  type Completion,
  completionOf,
  type Document,
  documentsOf,
} from '#city/applications/documents.ts';
import { searchOf } from '#city/applications/search.ts';
import { never } from '#city/calendar.ts';
import {
  applying,
  rejectedBecause,
  turnedDown,
  withdrawnBecause,
} from '#city/calibration/applications.ts';
import type { Ledger } from '#city/life/ledger.ts';
import { openedOn } from '#city/organisation/open.ts';
import type { Organisation } from '#city/organisation/organisation.ts';
import type { Dossier, Membership, Person, Spell } from '#city/people/person.ts';
import { lottery, oneOf } from '#engine/random/choice.ts';
import type { Random } from '#engine/random/generator.ts';

export type Application = {
  readonly key: string;
  readonly dossier: Dossier;
  readonly person: Person;
  readonly couple: boolean;
  readonly scheme: Spell['scheme'];
  readonly channel: string;
  readonly reported: number;
  /** 0: no search period. */
  readonly searchUntil: number;
  readonly exception: string;
  readonly effortUntil: number;
  /** `never`: withdrawn while searching. */
  readonly received: number;
  readonly staff: number;
  readonly takenOn: number;
  readonly advance: number;
  readonly outcome: 'granted' | 'rejected' | 'withdrawn' | 'not_taken_up';
  readonly decided: number;
  readonly reason: string;
  readonly grantedFrom: number;
  readonly documents: readonly Document[];
};

/** A gap of at most so many days is no new application. */
const longestGap = 31;

type Asked = { readonly dossier: Dossier; readonly on: number; readonly spell: Spell | undefined };

/**
 * Every household that came onto benefit had applied, and so had those who were turned down; in the order in which
 * they came. What is drawn for one depends on its household and day alone.
 */
export function* applicationsOf(
  random: Random,
  ledger: Ledger,
  organisation: Organisation,
): Generator<Application> {
  const consultants = organisation.staff.filter(({ role }) => role === 'income-consultant');
  const members = Map.groupBy(ledger.memberships, ({ dossier }) => dossier);
  const times = new Map<Dossier, number>();
  for (const asked of askedIn(ledger)) {
    const { dossier, on } = asked;
    const here = (members.get(dossier) ?? []).filter(({ from, until }) => from <= on && on < until);
    const applicant = here.find(({ position }) => position === 1);
    if (applicant === undefined) continue;
    const nth = (times.get(dossier) ?? 0) + 1;
    times.set(dossier, nth);
    const own = random.stream(`${dossier.number} ${on}`);
    const key = `A${String(dossier.number).padStart(7, '0')}N${nth}`;
    yield applicationOf(own, asked, {
      key,
      applicant,
      couple: here.length > 1,
      staff: oneOf(own, consultants).number,
    });
  }
}

function askedIn({ spells, dossiers }: Ledger): readonly Asked[] {
  const asked: Asked[] = [];
  const ended = new Map<Dossier, number>();
  for (const spell of spells) {
    const { dossier, from, until } = spell;
    const again = from - (ended.get(dossier) ?? -longestGap - 1) <= longestGap;
    ended.set(dossier, until);
    if (from > openedOn && !again) asked.push({ dossier, on: from, spell });
  }
  for (const dossier of dossiers)
    if (dossier.spell === undefined && dossier.opened > openedOn)
      asked.push({ dossier, on: dossier.opened, spell: undefined });
  return asked.sort((a, b) => a.on - b.on || a.dossier.number - b.dossier.number);
}

const drawOutcome = lottery(turnedDown);
const drawRejection = lottery(rejectedBecause);
const drawWithdrawal = lottery(withdrawnBecause);
const drawChannel = lottery([
  ['uwv', 52],
  ['form', 30],
  ['desk', 14],
  ['phone', 4],
]);

type Who = {
  readonly key: string;
  readonly applicant: Membership;
  readonly couple: boolean;
  readonly staff: number;
};

function applicationOf(random: Random, { dossier, on, spell }: Asked, who: Who): Application {
  const { person } = who.applicant;
  const outcome = spell === undefined ? drawOutcome(random) : 'granted';
  const lag = drawLag(random);
  const granted = grantOf(spell);
  const search = searchOf(random, person.birth, on, granted.decided);
  const { reported, received } = search;
  const completion = completionOf(random, received, outcome, spell?.startKnownOn);
  const soon = random.between(4, 38);
  const ends = {
    granted: granted.decided,
    rejected: received + lag,
    withdrawn: reported + soon,
    not_taken_up: lastDay(completion, received) + 1 + (soon % 9),
  };
  const decided = ends[outcome];
  // Who withdraws while searching never applied.
  const came = decided < received ? never : received;
  const advance = advanceOf(random, came, outcome === 'not_taken_up' ? 0 : decided);
  return {
    key: who.key,
    dossier,
    person,
    couple: who.couple,
    scheme: granted.scheme,
    channel: drawChannel(random),
    reported,
    searchUntil: search.searchUntil,
    exception: search.exception,
    effortUntil: search.effortUntil,
    received: came,
    staff: who.staff,
    takenOn: reported + random.between(0, 3),
    advance,
    outcome,
    decided,
    reason: reasonOf(random, outcome),
    grantedFrom: granted.from,
    documents:
      came === never
        ? []
        : documentsOf(random, {
            received,
            decided,
            completion,
            couple: who.couple,
            inflow: granted.inflow,
            searched: search.searchUntil > 0,
          }),
  };
}

/** What the spell that was granted tells; nothing of it is known of who was turned down. */
const grantOf = (spell: Spell | undefined) =>
  spell === undefined
    ? ({ decided: never, from: never, scheme: 'PW', inflow: '' } as const)
    : {
        decided: spell.startKnownOn,
        from: spell.from,
        scheme: spell.scheme,
        inflow: spell.inflowReason,
      };

const lastDay = (completion: Completion | undefined, received: number) =>
  completion?.due ?? received;

/** Most who wait for more than four weeks have an advance by then. */
function advanceOf(random: Random, received: number, decided: number): number {
  const day = received + random.between(18, 28);
  const paid = random.chance(applying.advanceShare);
  return paid && received !== never && day < decided ? day : never;
}

function drawLag(random: Random): number {
  const { usual, late, shareLate } = applying.decision;
  const [least, most] = random.chance(shareLate) ? late : usual;
  return random.between(least, most);
}

function reasonOf(random: Random, outcome: Application['outcome']): string {
  if (outcome === 'granted') return 'means_below_norm';
  if (outcome === 'rejected') return drawRejection(random);
  return outcome === 'withdrawn' ? drawWithdrawal(random) : 'incomplete';
}
