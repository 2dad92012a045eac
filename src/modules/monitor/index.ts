export { keepEditions } from './actions/keep-editions.ts';
export { monitorFront } from './front.tsx';
export { monitorFormats, writeMonitor } from './write-monitor.tsx';
