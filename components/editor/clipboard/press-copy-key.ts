/**
 * Does what the copy or cut key does, from a button: the browser makes its clipboard event, which is answered by
 * useClipboardKeys. Some browsers make it without selected text only for who says that there is something to copy.
 */
export function pressCopyKey(act: 'copy' | 'cut'): void {
  const isThere = (event: Event) => event.preventDefault();
  document.addEventListener(`before${act}`, isThere);
  document.execCommand(act);
  document.removeEventListener(`before${act}`, isThere);
}
