/** Share of those under 27 to whom the search period was applied: AEF 2.a, from the monitor of 2022T1. */
export const searchPeriodApplied = 0.5;
