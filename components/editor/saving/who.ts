import { listed } from '@/lib/core/dutch';
import type { Save } from '@/lib/core/drafting';

/** Who saved meanwhile, as a sentence begins: "Joke", "Joke of Samira"; this person in another window when nobody else. */
export function whoSaved(by: readonly Save[], me: string): { isMe: boolean; name: string } {
  const others = by.filter(({ personId }) => personId !== me);
  const names = others.map(({ name }) => name).filter((name) => name !== '');
  if (names.length > 0) return { isMe: false, name: listed(names, 'of') };
  const isMe = others.length === 0 && by.length > 0;
  return { isMe, name: isMe ? 'Jij, in een ander venster' : 'Een collega' };
}
