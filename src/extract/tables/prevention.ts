import { channels, neighbourhoodSides } from '#extract/code-lists.ts';
import type { ExtractTable } from '#extract/definition.ts';
import { entryGroups, followUps, preventionOutcomes } from '#extract/prevention-codes.ts';
import { coded, day, keyColumn, optional, required, to, whole } from '#extract/tables/columns.ts';

export const preventionMeetings: ExtractTable = {
  name: 'prevention_meetings',
  meaning: {
    nl: 'Bijeenkomsten van WW@Work; ook die nog komen.',
    en: 'Meetings of WW@Work; also those that are to come.',
  },
  key: ['meeting_key'],
  columns: [
    keyColumn('meeting_key'),
    required('planned_on', day, 'dag van de bijeenkomst', 'day of the meeting'),
    required('place', { is: 'text', longest: 120 }, 'plaats', 'place'),
    required('seats', whole(1, 500), 'aantal plaatsen', 'number of seats'),
  ],
};

export const preventionParticipants: ExtractTable = {
  name: 'prevention_participants',
  meaning: {
    nl: 'Deelnemers aan WW@Work: mensen van wie de WW afloopt en die zich zelf aanmeldden.',
    en: 'Participants of WW@Work: people whose unemployment benefit ends and who enrolled themselves.',
  },
  key: ['participant_key'],
  columns: [
    keyColumn('participant_key'),
    required('given_names', { is: 'text', longest: 80 }, 'voornamen', 'given names'),
    required('family_name', { is: 'text', longest: 80 }, 'achternaam', 'family name'),
    optional('phone', { is: 'text', longest: 20 }, 'telefoon', 'phone'),
    optional('email', { is: 'text', longest: 120 }, 'e-mail', 'mail'),
    required('side', coded(neighbourhoodSides), 'Zuid of overig', 'Zuid or rest'),
    required('entry_group', coded(entryGroups), 'waarom uitgenodigd', 'why invited'),
    required('benefit_ends_on', day, 'laatste dag van de WW', 'last day of the benefit'),
    required('enrolled_on', day, 'dag van aanmelding', 'day of enrolment'),
    optional('meeting_key', to('prevention_meetings'), 'bijeenkomst', 'meeting'),
    optional('attended', { is: 'flag' }, '1 als er was, 0 als niet', '1 when present, 0 when not'),
    optional('follow_up', coded(followUps), 'gekozen vervolg', 'chosen follow-up'),
    optional('staff_key', to('staff'), 'vaste adviseur', 'fixed adviser'),
    optional('ended_on', day, 'dag waarop het eindigde', 'day on which it ended'),
    optional('outcome', coded(preventionOutcomes), 'hoe het eindigde', 'how it ended'),
  ],
};

export const preventionTalks: ExtractTable = {
  name: 'prevention_talks',
  meaning: {
    nl: 'Gesprekken van een adviseur WW@Work met een deelnemer.',
    en: 'Talks of a WW@Work adviser with a participant.',
  },
  key: ['talk_key'],
  columns: [
    keyColumn('talk_key'),
    required('participant_key', to('prevention_participants'), 'deelnemer', 'participant'),
    required('staff_key', to('staff'), 'adviseur', 'adviser'),
    required('day', day, 'dag', 'day'),
    required('channel', coded(channels), 'kanaal', 'channel'),
    optional('next_step', { is: 'text', longest: 200 }, 'afspraak', 'agreement'),
  ],
};
