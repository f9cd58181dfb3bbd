import type { Editor, JSONContent } from '@tiptap/core';

/** Makes the text that of outside, where the two differ and nowhere else: the caret stays where somebody types. */
export function replaceWhatDiffers(editor: Editor, outside: JSONContent): void {
  const { doc, tr } = editor.state;
  const next = editor.schema.nodeFromJSON(outside);
  const start = doc.content.findDiffStart(next.content);
  const ends = doc.content.findDiffEnd(next.content);
  if (start === null || !ends) return;
  // Where a stretch repeats itself the two searches meet: the end may not come before the start.
  const overlap = Math.max(0, start - Math.min(ends.a, ends.b));
  const change = tr.replace(start, ends.a + overlap, next.slice(start, ends.b + overlap));
  editor.view.dispatch(change.setMeta('preventUpdate', true).setMeta('addToHistory', false));
}
