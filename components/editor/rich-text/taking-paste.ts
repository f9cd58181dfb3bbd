import { notifications } from '@mantine/notifications';
import type { EditorProps } from '@tiptap/pm/view';
import { pictureNote, tidyPaste } from './pasted-html';

/** What the editor of a text does with what somebody pastes or drops; what could not be kept is said once. */
export const takingPaste: EditorProps = {
  transformPastedHTML(html) {
    const { html: kept, notes } = tidyPaste(new DOMParser().parseFromString(html, 'text/html'));
    say(notes);
    return kept;
  },
  handlePaste: (_view, { clipboardData }) => refuseFiles(clipboardData),
  // A file that nobody takes would come in the place of the page.
  handleDrop: (_view, { dataTransfer }) => refuseFiles(dataTransfer),
};

/** True when there is nothing but files. Beside a text the browser often puts a picture of it. */
function refuseFiles(transfer: DataTransfer | null): boolean {
  const files = [...(transfer?.files ?? [])];
  if (files.length === 0 || transfer?.types.some((type) => type.startsWith('text/'))) return false;
  const pictures = files.filter(({ type }) => type.startsWith('image/')).length;
  const others = 'Een bestand kan hier niet in. Open het, kopieer de tekst en plak die hier.';
  say([...(pictures > 0 ? [pictureNote(pictures)] : []), ...(pictures < files.length ? [others] : [])]);
  return true;
}

function say(notes: readonly string[]): void {
  if (notes.length > 0) notifications.show({ color: 'yellow.9', message: notes.join(' ') });
}
