/** Where text is told to somebody who listens. */
export type Line = { send: (text: string) => void; close: () => void };

/** So much waits for who reads slower than it is told, in characters. */
const MOST_WAITING = 1_000_000;

/**
 * A body that is written whenever there is something to tell. `begin` gets the line, and gives what has to happen when it
 * ends: once, whoever ends it, also when the request was over before it began. Who does not keep up is cut off; what
 * waited for them is dropped.
 */
export function openLine(signal: AbortSignal, begin: (line: Line) => () => void): ReadableStream<Uint8Array> {
  const bytes = new TextEncoder();
  let waiting = '';
  let end: (() => void) | undefined;
  let isOver = false;
  function over() {
    isOver = true;
    waiting = '';
    end?.();
    end = undefined;
  }
  return new ReadableStream<Uint8Array>({
    start(controller) {
      const close = () => {
        if (isOver) return;
        over();
        controller.close();
      };
      const send = (text: string) => {
        if (isOver) return;
        if (waiting === '' && (controller.desiredSize ?? 0) > 0) controller.enqueue(bytes.encode(text));
        else if (waiting.length + text.length > MOST_WAITING) close();
        else waiting += text;
      };
      // A request that is over tells it no more.
      if (signal.aborted) return close();
      signal.addEventListener('abort', close);
      const ending = begin({ send, close });
      if (isOver) ending();
      else end = ending;
    },
    pull(controller) {
      if (waiting === '') return;
      controller.enqueue(bytes.encode(waiting));
      waiting = '';
    },
    cancel: over,
  });
}
