import { dayText } from '#city/calendar.ts';
import { openCsv, type WrittenFile } from '#city/extract/csv-file.ts';
import { numbered, staffKey } from '#city/extract/keys.ts';
import * as tables from '#extract/tables/prevention.ts';
import type { Meeting, Participant, preventionOf } from './participants.ts';
import { seats } from './participants.ts';

const meetingKey = ({ number }: Meeting) => `B${String(number).padStart(4, '0')}`;
const participantKey = ({ number }: Participant) => numbered('W', number);

/** WW@Work as known on the day `cut`. */
export function writePrevention(
  { meetings, participants }: ReturnType<typeof preventionOf>,
  folder: string,
  cut: number,
): readonly WrittenFile[] {
  const places = openCsv(folder, tables.preventionMeetings);
  for (const meeting of meetings)
    places.row([meetingKey(meeting), dayText(meeting.day), 'Stadswinkel Centrum', String(seats)]);
  const people = openCsv(folder, tables.preventionParticipants);
  const talks = openCsv(folder, tables.preventionTalks);
  for (const one of participants) {
    people.row(rowOf(one, cut));
    for (const [at, talk] of one.talks.entries()) {
      if (talk.day > cut || one.adviser === undefined) continue;
      talks.row([
        `${participantKey(one)}${String(at + 1).padStart(2, '0')}`,
        participantKey(one),
        staffKey(one.adviser.number),
        dayText(talk.day),
        talk.channel,
        talk.nextStep,
      ]);
    }
  }
  return [places.close(), people.close(), talks.close()];
}

function rowOf(one: Participant, cut: number): readonly string[] {
  const met = one.meeting.day <= cut;
  const ended = one.endedOn <= cut;
  return [
    participantKey(one),
    one.givenNames,
    one.familyName,
    one.phone,
    one.email,
    one.side,
    one.entryGroup,
    dayText(one.benefitEndsOn),
    dayText(one.enrolledOn),
    meetingKey(one.meeting),
    met ? (one.attended ? '1' : '0') : '',
    met ? one.followUp : '',
    met && one.adviser ? staffKey(one.adviser.number) : '',
    ended ? dayText(one.endedOn) : '',
    ended ? one.outcome : '',
  ];
}
