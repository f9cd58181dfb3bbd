import { createServer, type RequestListener, type Server, type ServerResponse } from 'node:http';
import { Server as ListeningServer } from 'node:net';

export type Listening = { address: string; stop: () => Promise<void> };

/** A request that is on its way over an open connection when we stop comes within this time. */
const ON_ITS_WAY = 150;

/**
 * Starts to listen. `stop` takes no new connections, answers what is on its way, lets those under way finish, and closes
 * idle connections; after ten seconds it closes the rest too. Rejects when the port is taken.
 */
export async function startServer(
  listener: RequestListener,
  port: number,
  host: string,
  /** Hand websockets over to who listens for them: Next, while developing. It never closes what it does not know. */
  upgrades = false,
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
    },
    (request, response) => {
      if (isStopping) response.setHeader('connection', 'close');
      underWay.add(response);
      response.once('close', () => {
        underWay.delete(response);
        if (mayCloseIdle) server.closeIdleConnections();
      });
      listener(request, response);
    },
  );
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
      // The close of HTTP itself also cuts idle connections at once, and with them a request that is on its way.
      const closed = new Promise<void>((resolve) => {
        ListeningServer.prototype.close.call(server, () => resolve());
      });
      const idle = setTimeout(() => {
        mayCloseIdle = true;
        server.closeIdleConnections();
      }, ON_ITS_WAY);
      const last = setTimeout(() => server.closeAllConnections(), 10_000);
      await closed;
      clearTimeout(idle);
      clearTimeout(last);
    },
  };
}
