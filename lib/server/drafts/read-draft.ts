import { parseProtocol } from '@/lib/core/protocol';
import { FORMAT_VERSION, type Protocol } from '@/schemas/protocol';

/**
 * A draft as it was stored, carried up to the format of today; the next change stores it so. One of today's format was
 * read when it came in and is given as it is. Throws when an older one cannot be read: it was valid when stored.
 */
export function readDraft(stored: Protocol): Protocol {
  if (stored.formatVersion === FORMAT_VERSION) return stored;
  const parsed = parseProtocol(stored);
  if (!parsed.ok) throw new Error(`a stored draft cannot be read: ${JSON.stringify(parsed.failure)}`);
  return parsed.value;
}
