import {
  blocksOfText,
  clipAsHtml,
  clipAsText,
  readClip,
  type ClipFailure,
  type PastedBlock,
} from '@/lib/core/clipboard';
import { fail, ok, type Result } from '@/lib/core/result';
import { clipMime, longestClip, type Clip } from '@/schemas/clip';
import { blocksOfHtml } from './blocks-of-html';

/** Puts a clip on the clipboard: as itself, and as an outline for other programs. False when it is too much. */
export function putOn(transfer: DataTransfer, clip: Clip): boolean {
  const json = JSON.stringify(clip);
  if (json.length > longestClip) return false;
  transfer.setData(clipMime, json);
  transfer.setData('text/html', clipAsHtml(clip));
  transfer.setData('text/plain', clipAsText(clip));
  return true;
}

export type Text = { blocks: PastedBlock[]; notes: string[] };
type Taken = { clip: Clip } | Text;

/** What is on the clipboard: a clip of ours, else the text of another program. */
export function takenFrom(transfer: DataTransfer): Result<Taken, ClipFailure> {
  const json = transfer.getData(clipMime);
  if (json === '') return textOn(transfer);
  const read = readClip(json);
  return read.ok ? ok({ clip: read.value }) : read;
}

/** The text on the clipboard, with its lists and tables where it says so. */
export function textOn(transfer: DataTransfer): Result<Text, ClipFailure> {
  const html = transfer.getData('text/html');
  const text = transfer.getData('text/plain');
  if (text.length > longestClip)
    return fail({
      code: 'too_large',
      message: 'Dit is te veel om in één keer te plakken. Plak het in delen.',
    });
  // Much of what Word writes beside its text is more than one would want to read.
  const isReadable = html !== '' && html.length <= 5 * longestClip;
  if (isReadable) return ok(blocksOfHtml(new DOMParser().parseFromString(html, 'text/html')));
  return ok({ blocks: blocksOfText(text), notes: [] });
}
