import { describe, expect, it, vi } from 'vitest';
import { openLine, type Line } from './open-line';

function opened(signal = new AbortController().signal) {
  const ended = vi.fn();
  let line: Line | undefined;
  const body = openLine(signal, (made) => {
    line = made;
    return ended;
  });
  return { body, ended, line: line! };
}
const words = (chunk: ReadableStreamReadResult<Uint8Array>) => new TextDecoder().decode(chunk.value);

describe('a line', () => {
  it('brings what is told, in order', async () => {
    const { body, line } = opened();
    const reader = body.getReader();
    line.send('een');
    line.send('twee');
    line.send('drie');
    const heard = `${words(await reader.read())}${words(await reader.read())}`;
    line.send('vier');
    expect(heard + words(await reader.read())).toBe('eentweedrievier');
  });

  it('ends once, whoever ends it', async () => {
    const gone = new AbortController();
    const { body, ended, line } = opened(gone.signal);
    gone.abort();
    line.close();
    line.send('te laat');
    await body.cancel();
    expect(ended).toHaveBeenCalledOnce();
    const left = opened();
    await left.body.cancel();
    expect(left.ended).toHaveBeenCalledOnce();
  });

  it('does not begin when who asked has gone before it was answered', async () => {
    const begin = vi.fn(() => () => {});
    const body = openLine(AbortSignal.abort(), begin);
    expect(begin).not.toHaveBeenCalled();
    expect((await body.getReader().read()).done).toBe(true);
  });

  it('ends also when it is closed while it begins', () => {
    const ended = vi.fn();
    openLine(new AbortController().signal, ({ close }) => {
      close();
      return ended;
    });
    expect(ended).toHaveBeenCalledOnce();
  });

  it('cuts off who does not read, and holds nothing for them', async () => {
    const { body, ended, line } = opened();
    for (let told = 0; told < 20 && ended.mock.calls.length === 0; told += 1) line.send('x'.repeat(100_000));
    expect(ended).toHaveBeenCalledOnce();
    const reader = body.getReader();
    expect(words(await reader.read())).toHaveLength(100_000);
    expect((await reader.read()).done).toBe(true);
  });
});
