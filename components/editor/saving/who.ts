import { listed } from '@/lib/core/dutch';
import type { Save } from '@/lib/core/drafting';

/**
 * Who saved meanwhile, as a sentence begins: "Joke"; of several it is one, and we do not know which: "Een collega (Joke of
 * Samira)"; this person in another window when nobody else.
 */
export function whoSaved(by: readonly Save[], me: string): { isMe: boolean; name: string } {
  const others = by.filter(({ personId }) => personId !== me);
  const names = others.map(({ name }) => name).filter((name) => name !== '');
  if (names.length > 0)
    return { isMe: false, name: names.length > 1 ? `Een collega (${listed(names, 'of')})` : names.join() };
  const isMe = others.length === 0 && by.length > 0;
  return { isMe, name: isMe ? 'Jij, in een ander venster' : 'Een collega' };
}
