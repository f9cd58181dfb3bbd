import { createServer, type RequestListener, type Server, type ServerResponse } from 'node:http';

export type Listening = { address: string; stop: () => Promise<void> };

/**
 * Starts to listen. `stop` takes no new requests, lets those under way finish, and closes idle connections; after
 * ten seconds it closes the rest too. Rejects when the port is taken.
 */
export async function startServer(
  listener: RequestListener,
  port: number,
  host: string,
  /** Hand websockets over to who listens for them: Next, while developing. It never closes what it does not know. */
  upgrades = false,
): Promise<Listening> {
  let isStopping = false;
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
        if (isStopping) server.closeIdleConnections();
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
      const closed = new Promise<void>((resolve) => server.close(() => resolve()));
      server.closeIdleConnections();
      const last = setTimeout(() => server.closeAllConnections(), 10_000);
      await closed;
      clearTimeout(last);
    },
  };
}
