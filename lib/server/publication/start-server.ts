import { createServer, type Server } from 'node:http';
import type { RequestListener } from 'node:http';

export type Listening = { address: string; stop: () => Promise<void> };

/**
 * Starts to listen. `stop` takes no new requests, lets those under way finish, and closes idle connections; after
 * ten seconds it closes the rest too. Rejects when the port is taken.
 */
export async function startServer(listener: RequestListener, port: number, host: string): Promise<Listening> {
  const server: Server = createServer(
    { keepAliveTimeout: 65_000, headersTimeout: 20_000, requestTimeout: 60_000 },
    listener,
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
      const closed = new Promise<void>((resolve) => server.close(() => resolve()));
      server.closeIdleConnections();
      const last = setTimeout(() => server.closeAllConnections(), 10_000);
      await closed;
      clearTimeout(last);
    },
  };
}
