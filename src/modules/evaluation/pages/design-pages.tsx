import type { Route, Visit } from '#web/route.ts';
import { pick } from '#web/words.ts';
import { readPlaces } from '../actions/read-outcome.ts';
import { withSnapshot } from '../actions/with-snapshot.ts';
import {
  type Design,
  designOf,
  drawTurns,
  faultsIn,
  type Known,
  type Step,
  type Typed,
} from '../rules/design.ts';
import type { Place } from '../rules/places.ts';
import type { Lot, Registered } from '../steering-store.ts';
import { words } from '../words.ts';
import { askingOf, type EvaluationHouse, numberIn } from './house.ts';
import { noSnapshot } from './no-snapshot.tsx';
import { notFound } from './not-found.tsx';
import { emptyTyped, readTyped, wizardPage } from './wizard-page.tsx';

const placesNow = ({ snapshots }: EvaluationHouse): Promise<readonly Place[] | undefined> =>
  withSnapshot(snapshots, readPlaces);

export const newPage = (house: EvaluationHouse): Route => ({
  route: 'GET /evaluation/new',
  handle: async (visit) => {
    const places = await placesNow(house);
    if (places === undefined) return noSnapshot(visit);
    const typed = { ...emptyTyped, pool: 'others', method: 'sdid', assignment: 'area' };
    const changes = false;
    return wizardPage(visit, { step: 1, typed, faults: {}, places, action: newAddress, changes });
  },
});

const newAddress = '/evaluation/new';

export const postNew = (house: EvaluationHouse): Route => ({
  route: 'POST /evaluation/new',
  handle: async (visit) => {
    const places = await placesNow(house);
    if (places === undefined) return noSnapshot(visit);
    const known = { places, changes: false };
    return takeStep(visit, known, newAddress, async (design, typed) => {
      const programme = await house.register.register(
        askingOf(visit),
        design,
        lotOf(house, design),
      );
      if (programme !== undefined) return visit.context.redirect(`/evaluation/${programme}`, 303);
      const refused = pick(words, visit.language).nameTaken;
      const again = { step: 1, typed, faults: {}, places, action: newAddress } as const;
      return wizardPage(visit, { ...again, changes: false, refused });
    });
  },
});

/** Shows the next step, the same one with what is wrong, or hands on the whole design. */
async function takeStep(
  visit: Visit,
  known: Known,
  action: string,
  save: (design: Design, typed: Typed) => Promise<Response>,
): Promise<Response> {
  const { step, typed } = await readTyped(visit);
  const { places, changes } = known;
  // A step that was sent before is judged again: what goes along unseen may have been altered.
  for (const judged of [1, 2, 3] as const) {
    if (judged > step) break;
    const faults = faultsIn(judged, typed, known);
    if (Object.keys(faults).length > 0) {
      return wizardPage(visit, { step: judged, typed, faults, places, action, changes });
    }
  }
  if (step === 3) return save(designOf(typed, known), typed);
  const next = (step + 1) as Step;
  return wizardPage(visit, { step: next, typed, faults: {}, places, action, changes });
}

function lotOf({ newSeed }: EvaluationHouse, design: Design): Lot | undefined {
  if (design.assignment !== 'staggered') return undefined;
  const seed = newSeed();
  return { seed, waves: drawTurns(design, seed) };
}

const designAddress = (programme: number) => `/evaluation/${programme}/design`;

export const redesignPage = (house: EvaluationHouse): Route => ({
  route: 'GET /evaluation/:programme/design',
  handle: async (visit) => {
    const design = await designInForce(house, visit);
    if (design === undefined) return notFound(visit, 'unknownProgramme');
    const places = await placesNow(house);
    if (places === undefined) return noSnapshot(visit);
    const action = designAddress(design.programme_id);
    const typed = typedOf(design, places);
    return wizardPage(visit, { step: 1, typed, faults: {}, places, action, changes: true });
  },
});

export const postRedesign = (house: EvaluationHouse): Route => ({
  route: 'POST /evaluation/:programme/design',
  handle: async (visit) => {
    const former = await designInForce(house, visit);
    if (former === undefined) return notFound(visit, 'unknownProgramme');
    const places = await placesNow(house);
    if (places === undefined) return noSnapshot(visit);
    const programme = former.programme_id;
    return takeStep(visit, { places, changes: true }, designAddress(programme), async (design) => {
      await house.register.redesign(askingOf(visit), programme, design, lotOf(house, design));
      return visit.context.redirect(`/evaluation/${programme}`, 303);
    });
  },
});

export async function designInForce(
  { register }: EvaluationHouse,
  visit: Visit,
): Promise<Registered | undefined> {
  const programme = numberIn(visit, 'programme');
  if (programme === undefined) return undefined;
  const [design] = await register.designsOf(askingOf(visit), programme);
  return design;
}

/** A design as the form would hold it: whole areas by their name, the rest by neighbourhood. */
function typedOf(design: Registered, places: readonly Place[]): Typed {
  const own = new Set(design.places);
  const byArea = Map.groupBy(places, ({ area }) => area);
  const whole = [...byArea].filter(([, of]) => of.every(({ code }) => own.has(code)));
  const inWhole = new Set(whole.flatMap(([, of]) => of.map(({ code }) => code)));
  const nameOf = (code: string) => places.find((place) => place.code === code)?.name ?? code;
  return {
    name: design.name,
    question: design.question,
    outcome: design.outcome,
    expected: design.expected,
    areas: whole.map(([area]) => area).join('|'),
    neighbourhoods: design.places
      .filter((code) => !inWhole.has(code))
      .map(nameOf)
      .join(', '),
    startsOn: design.starts_on,
    assignment: design.assignment,
    turns: [...new Set(design.waves?.map(({ from }) => from))].sort().join(', '),
    pool: design.pool,
    leftOut: design.left_out.map(nameOf).join(', '),
    method: design.method,
    analysis: design.analysis,
    changedBecause: '',
  };
}
