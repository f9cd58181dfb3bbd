import type { Node } from '@tiptap/pm/model';
import { NodeSelection } from '@tiptap/pm/state';
import type { EditorProps, EditorView } from '@tiptap/pm/view';

/** A note that stands in the text itself, as a sign; where the sign is. */
export type Note = { pos: number; text: string };

/** In reading order: the first is number 1. */
export function notesIn(doc: Node): Note[] {
  const notes: Note[] = [];
  doc.descendants((node, pos) => {
    if (isSign(node)) notes.push({ pos, text: String(node.attrs.text) });
  });
  return notes;
}

const isSign = (node: Node) => node.type.name === 'footnote';

/** Puts a sign behind the caret or the chosen words. Gives back which one of the text it is. */
export function addNote(view: EditorView): number {
  const { state } = view;
  const { to } = state.selection;
  view.dispatch(state.tr.insert(to, state.schema.nodes.footnote!.create()));
  return notesIn(view.state.doc).findIndex(({ pos }) => pos >= to);
}

export function writeNote(view: EditorView, { pos }: Note, text: string): void {
  view.dispatch(view.state.tr.setNodeAttribute(pos, 'text', text));
}

export function removeNote(view: EditorView, { pos }: Note): void {
  view.dispatch(view.state.tr.delete(pos, pos + 1));
}

/** From a sign to its text: by Enter when it is chosen, by pressing it, and a new one by the keys that Word has for it. */
export function noteKeys(open: (index: number) => void): EditorProps {
  const openAt = (doc: Node, at: number) => open(notesIn(doc).findIndex(({ pos }) => pos === at));
  return {
    handleKeyDown(view, event) {
      const { selection, doc } = view.state;
      if ((event.ctrlKey || event.metaKey) && event.altKey && event.code === 'KeyF') {
        open(addNote(view));
        return true;
      }
      const isChosen = selection instanceof NodeSelection && isSign(selection.node);
      if (event.key !== 'Enter' || !isChosen) return false;
      openAt(doc, selection.from);
      return true;
    },
    handleClickOn({ state }, _pos, node, nodePos) {
      if (!isSign(node)) return false;
      openAt(state.doc, nodePos);
      return true;
    },
  };
}
