/** Where a drawing stands: on a page or on paper, or on a phone held upright. */
export type Room = 'wide' | 'narrow';

/** Pixels; letters keep their size, so a narrow drawing is laid out anew and not shrunk. */
export const widths: Readonly<Record<Room, number>> = { wide: 760, narrow: 300 };
