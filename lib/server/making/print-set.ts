import { zipSync } from 'fflate';

/** The first day that a zip can name, so that the same files give the same bytes wherever and whenever they are packed. */
const noDay = new Date(1980, 0, 1);

/** Files under their names, as one zip. Of a tagged PDF about half can be compressed: its tags are plain text. */
export function printSet(files: readonly { name: string; body: Uint8Array }[]): Uint8Array {
  return zipSync(Object.fromEntries(files.map(({ name, body }) => [name, body])), { level: 6, mtime: noDay });
}
