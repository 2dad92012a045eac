import { createServer } from 'node:net';
import { type ServerType, serve } from '@hono/node-server';
import type { Hono } from 'hono';
import { ok, type Result, refuse } from '#kernel/result.ts';

export function readPort(asked: string | undefined): Result<number, string> {
  const port = asked === undefined || asked === '' ? 3000 : Number(asked);
  if (Number.isInteger(port) && port >= 0 && port <= 65_535) return ok(port);
  return refuse(`PORT is "${asked}": give a whole number from 1 to 65535.`);
}

/** Asked before the long work begins, so that a taken port is not found after minutes. */
export function findPortRefusal(port: number, host: string): Promise<string | undefined> {
  return new Promise((resolve) => {
    const probe = createServer();
    probe.once('error', (error: NodeJS.ErrnoException) => resolve(portSentence(port, error)));
    probe.listen(port, host, () => probe.close(() => resolve(undefined)));
  });
}

function portSentence(port: number, error: NodeJS.ErrnoException): string {
  if (error.code === 'EADDRINUSE') {
    return `Port ${port} is taken by another program: stop that one, or start with another port, for example PORT=${port + 1} npm start.`;
  }
  if (error.code === 'EACCES') {
    return `This user may not listen on port ${port}: start with a port above 1023, for example PORT=3000 npm start.`;
  }
  return `Port ${port} cannot be used (${error.code ?? error.message}): start with another, for example PORT=3001 npm start.`;
}

/**
 * Longer than the minute for which a proxy keeps a connection to use it again: who closes first must be the one who asks,
 * or a request is lost on the way to a connection that has just gone.
 */
const keepAliveTimeout = 75_000;

export type Listening = { readonly address: string; stop(): Promise<void> };

export function listen(app: Hono, port: number, host: string): Promise<Result<Listening, string>> {
  return new Promise((resolve) => {
    const serverOptions = { keepAliveTimeout };
    const server = serve({ fetch: app.fetch, port, hostname: host, serverOptions }, (info) => {
      resolve(ok({ address: `http://${host}:${info.port}`, stop: () => stop(server) }));
    });
    server.once('error', (error: NodeJS.ErrnoException) =>
      resolve(refuse(portSentence(port, error))),
    );
  });
}

/** Takes no new requests and lets those that run end, for at most five seconds. */
function stop(server: ServerType): Promise<void> {
  return new Promise((resolve) => {
    server.close(() => resolve());
    if ('closeIdleConnections' in server) server.closeIdleConnections();
    setTimeout(() => {
      if ('closeAllConnections' in server) server.closeAllConnections();
    }, 5_000).unref();
  });
}
