import { yearOf } from '#city/calendar.ts';
import { openYearBook } from '#city/contacts/year-book.ts';
import { claimYear, examineSide } from '#city/duties/examinations.ts';
import { openExemptions } from '#city/duties/exemptions.ts';
import { type DutyRecords, noDutyRecords } from '#city/duties/records.ts';
import { sanctionSide } from '#city/duties/sanctions.ts';
import { sides } from '#city/geography/geography.ts';
import type { World } from '#city/life/world.ts';
import { someone } from '#city/organisation/desks.ts';
import type { Organisation } from '#city/organisation/organisation.ts';
import type { Random } from '#engine/random/generator.ts';

export type Duties = {
  readonly records: DutyRecords;
  readonly keepMonth: (world: World) => void;
  /** After December was lived, when it is known who was on benefit in the year. */
  readonly keepYear: (world: World) => void;
};

export function openDuties(random: Random, organisation: Organisation): Duties {
  const records = noDutyRecords();
  const keepExemptions = openExemptions(random.stream('exemptions'), records);
  const reviews = random.stream('reviews of article 9a');
  const book = openYearBook();
  const officer = someone(organisation, 'reviewer');
  let reviewed = 0;
  return {
    records,
    keepMonth: (world) => {
      book.keep(world);
      keepExemptions(organisation, world.month, ({ person, reviewOn }) => {
        reviewed += 1;
        records.examinations.push({
          key: `H9A${String(reviewed).padStart(6, '0')}`,
          person,
          plan: undefined,
          officer: officer(reviews),
          kind: '9a',
          drawnOn: reviewOn - reviews.between(20, 45),
          finishedOn: reviewOn - reviews.below(14),
          result: 'unchanged',
        });
      });
    },
    keepYear: (world) => {
      const year = yearOf(world.month);
      const people = book
        .close(world)
        .filter(({ standing }) => standing !== 'applicant' && standing !== 'former');
      for (const side of sides) {
        const here = people.filter((entry) => entry.side === side);
        const asked = { year, side, scale: world.scale };
        sanctionSide(
          random.stream(`sanctions ${year} ${side}`),
          organisation,
          records,
          here,
          asked,
        );
        examineSide(
          random.stream(`examinations ${year} ${side}`),
          organisation,
          records,
          here,
          asked,
        );
      }
      claimYear(random.stream(`claims ${year}`), records, people, { year, scale: world.scale });
    },
  };
}
