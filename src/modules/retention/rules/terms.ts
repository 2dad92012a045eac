import { addDays, addMonths, type Day, getDay } from '#kernel/day.ts';
import type { Words } from '#kernel/words.ts';

export type RecordType =
  | 'participants'
  | 'forms'
  | 'persons'
  | 'reads'
  | 'mails'
  | 'sessions'
  | 'submissions';

/** How long records of a type are kept, and why so long. */
export type Term = {
  readonly record: RecordType;
  readonly keep: { readonly months: number } | { readonly days: number };
  readonly source: Words;
  /**
   * The term is our reading: on records of real people nothing goes by it before the municipality has confirmed it
   * (Archiefwet 1995 art. 5: it decides what is destroyed when). The others the product needs for itself alone.
   */
  readonly confirm: boolean;
  /** The day from which the term holds. */
  readonly from: Day;
};

const day = getDay;

/**
 * GDPR art. 5 lid 1 (e): no longer than the purpose asks. The numbers of months of clients and of the read log are
 * assumptions until the municipality lays its own selection list beside them.
 */
export const terms: readonly Term[] = [
  {
    record: 'participants',
    keep: { months: 3 },
    source: {
      nl: 'AVG art. 5 lid 1 (e): het doel is voorbij als iemand werk heeft of geen deelnemer meer is. Eigen lezing.',
      en: 'GDPR art. 5(1)(e): the purpose is over once somebody has work or takes part no more. Our reading.',
    },
    confirm: true,
    from: day('2018-05-25'),
  },
  {
    record: 'forms',
    keep: { months: 6 },
    source: {
      nl: 'AVG art. 5 lid 1 (e): een formulier waaruit geen aanvraag kwam. Eigen lezing.',
      en: 'GDPR art. 5(1)(e): a form that became no application. Our reading.',
    },
    confirm: true,
    from: day('2018-05-25'),
  },
  {
    record: 'persons',
    keep: { months: 120 },
    source: {
      nl: 'Archiefwet 1995 art. 5; Selectielijst gemeenten en intergemeentelijke organen 2020: de regel voor inkomensvoorzieningen is door de gemeente te bevestigen. Eigen lezing: tien jaar.',
      en: 'Archiefwet 1995 art. 5; Selectielijst gemeenten en intergemeentelijke organen 2020: the line for income provisions is to be confirmed by the municipality. Our reading: ten years.',
    },
    confirm: true,
    from: day('2020-01-01'),
  },
  {
    record: 'reads',
    keep: { months: 60 },
    source: {
      nl: 'AVG art. 5 lid 2 en 15: zo lang kan iemand vragen wie keek. Eigen lezing: vijf jaar.',
      en: 'GDPR art. 5(2) and 15: so long may somebody ask who looked. Our reading: five years.',
    },
    confirm: true,
    from: day('2018-05-25'),
  },
  {
    record: 'mails',
    keep: { months: 6 },
    source: {
      nl: 'AVG art. 5 lid 1 (e): zo lang is na te gaan of een herinnering is verstuurd.',
      en: 'GDPR art. 5(1)(e): so long it can be seen whether a reminder was sent.',
    },
    confirm: false,
    from: day('2018-05-25'),
  },
  {
    record: 'sessions',
    keep: { days: 90 },
    source: {
      nl: 'BIO 2, 8.15: na te gaan wat er in een sessie gebeurde.',
      en: 'BIO 2, 8.15: to look into what happened in a session.',
    },
    confirm: false,
    from: day('2018-05-25'),
  },
  {
    record: 'submissions',
    keep: { days: 2 },
    source: {
      nl: 'Techniek: een formulier dat twee keer wordt verstuurd, telt één keer.',
      en: 'Technique: a form that is sent twice counts once.',
    },
    confirm: false,
    from: day('2018-05-25'),
  },
];

/** Records whose last day lies before this day have passed their term. */
export function dueBefore({ keep }: Pick<Term, 'keep'>, today: Day): Day {
  return 'months' in keep ? addMonths(today, -keep.months) : addDays(today, -keep.days);
}

/** May records go by this term: the product's own always, others on synthetic records or once confirmed. */
export const mayGo = (term: Pick<Term, 'confirm'>, confirmed: boolean): boolean =>
  confirmed || !term.confirm;
