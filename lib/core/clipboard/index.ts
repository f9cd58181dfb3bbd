/** What is copied out of a protocol, as a value, and the edits that paste it. Knows no browser. */
export { clipAsHtml, clipAsText } from './clip-in-words';
export { clipOf, type Choice } from './clip-of';
export { doubleCards } from './double-cards';
export { pasteClip, type NewId, type PasteFailure, type Pasted, type PastePlace } from './paste-clip';
export { pasteText } from './paste-text';
export { blocksOfText, oneLine, type PastedBlock } from './pasted-blocks';
export { tasksFrom } from './pasted-tasks';
export { readClip, type ClipFailure } from './read-clip';
