import { sql } from 'kysely';
import { beginAct } from '#database/begin-act.ts';
import { type Acting, inScope, type Scoped } from '#database/scope.ts';
import type { AccessRow } from '#kernel/access.ts';
import { addDays, type Day } from '#kernel/day.ts';
import type { House } from '#main/house.ts';
import { insertContact } from '#modules/contacts/index.ts';
import { listDemoPeople } from '#modules/entry/index.ts';
import { insertTrajectory, listInstruments, listTrajectories } from '#modules/instruments/index.ts';
import { insertPlan } from '#modules/intake/index.ts';
import { openFiles } from '#modules/people/index.ts';
import { insertTalk, listFreePlaces } from '#modules/planning/index.ts';
import { insertRepresentation } from '#modules/representatives/index.ts';
import { decideTrack, loadTrack } from '#modules/tracks/index.ts';
import type { SignedIn } from '#web/route.ts';

type Feeding = Pick<House, 'gate' | 'today'> & { readonly now: number };

/**
 * What the extract of the city does not hold, so that a visitor can take one client by the hand: minutes that are
 * shared, a plan with tasks, a proposal, a decision with its letter, an appointment; and for another client of the
 * same coach somebody who acts for them. Done by the actions with which people do it, as the demo coach, and once: the
 * acts tell whether it was done. A start that was stopped before it is made up for by the next.
 */
export async function feedDemoClient({ gate, today, now }: Feeding): Promise<void> {
  const day = today();
  const people = await listDemoPeople({ gate, homeOf: { client: '/mine' } }, now);
  const client = people.find(({ role }) => role === 'client');
  const coach = people.find(({ role }) => role === 'work-coach');
  if (client === undefined || !('personId' in client)) return;
  if (coach === undefined || !('staffId' in coach)) return;
  if (await wasFed(gate, coach, day)) return;
  const { personId } = client;
  await inScope(gate, acting('team', coach, day), async (transaction) => {
    await openFiles(transaction, [personId], 'file');
    await beginAct(transaction);
    await writeContacts(transaction, personId, day);
    await insertPlan(transaction, personId, planFrom(day), day);
    await propose(transaction, coach, personId, day);
  });
  await inScope(gate, acting('team', coach, day), async (transaction) => {
    await openFiles(transaction, [personId], 'file');
    await answerRequest(transaction, coach, personId, day);
  });
  await inviteTo(gate, people, personId, day);
  await represent(gate, coach, personId, day);
}

const example = 'voorbeeld van de demo';

const wasFed = (gate: Feeding['gate'], coach: SignedIn, day: Day): Promise<boolean> =>
  inScope(gate, acting('privacy', coach, day), async (transaction) => {
    const { rows } = await sql`
      select from audit.acts where reason = ${example} limit 1`.execute(transaction);
    return rows.length > 0;
  });

const acting = (scope: Acting['scope'], { staffId, role }: SignedIn, day: Day): Acting => ({
  scope,
  staffId,
  role,
  purpose: 'guidance-to-work',
  reason: example,
  day,
});

async function writeContacts(transaction: Scoped, personId: number, day: Day): Promise<void> {
  const contact = { withWhom: 'client', reintegration: true };
  await insertContact(
    transaction,
    personId,
    {
      ...contact,
      day: addDays(day, -13),
      channel: 'office',
      topic: 'work_motivation',
      nextStep: 'Kies een cursus die bij u past',
      nextStepBy: addDays(day, 8),
      minutes:
        'U wilt graag in een keuken werken. U werkt nu twee ochtenden per week en wilt meer uren. Wij zoeken samen een cursus die past bij uw werktijden.',
      shared: true,
    },
    addDays(day, -12),
  );
  await insertContact(
    transaction,
    personId,
    {
      ...contact,
      day: addDays(day, -4),
      channel: 'phone',
      topic: 'schooling',
      nextStep: undefined,
      nextStepBy: undefined,
      minutes: 'Gebeld over de cursus. Het verslag wordt nog gedeeld.',
      shared: false,
    },
    day,
  );
}

