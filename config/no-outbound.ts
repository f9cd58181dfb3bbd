import net from 'node:net';

/**
 * Keeps every connection of the process of a test on this machine: a test, or what it tests, that calls another throws.
 * The house calls nobody, so nothing of it is excepted. Processes that a test starts are not held to it.
 */
const own = /^(localhost|127\.\d+\.\d+\.\d+|::1|\[::1\])$/;
const connect = Reflect.get(net.Socket.prototype, 'connect') as (...args: unknown[]) => net.Socket;

/** The host that Socket.connect was asked for; undefined for a pipe. */
function hostOf(args: unknown[]): string | undefined {
  // net.connect and http pass their arguments on as one normalised list.
  const [first, second] = Array.isArray(args[0]) ? (args[0] as unknown[]) : args;
  if (typeof first === 'object' && first !== null) {
    const { path, host } = first as { path?: string | null; host?: string };
    return typeof path === 'string' ? undefined : (host ?? 'localhost');
  }
  const isPort = typeof first === 'number' || (typeof first === 'string' && /^\d+$/.test(first));
  if (isPort) return typeof second === 'string' ? second : 'localhost';
  return undefined;
}

net.Socket.prototype.connect = function (this: net.Socket, ...args: unknown[]) {
  const host = hostOf(args);
  if (host !== undefined && !own.test(host))
    throw new Error(`a connection to ${host}: the house calls nobody`);
  return connect.apply(this, args);
};
