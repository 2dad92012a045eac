/** How a coach looks at the own caseload: which clients, in which order, which page. */
export type CaseloadView = {
  readonly order: CaseloadOrder;
  /** As typed; every word occurs in the name. */
  readonly name: string;
  /** Only clients without contact for more than so many days. */
  readonly daysWithout: number | undefined;
  /** Only clients who came in the last 30 days. */
  readonly onlyNew: boolean;
  /** Only clients whose contact is overdue by the rhythm of their track. */
  readonly onlyOverdue: boolean;
};

/** Longest without contact first; by name; longest on benefit first. */
export const caseloadOrders = ['contact', 'name', 'since'] as const;
export type CaseloadOrder = (typeof caseloadOrders)[number];

type Query = { readonly [name in 'order' | 'name' | 'days' | 'new' | 'due']?: string | undefined };

/** What the address asks for; what makes no sense is left out, so that a mistyped address still shows clients. */
export function readCaseloadView(query: Query): CaseloadView {
  return {
    order: caseloadOrders.find((order) => order === query.order) ?? 'contact',
    name: (query.name ?? '').trim().slice(0, 80),
    daysWithout: /^\d{1,4}$/.test(query.days?.trim() ?? '') ? Number(query.days) : undefined,
    onlyNew: query.new === '1',
    onlyOverdue: query.due === 'overdue',
  };
}

/** Whether the view leaves clients out. */
export const isNarrowed = (view: CaseloadView): boolean =>
  view.name !== '' || view.daysWithout !== undefined || view.onlyNew || view.onlyOverdue;
