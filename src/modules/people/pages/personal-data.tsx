import { educationLevels, householdKinds } from '#extract/code-lists.ts';
import { labelOf } from '#extract/label-of.ts';
import type { Day } from '#kernel/day.ts';
import { Facts } from '#web/facts.tsx';
import { formatting } from '#web/formatting.ts';
import type { Visit } from '#web/route.ts';
import { Link } from '#web/text.tsx';
import { pick } from '#web/words.ts';
import type { ClientFile } from '../actions/open-file.ts';
import { ageOn } from '../rules/age.ts';
import type { EducationLine, FileHead } from '../store.ts';
import { words } from '../words.ts';

type PersonalDataProps = { readonly visit: Visit; readonly file: ClientFile };

/** Who the client is and how to reach them; the two registers of education stand apart. */
export function PersonalData({ visit, file }: PersonalDataProps) {
  const { language, day } = visit;
  const t = pick(words, language);
  const f = formatting(language);
  const { head } = file;
  const born = t.birthAndAge(
    f.day(head.birth_date),
    f.number(ageOn(head.birth_date, lastDay(head, day))),
  );
  const education = (register: EducationLine['register']) => {
    const line = file.education?.find((entry) => entry.register === register);
    return line
      ? {
          value: labelOf(educationLevels, line.level)[language],
          note: t.recordedOn(f.day(line.recorded_on)),
        }
      : { value: t.unknown };
  };
  return (
    <Facts
      facts={[
        { term: t.number, value: head.person_key },
        {
          term: t.birthDate,
          value: born,
          note: head.death_date && t.died(f.day(head.death_date)),
        },
        { term: t.address, value: addressLine(head) ?? t.unknown, note: placeLine(head) },
        { term: t.phone, value: head.phone ?? t.unknown },
        { term: t.email, value: head.email ?? t.unknown },
        {
          term: t.household,
          value: head.household_kind
            ? labelOf(householdKinds, head.household_kind)[language]
            : t.unknown,
          note: head.children ? t.children(head.children) : undefined,
        },
        {
          term: t.partner,
          value: head.household_kind?.startsWith('couple_') ? t.yes : t.no,
        },
        ...(file.education === undefined
          ? []
          : [
              { term: t.educationIntake, ...education('intake') },
              { term: t.educationNational, ...education('national') },
            ]),
      ]}
    />
  );
}

/** Who this is and how to call, under the name: what is needed before anything else. */
export function Reached({ visit, head }: { readonly visit: Visit; readonly head: FileHead }) {
  const { language, day } = visit;
  const t = pick(words, language);
  const { number } = formatting(language);
  const { phone } = head;
  return (
    <>
      {[head.person_key, t.age(number(ageOn(head.birth_date, lastDay(head, day)))), placeLine(head)]
        .filter(Boolean)
        .join(', ')}
      {phone !== null && (
        <>
          {', '}
          <Link href={`tel:${phone.replaceAll(/[^\d+]/g, '')}`}>{phone}</Link>
        </>
      )}
    </>
  );
}

/** Nobody grows older after death. */
const lastDay = ({ death_date: died }: FileHead, day: Day): Day =>
  died !== null && died < day ? died : day;

function addressLine({ street, house_number: number, postcode }: FileHead): string | undefined {
  const home = [street, number].filter(Boolean).join(' ');
  return [home, postcode].filter(Boolean).join(', ') || undefined;
}

const placeLine = ({ neighbourhood, area }: FileHead): string | undefined =>
  [neighbourhood, area].filter(Boolean).join(', ') || undefined;
