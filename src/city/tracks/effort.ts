import { explained, planned, recordedFrom } from '#city/calibration/tracks.ts';
import type { StaffMember } from '#city/organisation/organisation.ts';
import { lottery, oneOf, shuffled } from '#engine/random/choice.ts';
import type { Random } from '#engine/random/generator.ts';

export type Plan = {
  readonly madeOn: number;
  readonly checkOn: number;
  readonly checkedOn: number;
  readonly result: string;
  readonly burowerk: boolean;
  readonly worker: StaffMember;
  readonly tasks: readonly Task[];
};

export type Task = {
  readonly what: string;
  readonly dueOn: number;
  readonly proof: string;
  readonly outcome: string;
};

const drawResult = lottery([
  ['met', 62],
  ['partly', 25],
  ['not', 13],
]);
const chores: readonly (readonly [what: string, proof: string])[] = [
  ['Cv maken of bijwerken', 'het cv'],
  ['Vier keer solliciteren op passend werk', 'de sollicitaties'],
  ['Inschrijven bij twee uitzendbureaus', 'de bevestigingen'],
  ['Profiel op werk.nl invullen', 'het profiel'],
  ['Naar de banenmarkt in de eigen wijk gaan', ''],
  ['Bellen met een oud-werkgever over werk', ''],
  ['Kinderopvang vragen bij drie opvanglocaties', 'de aanmeldingen'],
  ['Een afspraak maken met de schuldhulpverlening', 'de afspraak'],
  ['Taaltoets maken bij het taalpunt', 'de uitslag'],
];

/** In the words of clients, in the language of the records. */
const explanations = [
  'Ik was twee weken ziek en heb dat doorgegeven.',
  'De opvang van mijn kind ging niet door.',
  'Het uitzendbureau heeft nog niet gereageerd.',
  'Ik wist niet dat dit ook moest.',
  'Ik had geen geld voor de reis.',
  'Ik heb het gedaan, maar geen bewijs gekregen.',
  'Ik heb intussen een proefdag gehad.',
] as const;

/** What the client says about the result; mostly of what did not go as agreed. */
export function explanationOf(random: Random, result: string | undefined): string {
  const says = random.chance(explained[result ?? ''] ?? 0);
  const text = oneOf(random, explanations);
  return says ? text : '';
}

/** Tasks for three to four weeks after the intake, checked by the same worker; for some, those of 27 and over. */
export function planOf(
  random: Random,
  intake: { readonly day: number; readonly age: number; readonly worker: StaffMember },
): Plan | undefined {
  const made = random.chance(planned);
  const weeks = random.between(21, 28);
  const late = random.chance(0.1) ? random.between(4, 20) : random.below(3);
  const result = drawResult(random);
  const burowerk = random.chance(0.6);
  const tasks = shuffled(random, chores).slice(0, 3);
  if (!made || intake.age < 27) return undefined;
  const madeOn = intake.day;
  const outcomes = result === 'partly' ? ['met', 'partly', 'not'] : [result, result, result];
  return {
    madeOn,
    checkOn: madeOn + weeks,
    checkedOn: madeOn + weeks + late,
    result,
    burowerk,
    worker: intake.worker,
    tasks:
      madeOn < recordedFrom.items
        ? []
        : tasks.map(([what, proof], at) => ({
            what,
            proof,
            dueOn: madeOn + Math.floor((weeks * (at + 1)) / 3),
            outcome: outcomes[at] ?? result,
          })),
  };
}
