/**
 * What is told of a request: never the address with its numbers, nothing of who is asked after or what was typed.
 * `route` is the pattern of the access table.
 */
export type RequestLine = {
  readonly trace: string;
  readonly span: string;
  readonly method: string;
  readonly route: string;
  readonly status: number;
  readonly milliseconds: number;
  /** Nobody is signed in: none. */
  readonly role: string | undefined;
};

/** One line of JSON a request, for the log of the machine. */
export const requestLine = (line: RequestLine, at: number): string =>
  JSON.stringify({ at: new Date(at).toISOString(), level: 'info', event: 'request', ...line });
