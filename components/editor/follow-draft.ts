import type { Told } from '@/lib/core/drafting';

const AGAIN_MS = 5000;

/**
 * Hears what is saved in a draft, also after the line was broken: it then begins with the revision of now. `ended`: the
 * server takes no line of this person now. It is tried again, until it is called off.
 */
export function followDraft(protocolId: string, hear: (told: Told) => void, ended: () => void): () => void {
  let callOff = () => {};
  function open() {
    const source = new EventSource(`/api/protocols/${protocolId}/live`);
    source.onmessage = ({ data }: MessageEvent<string>) => hear(JSON.parse(data) as Told);
    source.onerror = () => {
      if (source.readyState !== EventSource.CLOSED) return;
      const timer = setTimeout(open, AGAIN_MS);
      callOff = () => clearTimeout(timer);
      ended();
    };
    callOff = () => source.close();
  }
  open();
  return () => callOff();
}
