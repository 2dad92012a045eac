export type Stop = { readonly asked: Promise<void> };

/** The first Ctrl-C (or the end of a container) ends with care, the second at once. */
export function watchStop(): Stop {
  const asked = new Promise<void>((resolve) => {
    for (const signal of ['SIGINT', 'SIGTERM'] as const) {
      process.once(signal, () => {
        process.once(signal, () => process.exit(130));
        resolve();
      });
    }
  });
  return { asked };
}
