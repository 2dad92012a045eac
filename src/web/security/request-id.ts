import type { MiddlewareHandler } from 'hono';

/** W3C Trace Context: version, trace id, parent id, flags. https://www.w3.org/TR/trace-context/ */
const traceparent = /^[0-9a-f]{2}-(?!0{32})([0-9a-f]{32})-[0-9a-f]{16}-[0-9a-f]{2}$/;

/**
 * Sets `c.var.requestId`, and the header `X-Request-Id` of the answer: the trace id that came with the
 * request, else a new one. Logs carry it, and the page about a fault names it.
 *
 * @param newId 32 hexadecimal digits, other ones each time
 */
export function requestIds(
  newId: () => string,
): MiddlewareHandler<{ Variables: { requestId: string } }> {
  return async (c, next) => {
    const traced = traceparent.exec(c.req.header('traceparent') ?? '')?.[1];
    const id = traced ?? newId();
    c.set('requestId', id);
    await next();
    c.header('X-Request-Id', id);
  };
}
