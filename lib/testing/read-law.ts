import { readdirSync, readFileSync } from 'node:fs';
import { keptLaw, type KeptWords } from '@/schemas/law';

const folder = new URL('../../content/law/', import.meta.url);

/** The words of law that the grounds rest on. */
export function readKeptLaw(): KeptWords[] {
  return keptLaw.parse(JSON.parse(readFileSync(new URL('kept-words.json', folder), 'utf8')));
}

/** The law texts that come along, by file name. */
export function readLawFiles(): Record<string, string> {
  const names = readdirSync(folder).filter((name) => name.endsWith('.md') && name !== 'README.md');
  return Object.fromEntries(names.map((name) => [name, readFileSync(new URL(name, folder), 'utf8')]));
}
