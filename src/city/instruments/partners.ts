import { neighbourhoods, type Side } from '#city/geography/geography.ts';

/** An organisation beside the municipality; providers and debt help are made up. */
export type Partner = {
  readonly key: string;
  readonly name: string;
  readonly kind: 'provider' | 'neighbourhood_team' | 'debt_help' | 'uwv';
  readonly area: string;
};

const provider = (key: string, name: string): Partner => ({
  key,
  name,
  kind: 'provider',
  area: '',
});

const always: readonly Partner[] = [
  provider('PA1', 'Bureau Talentkompas'),
  provider('PA2', 'Taalschool De Brug'),
  provider('PA3', 'Leerbedrijf Noorderhaven'),
  provider('PA4', 'Bemiddelingsbureau Kinderplek'),
  provider('PA5', 'Jobcoachgroep Delta'),
  provider('PA6', 'Praktijkcentrum Werkstart'),
  provider('PA7', 'Werkplaats Samen Sterk'),
  { key: 'DH1', name: 'Schuldhulp Stadsbreed', kind: 'debt_help', area: '' },
  { key: 'UWV', name: 'UWV Rijnmond', kind: 'uwv', area: '' },
];

/** Its trajectories last longest, so that somebody is with it in the smallest city too: who works for a provider works here. */
const longestHeld = 'PA3';

/** Partners of a kind, in the order in which there are people who work there. */
export const staffedFirst = (partners: readonly Partner[], kind: Partner['kind']) =>
  partners
    .filter((one) => one.kind === kind)
    .toSorted((one, other) => Number(other.key === longestHeld) - Number(one.key === longestHeld));

/** Under this scale an area has too few people for a neighbourhood team: one for each side of the city. */
const teamsBySide = 0.2;
const teamKeys: Readonly<Record<Side, string>> = { zuid: 'WTZ', rest: 'WTN' };
const sideNames: Readonly<Record<Side, string>> = { zuid: 'Zuid', rest: 'Noord' };

const areas = [...new Set(neighbourhoods.map(({ area }) => area))].toSorted();

export function partnersAt(scale: number): readonly Partner[] {
  return [...always, ...(scale < teamsBySide ? bySide : byArea)];
}

const bySide = (['zuid', 'rest'] as const).map(
  (side): Partner => ({
    key: teamKeys[side],
    name: `Wijkteam ${sideNames[side]}`,
    kind: 'neighbourhood_team',
    area: sideNames[side],
  }),
);
const byArea = areas.map(
  (area, at): Partner => ({
    key: `WT${String(at + 1).padStart(2, '0')}`,
    name: `Wijkteam ${area}`,
    kind: 'neighbourhood_team',
    area,
  }),
);

/** The neighbourhood team of who lives there. */
export function teamFor(scale: number, area: string, side: Side): string {
  return scale < teamsBySide
    ? teamKeys[side]
    : (byArea.find((team) => team.area === area)?.key ?? 'WT01');
}
