import { readProtocolFile } from '@/lib/core/protocol';
import { fail, type Result } from '@/lib/core/result';
import type { Protocol } from '@/schemas/protocol';
import type { Io } from './io';

/** Why a file is no protocol. */
export type Unreadable = {
  code: 'no_file' | 'not_json' | 'too_large' | 'unknown_format' | 'invalid';
  file: string;
  problems: { place: string; message: string }[];
};

export async function readProtocol(file: string, io: Io): Promise<Result<Protocol, Unreadable>> {
  let text: string;
  try {
    text = await io.read(file);
  } catch {
    const message = 'Dit bestand is er niet of mag niet gelezen worden. Kijk of de naam klopt.';
    return fail<Unreadable>({ code: 'no_file', file, problems: [{ place: 'het bestand', message }] });
  }
  const parsed = readProtocolFile(text);
  return parsed.ok ? parsed : fail<Unreadable>({ ...parsed.failure, file });
}

/** The refusal as text or JSON; the exit code for it is 2. */
export function reportUnreadable(failure: Unreadable, json: boolean, io: Io): 2 {
  const { file, code, problems } = failure;
  if (json) {
    io.out(`${JSON.stringify({ file, readable: false, code, problems }, null, 2)}\n`);
  } else {
    io.err(`${file} is geen leesbaar protocol.\n`);
    for (const { place, message } of problems) io.err(`  ${place}: ${message}\n`);
  }
  return 2;
}
