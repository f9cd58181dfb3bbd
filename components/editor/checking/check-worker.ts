import { doTask, type TaskMessage } from './tasks';

/** The thread of the check. A rule that throws ends it: the editor sees `error` and goes on by itself. */
self.onmessage = ({ data }: MessageEvent<TaskMessage>) =>
  self.postMessage({ turn: data.turn, answer: doTask(data.task) });
