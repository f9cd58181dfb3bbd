import { createServer, type RequestListener, type Server, type ServerResponse } from 'node:http';
import { Server as ListeningServer } from 'node:net';
import type { Duplex } from 'node:stream';

export type Listening = { address: string; stop: () => Promise<void> };

/** A request that is on its way over an open connection when we stop comes within this time. */
const ON_ITS_WAY = 150;

/** Longer than one piece of heavy work may take, in milliseconds. */
const PATIENCE = 45_000;

/**
 * Starts to listen. `stop` takes no new connections, answers what is on its way, lets those under way finish, and closes
 * idle connections; after three quarters of a minute it closes the rest too. Rejects when the port is taken.
 */
export async function startServer(
  listener: RequestListener,
  port: number,
  host: string,
  /** Hand websockets over to who listens for them: Next, while developing. It never closes what it does not know. */
  upgrades = false,
  /** Headers of what is refused before anybody reads it. */
  strict: Record<string, string> = {},
): Promise<Listening> {
  let isStopping = false;
  let mayCloseIdle = false;
  const underWay = new Set<ServerResponse>();
  const server: Server = createServer(
    {
      keepAliveTimeout: 65_000,
      headersTimeout: 20_000,
      requestTimeout: 60_000,
      shouldUpgradeCallback: () => upgrades,
      // Node would answer by itself, without our headers.
      requireHostHeader: false,
    },
    (request, response) => {
      if (isStopping) response.setHeader('connection', 'close');
      underWay.add(response);
      response.once('close', () => {
        underWay.delete(response);
        if (mayCloseIdle) server.closeIdleConnections();
      });
      if (request.headers.host === undefined && request.httpVersion !== '1.0')
        return void response.writeHead(400, { ...strict, connection: 'close' }).end();
      listener(request, response);
    },
  );
  // Asked for what nobody can promise, we do what we can.
  server.on('checkExpectation', (request, response) => server.emit('request', request, response));
  server.on('clientError', (error: NodeJS.ErrnoException, socket: Duplex) => {
    const isAnswering = [...underWay].some((response) => response.socket === socket && response.headersSent);
    if (error.code === 'ECONNRESET' || !socket.writable || isAnswering) return void socket.destroy();
    socket.end(unreadable(error.code, strict));
  });
  await new Promise<void>((resolve, reject) => {
    server.once('error', reject);
    server.listen(port, host, () => resolve());
  });
  const bound = server.address();
  const at = typeof bound === 'object' && bound ? bound.port : port;
  return {
    address: `http://${host.includes(':') ? `[${host}]` : host}:${at}`,
    stop: async () => {
      // A browser that keeps its connection would otherwise send the next request over it, into nothing.
      isStopping = true;
      for (const response of underWay) if (!response.headersSent) response.setHeader('connection', 'close');
      await quietMoment();
      // The close of HTTP itself also cuts idle connections at once, and with them a request that is on its way.
      const closed = new Promise<void>((resolve) => {
        ListeningServer.prototype.close.call(server, () => resolve());
      });
      const idle = setTimeout(() => {
        mayCloseIdle = true;
        server.closeIdleConnections();
      }, ON_ITS_WAY);
      const last = setTimeout(() => server.closeAllConnections(), PATIENCE);
      await closed;
      clearTimeout(idle);
      clearTimeout(last);
    },
  };
}

/** How long the loop takes when nobody came, in milliseconds; and how long we wait for such a moment. */
const QUIET = 0.04;
const MOST_BUSY = 1000;

/**
 * Waits until nobody came in three turns of the loop, one after the other. Who is connected and not yet taken on when the
 * server stops listening is cut off by the system without an answer.
 */
async function quietMoment(): Promise<void> {
  const until = performance.now() + MOST_BUSY;
  for (let turns = 0, at = performance.now(); turns < 3 && at < until;) {
    await new Promise((next) => setImmediate(next));
    turns = performance.now() - at < QUIET ? turns + 1 : 0;
    at = performance.now();
  }
}

const statuses: Record<string, string> = {
  HPE_HEADER_OVERFLOW: '431 Request Header Fields Too Large',
  ERR_HTTP_REQUEST_TIMEOUT: '408 Request Timeout',
};

/** The answer to what is no request, as it goes over the line. */
function unreadable(code: string | undefined, strict: Record<string, string>): string {
  const headers = { ...strict, 'content-length': '0', connection: 'close' };
  const lines = Object.entries(headers).map(([name, value]) => `${name}: ${value}\r\n`);
  return `HTTP/1.1 ${statuses[code ?? ''] ?? '400 Bad Request'}\r\n${lines.join('')}\r\n`;
}
