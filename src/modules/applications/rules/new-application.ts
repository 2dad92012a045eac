import { type Day, findDay } from '#kernel/day.ts';
import { isSearchException, type SearchException } from './search-period.ts';

/** What a worker types to start an application, by field name. */
export type NewTyped = Readonly<Record<string, string>>;

export type Person = {
  readonly bsn: string;
  readonly givenNames: string;
  readonly familyName: string;
  readonly sex: '1' | '2' | '9';
  readonly birthDate: Day;
};

export type NewCase = {
  readonly applicant: Person;
  readonly partner: Person | undefined;
  readonly phone: string;
  readonly email: string;
  readonly street: string;
  readonly houseNumber: string;
  readonly postcode: string;
  readonly channel: string;
  readonly reportedOn: Day;
  readonly wishedFrom: Day | undefined;
  readonly retroactiveWhy: string;
  readonly exception: SearchException | undefined;
};

export type NewFault =
  | 'required'
  | 'bsn'
  | 'day'
  | 'day-ahead'
  | 'postcode'
  | 'why-earlier'
  | 'same-bsn';

/** Faults by field, or the case. */
export type ReadNew =
  | { readonly faults: Readonly<Record<string, NewFault>> }
  | { readonly made: NewCase };

type Checks = { readonly today: Day; readonly isBsn: (text: string) => boolean };

export function readNewApplication(typed: NewTyped, checks: Checks): ReadNew {
  const text = (name: string) => (typed[name] ?? '').trim();
  const withPartner = text('partner') === 'yes';
  const faults: Record<string, NewFault> = {
    ...personFaults('', text, checks),
    ...(withPartner ? personFaults('partner_', text, checks) : {}),
    ...addressFaults(text),
    ...dayFaults(text, checks.today),
  };
  if (withPartner && faults['partner_bsn'] === undefined && text('bsn') === text('partner_bsn'))
    faults['partner_bsn'] = 'same-bsn';
  if (Object.keys(faults).length > 0) return { faults };
  const exception = text('exception');
  return {
    made: {
      applicant: personOf('', text),
      partner: withPartner ? personOf('partner_', text) : undefined,
      phone: text('phone'),
      email: text('email'),
      street: text('street'),
      houseNumber: text('house_number'),
      postcode: postcodeOf(text('postcode')),
      channel: text('channel') || 'desk',
      reportedOn: text('reported_on') as Day,
      wishedFrom: findDay(text('wished_from')),
      retroactiveWhy: text('retroactive_why'),
      exception: isSearchException(exception) ? exception : undefined,
    },
  };
}

type Text = (name: string) => string;
type Faults = Record<string, NewFault>;

function personFaults(prefix: string, text: Text, { today, isBsn }: Checks): Faults {
  const faults: Faults = {};
  for (const name of ['given_names', 'family_name'])
    if (text(prefix + name) === '') faults[prefix + name] = 'required';
  if (!isBsn(text(`${prefix}bsn`))) faults[`${prefix}bsn`] = 'bsn';
  const birth = findDay(text(`${prefix}birth_date`));
  if (birth === undefined || birth >= today) faults[`${prefix}birth_date`] = 'day';
  return faults;
}

function addressFaults(text: Text): Faults {
  const faults: Faults = {};
  if (text('street') === '') faults['street'] = 'required';
  if (!/^[1-9][0-9]{3}[A-Z]{2}$/.test(postcodeOf(text('postcode'))))
    faults['postcode'] = 'postcode';
  return faults;
}

function dayFaults(text: Text, today: Day): Faults {
  const faults: Faults = {};
  const reported = findDay(text('reported_on'));
  if (reported === undefined) faults['reported_on'] = 'day';
  else if (reported > today) faults['reported_on'] = 'day-ahead';
  const wished = findDay(text('wished_from'));
  if (text('wished_from') !== '' && wished === undefined) faults['wished_from'] = 'day';
  const earlier = wished !== undefined && reported !== undefined && wished < reported;
  if (earlier && text('retroactive_why') === '') faults['retroactive_why'] = 'why-earlier';
  return faults;
}

export const postcodeOf = (text: string): string => text.replaceAll(' ', '').toUpperCase();

const sexes: readonly string[] = ['1', '2'];
const personOf = (prefix: string, text: Text): Person => ({
  bsn: text(`${prefix}bsn`),
  givenNames: text(`${prefix}given_names`),
  familyName: text(`${prefix}family_name`),
  sex: sexes.includes(text(`${prefix}sex`)) ? (text(`${prefix}sex`) as '1' | '2') : '9',
  birthDate: text(`${prefix}birth_date`) as Day,
});
