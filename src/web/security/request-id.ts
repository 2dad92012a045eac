import type { MiddlewareHandler } from 'hono';

/** W3C Trace Context: version, trace id, parent id, flags. https://www.w3.org/TR/trace-context/ */
const traceparent = /^[0-9a-f]{2}-(?!0{32})([0-9a-f]{32})-[0-9a-f]{16}-[0-9a-f]{2}$/;

/**
 * Sets `c.var.requestId` and `c.var.spanId`, and the headers `X-Request-Id` and `traceresponse` of the answer: the trace id that came with the
 * request, else a new one. Logs carry it, and the page about a fault names it.
 *
 * @param newId 32 hexadecimal digits, other ones each time
 */
export function requestIds(
  newId: () => string,
): MiddlewareHandler<{ Variables: { requestId: string; spanId: string } }> {
  return async (c, next) => {
    const traced = traceparent.exec(c.req.header('traceparent') ?? '')?.[1];
    const id = traced ?? newId();
    c.set('requestId', id);
    // Our own part of the trace; the answer names it, so that both logs can be laid side by side.
    const span = newId().slice(0, 16);
    c.set('spanId', span);
    await next();
    c.header('X-Request-Id', id);
    c.header('traceresponse', `00-${id}-${span}-01`);
  };
}