const planFrom = (day: Day) => ({
  checkOn: addDays(day, 24),
  burowerk: false,
  tasks: [
    { what: 'Maak uw cv af en laat het lezen', dueOn: addDays(day, 7) },
    { what: 'Schrijf u in bij twee uitzendbureaus', dueOn: addDays(day, 14) },
    { what: 'Vraag uw werkgever of u meer uren kunt werken', dueOn: addDays(day, 21) },
  ],
});

/** Something voluntary from the catalogue that the client does not do already. */
async function propose(
  transaction: Scoped,
  { staffId }: SignedIn,
  personId: number,
  day: Day,
): Promise<void> {
  const known = await listTrajectories(transaction, personId);
  if (known.some(({ status }) => status === 'proposed')) return;
  const instrument = (await listInstruments(transaction, day)).find(({ voluntary }) => voluntary);
  if (instrument === undefined) return;
  const reason = 'U wilt in een keuken werken en zoekt meer uren.';
  const proposal = { personId, instrument, staffId, reason, voluntary: instrument.voluntary };
  await insertTrajectory(transaction, proposal, day);
}

/** A request for another track that is not followed: a decision with its facts, a letter and a term to object. */
async function answerRequest(
  transaction: Scoped,
  who: SignedIn,
  personId: number,
  day: Day,
): Promise<void> {
  const access: AccessRow = {
    route: 'POST /clients/:number/track',
    purpose: 'guidance-to-work',
    who: { 'work-coach': ['own'] },
  };
  const visit = { who, day, access };
  const { model, present } = await loadTrack(transaction, visit, personId);
  const other = model.tracks.find(({ code }) => code !== present?.track);
  if (present === undefined || other === undefined) return;
  await decideTrack(transaction, visit, {
    personId,
    wanted: {
      track: present.track,
      asked: other.code,
      deviation: 'passing',
      explanation: 'Het werk naast de uitkering loopt goed; eerst meer uren zoeken.',
      forClient:
        'U vroeg om een ander spoor. U werkt al naast uw uitkering en dat gaat goed. Daarom zoeken wij eerst samen meer uren.',
    },
    version: '',
    mark: undefined,
  });
}

/** The next free hour of somebody who holds talks. */
async function inviteTo(
  gate: Feeding['gate'],
  people: Awaited<ReturnType<typeof listDemoPeople>>,
  personId: number,
  day: Day,
): Promise<void> {
  const planner = people.find(({ role }) => role === 'planner');
  if (planner === undefined || !('staffId' in planner)) return;
  const [place] = await inScope(gate, acting('planning', planner, day), (transaction) =>
    listFreePlaces(transaction, 14, 1),
  );
  if (place === undefined) return;
  await inScope(gate, acting('import', planner, day), async (transaction) => {
    await beginAct(transaction);
    const talk = {
      personId,
      placeId: place.place_id,
      kind: 'intake',
      interpreter: '',
      day,
    } as const;
    await insertTalk(transaction, talk);
  });
}

/** An administrator of property for another client of the coach who has a benefit. */
async function represent(
  gate: Feeding['gate'],
  coach: SignedIn,
  not: number,
  day: Day,
): Promise<void> {
  await inScope(gate, acting('team', coach, day), async (transaction) => {
    const { rows } = await sql<{ person_id: number }>`
      select person_id from caseload.coach_assignments
      where staff_id = ${coach.staffId} and person_id <> ${not} and until_day is null
      order by person_id limit 1`.execute(transaction);
    const [other] = rows;
    if (other === undefined) return;
    await openFiles(transaction, [other.person_id], 'file');
    await beginAct(transaction);
    const one = {
      ground: 'administration',
      topics: [],
      name: 'Bewindvoering De Voorbeeldlijn',
      phone: '06-00000000',
      email: 'post@example.org',
      evidence: 'Beschikking van de kantonrechter, ingezien in het bewindregister',
      from: addDays(day, -200),
    } as const;
    await insertRepresentation(transaction, other.person_id, one, undefined);
  });
}
