import type { CodeList, ColumnType, ExtractColumn } from '#extract/definition.ts';

/** A column that every row has a value of. */
export const required = (
  name: string,
  type: ColumnType,
  nl: string,
  en: string,
): ExtractColumn => ({ name, type, required: true, meaning: { nl, en } });

export const optional = (
  name: string,
  type: ColumnType,
  nl: string,
  en: string,
): ExtractColumn => ({ name, type, required: false, meaning: { nl, en } });

export const day: ColumnType = { is: 'day' };
export const month: ColumnType = { is: 'month' };
export const coded = (list: CodeList): ColumnType => ({ is: 'code', list });
export const to = (table: string, as?: string): ColumnType =>
  as === undefined ? { is: 'reference', to: table } : { is: 'reference', to: table, as };
export const whole = (least: number, most: number): ColumnType => ({ is: 'integer', least, most });

/** The key of the record in the system that it comes from. */
export const keyColumn = (name: string): ExtractColumn =>
  required(name, { is: 'key' }, 'sleutel in het bronsysteem', 'key in the source system');

export const personColumn = required('person_key', to('persons'), 'persoon', 'person');

/** First day, and the first day that no longer belongs to it. */
export const days = (nl: string, en: string): readonly ExtractColumn[] => [
  required('from', day, `eerste dag ${nl}`, `first day ${en}`),
  optional(
    'until',
    day,
    'eerste dag waarop het niet meer geldt',
    'first day on which it no longer holds',
  ),
];

/** Of what a worker can end here: once that was done, a newer extract leaves the period. `how`: the column that tells. */
export const endedHere = (
  columns: readonly ExtractColumn[],
  how = 'ended_here_on',
): readonly ExtractColumn[] =>
  columns.map((column) =>
    column.name === 'until'
      ? {
          ...column,
          meaning: {
            nl: `${column.meaning.nl}; blijft staan als hier is beëindigd`,
            en: `${column.meaning.en}; stays as it is once it was ended here`,
          },
          givenHere: how,
        }
      : column,
  );

export const months = (nl: string, en: string): readonly ExtractColumn[] => [
  required('from', month, `eerste maand ${nl} (JJJJ-MM)`, `first month ${en} (YYYY-MM)`),
  optional(
    'until',
    month,
    'eerste maand waarin het niet meer geldt',
    'first month in which it no longer holds',
  ),
];
