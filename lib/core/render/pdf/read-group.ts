import type { SceneGroup, TextMark } from '@/lib/core/layout';

/** Lines of text that are one thing to a reader, and how that thing is tagged. */
export type Paragraph = { lines: TextMark[]; as: 'title' | 'heading' | 'item' | 'text' };

/** The texts of a group as paragraphs, in reading order. Number and title of a step are one heading. */
export function paragraphsOf(group: SceneGroup): Paragraph[] {
  const paragraphs: Paragraph[] = [];
  for (const mark of group.marks) {
    if (mark.kind !== 'text') continue;
    const last = paragraphs[paragraphs.length - 1];
    const isStepTitle = group.role === 'step' && mark.as === 'heading' && last?.as === 'heading';
    if (last && (mark.continues || isStepTitle)) last.lines.push(mark);
    else paragraphs.push({ lines: [mark], as: mark.as ?? 'text' });
  }
  return paragraphs;
}
