import type { Scene, ScenePage } from '@/lib/core/layout';

/** The lines of text on a page, in reading order. */
export function linesOn({ groups }: ScenePage): string[] {
  return groups.flatMap(({ marks }) => marks.flatMap((mark) => (mark.kind === 'text' ? [mark.text] : [])));
}

/** Words as they read when lines are joined: a hyphen at the end of a line falls away. */
export function joinedWords(text: string): string {
  return text.replace(/-? /g, '').replace(/[-\s]/g, '');
}

/** All that a scene says, to look for words in whatever lines they were broken. */
export function saidIn(scene: Scene): string {
  return joinedWords(scene.pages.flatMap(linesOn).join(' '));
}
