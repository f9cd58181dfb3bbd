import { fail, ok, type Result } from '@/lib/core/result';
import { carryUp, migrations, oldestFormat } from '@/schemas/migrations';
import { FORMAT_VERSION, protocol as protocolSchema, type Protocol } from '@/schemas/protocol';
import { integrityOf } from './integrity';
import { problemsFrom } from './issue-in-dutch';
import { placeInDutch } from './place-in-dutch';
import { readLimits, refuseHostileValues, type Problem } from './refuse-hostile-values';

export type ParseFailure = {
  code: 'not_json' | 'too_large' | 'unknown_format' | 'invalid';
  /** Where in the document, as a person reads it, and a Dutch sentence that says what to do. At most 50. */
  problems: { place: string; message: string }[];
};

export type Parsed = Result<Protocol, ParseFailure>;

function refuse(code: ParseFailure['code'], message: string): Result<never, ParseFailure> {
  return fail({ code, problems: [{ place: 'het document', message }] });
}

function refuseFor(document: unknown, problems: Problem[]): Parsed {
  return fail({
    code: 'invalid',
    problems: problems
      .slice(0, readLimits.problems)
      .map(({ path, message }) => ({ place: placeInDutch(document, path), message })),
  });
}

const tooLarge = () =>
  refuse(
    'too_large',
    'Dit bestand is te groot of te diep genest voor een protocol. Kies het juiste bestand.',
  );

function readFormat(document: Readonly<Record<string, unknown>>): Result<number, ParseFailure> {
  const { formatVersion } = document;
  const say = (message: string) =>
    fail<ParseFailure>({ code: 'unknown_format', problems: [{ place: 'formaatversie', message }] });
  if (typeof formatVersion !== 'number' || !Number.isInteger(formatVersion)) {
    return say(
      'Dit bestand zegt niet in welk formaat het is. Kies een protocol dat met Meldcode Studio is gemaakt.',
    );
  }
  if (formatVersion > FORMAT_VERSION) {
    return say(
      'Dit bestand is gemaakt met een nieuwere versie van Meldcode Studio. Werk eerst het programma bij.',
    );
  }
  if (formatVersion < oldestFormat(migrations, FORMAT_VERSION)) {
    return say('Dit formaat wordt niet meer gelezen. Kies een nieuwer bestand van dit protocol.');
  }
  return ok(formatVersion);
}

/**
 * The one way in for a protocol from outside (an upload, a stored document, a value in memory). Refuses
 * anything that is not exactly a protocol; carries older formats up. What it gives shares nothing with `json`.
 */
export function parseProtocol(json: unknown): Parsed {
  const scan = refuseHostileValues(json);
  if (scan.tooLarge) return tooLarge();
  if (scan.problems.length > 0) return refuseFor(json, scan.problems);
  if (json === null || typeof json !== 'object' || Array.isArray(json)) {
    return refuse(
      'unknown_format',
      'Dit is geen protocol. Kies een protocol dat met Meldcode Studio is gemaakt.',
    );
  }
  const format = readFormat(json as Record<string, unknown>);
  if (!format.ok) return format;
  const document = carryUp(json as Record<string, unknown>, format.value);
  const parsed = protocolSchema.safeParse(document);
  if (!parsed.success) return refuseFor(document, problemsFrom(parsed.error.issues));
  const { duplicates, broken, misplaced } = integrityOf(parsed.data);
  const problems = [...duplicates, ...broken, ...misplaced];
  return problems.length > 0 ? refuseFor(parsed.data, problems) : ok(parsed.data);
}

/** The same from the text of a file; at most 2,000,000 characters. */
export function parseProtocolText(text: string): Parsed {
  const json = parseJson(text);
  return json.ok ? parseProtocol(json.value) : json;
}

export function parseJson(text: string): Result<unknown, ParseFailure> {
  if (text.length > readLimits.characters) return tooLarge();
  try {
    return ok(JSON.parse(text.replace(/^\uFEFF/, '')) as unknown);
  } catch {
    return refuse(
      'not_json',
      'Dit bestand is geen JSON. Kies een protocol dat met Meldcode Studio is opgeslagen.',
    );
  }
}
