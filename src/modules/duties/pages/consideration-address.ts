import type { Visit } from '#web/route.ts';

/** Below the file of a client, as a pattern of routes. */
export const considerationPath = 'considerations/:consideration';

export const considerationAddress = (clientNumber: string, considerationId: number): string =>
  `/clients/${encodeURIComponent(clientNumber)}/considerations/${considerationId}`;

/** Which consideration the address asks for; 0 is nobody's. */
export const considerationAsked = ({ context }: Visit): number => {
  const asked = context.req.param('consideration') ?? '';
  return /^\d{1,15}$/.test(asked) ? Number(asked) : 0;
};
