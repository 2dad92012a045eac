import type { Break } from '#engine/series/breaks.ts';
import { type Month, monthAfter } from './month.ts';

/** What the reader of a forecast must know about the history that it rests on. */
export type SeriesWarning =
  | {
      readonly kind: 'level-shift' | 'outlier' | 'unsettled';
      readonly month: Month;
      readonly until: Month;
      /** More (or, negative, less) than the usual course, in the unit of the series. */
      readonly size: number;
      readonly message: string;
    }
  | { readonly kind: 'short-history' | 'below-zero'; readonly message: string };

export const breakWarnings = (breaks: readonly Break[], first: Month): readonly SeriesWarning[] =>
  breaks.map((found) => {
    const month = monthAfter(first, found.from);
    const until = monthAfter(first, found.until);
    const size = Number(found.size.toPrecision(3));
    const amount = `${Math.abs(size)} ${size > 0 ? 'above' : 'below'} the usual course`;
    const during = month === until ? month : `${month} to ${until}`;
    switch (found.kind) {
      case 'shift':
        return {
          kind: 'level-shift',
          month,
          until,
          size,
          message: `Level shift in ${during}: ${amount}. It stays in the history on which the forecast and its band rest.`,
        };
      case 'spike':
        return {
          kind: 'outlier',
          month,
          until,
          size,
          message: `Outlier in ${during}: ${amount}. The forecast was estimated with the usual course there; check the figure.`,
        };
      case 'unsettled':
        return {
          kind: 'unsettled',
          month,
          until,
          size,
          message: `The last month, ${month}, is ${amount}: the next will tell whether it lasts. The forecast starts from it.`,
        };
    }
  });
