import { cleanText } from '@/schemas/clean-text';
import { parseJson, parseProtocol, type Parsed } from './parse-protocol';
import { refuseHostileValues } from './refuse-hostile-values';

/**
 * The text of a file that a person brings, as `parseProtocolText` reads it, but cleaned first (`cleanText`): a sign that
 * came along when somebody pasted is no reason to refuse a protocol. What is stored is never changed by reading it.
 */
export function readProtocolFile(text: string): Parsed {
  const json = parseJson(text);
  if (!json.ok) return json;
  // Refuses what is too deep, so that cleaning comes to an end.
  const isReadable = !refuseHostileValues(json.value).tooLarge;
  return parseProtocol(isReadable ? cleaned(json.value) : json.value);
}

/** The bytes of a file as text: UTF-8, or Windows-1252 when they are none, as older programs of Windows save it. */
export function textOfFile(bytes: Uint8Array): string {
  try {
    return new TextDecoder('utf-8', { fatal: true, ignoreBOM: false }).decode(bytes);
  } catch {
    return new TextDecoder('windows-1252').decode(bytes);
  }
}

function cleaned(value: unknown): unknown {
  if (typeof value === 'string') return cleanText(value);
  if (Array.isArray(value)) return value.map(cleaned);
  if (value === null || typeof value !== 'object') return value;
  return Object.fromEntries(Object.entries(value).map(([key, one]) => [key, cleaned(one)]));
}
