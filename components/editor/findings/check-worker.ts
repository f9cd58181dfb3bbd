import { checkDraft, type CheckRequest } from './check-draft';

/** The thread of the check. A rule that throws ends it: the editor sees `error` and goes on by itself. */
self.onmessage = ({ data }: MessageEvent<CheckRequest>) => self.postMessage(checkDraft(data));
