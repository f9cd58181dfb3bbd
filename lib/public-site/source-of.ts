import type { IncomingMessage } from 'node:http';
import { isIPv6 } from 'node:net';

const own = /^(127\.|10\.|192\.168\.|172\.(1[6-9]|2\d|3[01])\.|::1$|f[cd][0-9a-f]{2}:|fe80:)/;

/**
 * Where a request comes from, for counting only. Behind a proxy of our own, that is what the proxy saw: the last one
 * named, because the others are told by whoever asks. Of IPv6 the network counts: one line has billions of addresses.
 */
export function sourceOf({ socket, headers }: Pick<IncomingMessage, 'socket' | 'headers'>): string {
  const direct = plain(socket.remoteAddress ?? '');
  const forwarded = [headers['x-forwarded-for']].flat().join(',').split(',').at(-1)?.trim() ?? '';
  return networkOf(own.test(direct) && forwarded !== '' ? plain(forwarded) : direct).slice(0, 64);
}

const plain = (address: string) => address.toLowerCase().replace(/^::ffff:(?=\d+\.)/, '');

function networkOf(address: string): string {
  if (!isIPv6(address)) return address;
  const [head = '', tail] = address.split('::');
  const [left, right] = [head.split(':'), tail?.split(':') ?? []];
  const zeros = tail === undefined ? 0 : 8 - left.length - right.length;
  const whole = [...left, ...Array<string>(Math.max(0, zeros)).fill('0'), ...right];
  return whole
    .slice(0, 4)
    .map((part) => part || '0')
    .join(':');
}
