/** One line of JSON: what went wrong and in which request, never what was asked or typed. */
export const faultLine = (fault: unknown, trace: string): string =>
  JSON.stringify({
    at: new Date().toISOString(),
    level: 'error',
    trace,
    fault: fault instanceof Error ? fault.name : typeof fault,
    code: (fault as { readonly code?: unknown } | undefined)?.code,
    // Without its first line: a message may hold what somebody typed.
    stack: fault instanceof Error ? fault.stack?.split('\n    at ').slice(1) : undefined,
  });

/** One line of JSON: why somebody could not sign in, without who. */
export const noteSignIn = (note: {
  readonly trace: string;
  readonly refusal: string;
  readonly code: string | undefined;
}): void => {
  const line = { at: new Date().toISOString(), level: 'warn', event: 'sign-in refused', ...note };
  process.stderr.write(`${JSON.stringify(line)}\n`);
};
