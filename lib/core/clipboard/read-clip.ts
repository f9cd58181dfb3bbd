import { parseProtocol } from '@/lib/core/protocol';
import { fail, ok, type Result } from '@/lib/core/result';
import { cleanText } from '@/schemas/clean-text';
import { CLIP_VERSION, clip, longestClip, type Clip } from '@/schemas/clip';

export type ClipFailure = { code: 'too_large' | 'newer' | 'not_a_clip'; message: string };

const messages = {
  too_large: 'Dit is te veel om in één keer te plakken. Kopieer het in delen.',
  newer: 'Dit is gekopieerd in een nieuwere versie van Meldcode Studio. Laad deze pagina opnieuw.',
  not_a_clip: 'Wat je plakt, is beschadigd. Kopieer het opnieuw.',
} as const;

const refuse = (code: ClipFailure['code']) => fail<ClipFailure>({ code, message: messages[code] });

/** A clip from the clipboard, where any program may have put it: cleaned, and held to all laws of a protocol. */
export function readClip(text: string): Result<Clip, ClipFailure> {
  if (text.length > longestClip) return refuse('too_large');
  const json = cleanJson(text);
  if (isNewer(json)) return refuse('newer');
  const read = clip.safeParse(json);
  if (!read.success) return refuse('not_a_clip');
  const parsed = parseProtocol(read.data.document);
  if (!parsed.ok) return refuse('not_a_clip');
  const hasOne = parsed.value.routes[0]?.steps.some(({ cards }) => cards.length > 0);
  if (!hasOne && read.data.of === 'cards') return refuse('not_a_clip');
  return parsed.value.routes[0] ? ok({ ...read.data, document: parsed.value }) : refuse('not_a_clip');
}

function cleanJson(text: string): unknown {
  try {
    return JSON.parse(text, (_name, value: unknown) =>
      typeof value === 'string' ? cleanText(value) : value,
    ) as unknown;
  } catch {
    return undefined;
  }
}

function isNewer(json: unknown): boolean {
  if (typeof json !== 'object' || json === null || !('version' in json)) return false;
  return typeof json.version === 'number' && json.version > CLIP_VERSION;
}
