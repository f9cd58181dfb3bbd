import { isThisMachine } from './settings';

/**
 * Did our own pages send this? Every browser names the origin of a change; a missing, `null` or foreign one is
 * refused. On this machine, localhost and 127.0.0.1 are the same.
 */
export function isOwnOrigin(origin: string | null, baseUrl: string): boolean {
  const from = origin === null ? null : URL.parse(origin);
  const own = new URL(baseUrl);
  if (!from) return false;
  if (from.origin === own.origin) return true;
  return (
    isThisMachine(from) && isThisMachine(own) && from.protocol === own.protocol && from.port === own.port
  );
}
