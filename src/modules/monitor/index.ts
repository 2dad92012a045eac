export { keepEditions } from './actions/keep-editions.ts';
export { readBoundaries } from './actions/read-boundaries.ts';
export { monitorFront } from './front.tsx';
export { sameOfYearBefore } from './rules/four-month-period.ts';
export { monitorFormats, writeMonitor } from './write-monitor.tsx';
