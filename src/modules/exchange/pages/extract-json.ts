import type { Route } from '#web/route.ts';
import { extractDataPackage } from '../data-package.ts';

/** The description of the extract for machines. */
export const extractJson: Route = {
  route: 'GET /docs/extract.json',
  handle: ({ context }) => context.json(extractDataPackage()),
};
