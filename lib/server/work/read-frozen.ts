import { parseProtocolText } from '@/lib/core/protocol';
import type { Protocol } from '@/schemas/protocol';

/** Reads a frozen document, carried up to the format of today. Throws when it cannot be read: it was valid when frozen. */
export function readFrozen(text: string): Protocol {
  const parsed = parseProtocolText(text);
  if (!parsed.ok) throw new Error(`a frozen document cannot be read: ${JSON.stringify(parsed.failure)}`);
  return parsed.value;
}
