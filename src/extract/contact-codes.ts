import type { CodeList } from '#extract/definition.ts';

const code = (code: string, nl: string, en: string) => ({ code, label: { nl, en } });
const own = 'Werkspoor';

/** How a client asked to be called back. */
export const askedThrough: CodeList = {
  name: 'asked-through',
  source: own,
  codes: [
    code('phone', 'telefonisch', 'by phone'),
    code('desk', 'aan de balie', 'at the desk'),
    code('message', 'in een bericht', 'in a message'),
    code('letter', 'per brief', 'by letter'),
    code('portal', 'in de eigen omgeving', 'in the portal'),
  ],
};

export const callBackOutcomes: CodeList = {
  name: 'call-back-outcome',
  source: own,
  codes: [code('spoken', 'gesproken', 'spoken'), code('withdrawn', 'ingetrokken', 'withdrawn')],
};
