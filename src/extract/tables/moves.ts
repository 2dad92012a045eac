import type { CodeList, ExtractColumn, ExtractTable } from '#extract/definition.ts';

const code = (code: string, nl: string, en: string) => ({ code, label: { nl, en } });
const list = (name: string, codes: CodeList['codes']): CodeList => ({
  name,
  source: 'Werkspoor',
  codes,
});

const handOverOutcomes = list('hand-over-outcome', [
  code('accepted', 'aangenomen', 'accepted'),
  code('returned', 'teruggegeven', 'returned'),
  code('withdrawn', 'ingetrokken', 'taken back'),
]);
const processFound = list('hand-over-process', [
  code('complete', 'compleet', 'complete'),
  code('incomplete', 'niet compleet', 'not complete'),
]);
const substanceFound = list('hand-over-substance', [
  code('fits', 'past', 'fits'),
  code('fits-not', 'past niet', 'does not fit'),
]);

const column = (
  name: string,
  type: ExtractColumn['type'],
  required: boolean,
  nl: string,
  en: string,
): ExtractColumn => ({ name, type, required, meaning: { nl, en } });
const to = (table: string, as?: string): ExtractColumn['type'] =>
  as === undefined ? { is: 'reference', to: table } : { is: 'reference', to: table, as };
const day = { is: 'day' } as const;

/** How much of the hours somebody is away; why is not asked for. */
export const absences: ExtractTable = {
  name: 'absences',
  meaning: {
    nl: 'Voor welk deel van de uren een medewerker afwezig is, zonder reden.',
    en: 'For which share of the hours a member of staff is away, without the reason.',
  },
  key: ['absence_key'],
  period: { from: 'from', until: 'until', owner: ['staff_key'] },
  columns: [
    column('absence_key', { is: 'key' }, true, 'sleutel in het bronsysteem', 'key in the source'),
    column('staff_key', to('staff'), true, 'medewerker', 'member of staff'),
    column(
      'share',
      { is: 'integer', least: 1, most: 100 },
      true,
      'procent van de uren',
      'per cent of the hours',
    ),
    column('from', day, true, 'eerste dag', 'first day'),
    column('until', day, false, 'eerste dag terug', 'first day back'),
    column('stand_in_key', to('staff', 'stand_in_id'), false, 'wie waarneemt', 'who stands in'),
  ],
};

export const handOvers: ExtractTable = {
  name: 'hand_overs',
  meaning: {
    nl: 'Overdrachten van een cliënt van het ene naar het andere team.',
    en: 'Hand-overs of a client from one team to another.',
  },
  key: ['hand_over_key'],
  columns: [
    column('hand_over_key', { is: 'key' }, true, 'sleutel in het bronsysteem', 'key in the source'),
    column('person_key', to('persons'), true, 'persoon', 'person'),
    column('from_team_key', to('teams', 'from_team_id'), true, 'van team', 'from team'),
    column('from_staff_key', to('staff', 'from_staff_id'), false, 'van coach', 'from coach'),
    column('to_team_key', to('teams', 'to_team_id'), true, 'naar team', 'to team'),
    column('to_staff_key', to('staff', 'to_staff_id'), false, 'naar coach', 'to coach'),
    column('asked_on', day, true, 'gevraagd op', 'asked on'),
    column('answered_on', day, false, 'beantwoord op', 'answered on'),
    column('outcome', { is: 'code', list: handOverOutcomes }, false, 'antwoord', 'answer'),
    column('process_on', day, false, 'terugkoppeling proces op', 'feedback on process on'),
    column('process', { is: 'code', list: processFound }, false, 'proces', 'process'),
    column('substance_on', day, false, 'terugkoppeling inhoud op', 'feedback on substance on'),
    column('substance', { is: 'code', list: substanceFound }, false, 'inhoud', 'substance'),
  ],
};
