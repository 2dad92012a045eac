export { keepEditions } from './actions/keep-editions.ts';
export { readBoundaries } from './actions/read-boundaries.ts';
export { readLoadedFigures } from './actions/read-loaded.ts';
export { monitorFront } from './front.tsx';
export { publishedFront } from './published-front.tsx';
export { openPublications } from './steering-store.ts';
export { monitorFormats, writeMonitor } from './write-monitor.tsx';
