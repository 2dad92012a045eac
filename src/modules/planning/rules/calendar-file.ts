import type { Day } from '#kernel/day.ts';

/**
 * One talk of an hour as a calendar file (RFC 5545), in the time of Amsterdam; says nothing of what it is about. A
 * change carries the same uid and a higher sequence, so that a calendar moves the entry instead of adding one.
 */
export function calendarFile(talk: {
  readonly uid: string;
  readonly sequence: number;
  readonly day: Day;
  /** `09:30` */
  readonly starts: string;
  readonly summary: string;
  readonly cancelled?: boolean;
}): string {
  const date = talk.day.replaceAll('-', '');
  const [hour = 0, minute = 0] = talk.starts.split(':').map(Number);
  const time = (at: number) => `${String(at).padStart(2, '0')}${String(minute).padStart(2, '0')}00`;
  return [
    'BEGIN:VCALENDAR',
    'VERSION:2.0',
    'PRODID:-//Werkspoor//NL',
    `METHOD:${talk.cancelled ? 'CANCEL' : 'REQUEST'}`,
    'BEGIN:VEVENT',
    `UID:${talk.uid}`,
    `SEQUENCE:${talk.sequence}`,
    `STATUS:${talk.cancelled ? 'CANCELLED' : 'CONFIRMED'}`,
    `DTSTAMP:${date}T000000Z`,
    `DTSTART;TZID=Europe/Amsterdam:${date}T${time(hour)}`,
    `DTEND;TZID=Europe/Amsterdam:${date}T${time(hour + 1)}`,
    `SUMMARY:${talk.summary.replace(/[\\;,]/g, '\\$&')}`,
    'END:VEVENT',
    'END:VCALENDAR',
    '',
  ].join('\r\n');
}
