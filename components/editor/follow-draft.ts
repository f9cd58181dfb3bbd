import type { Told } from '@/lib/core/drafting';
import type { ToldOfPeople } from '@/lib/core/presence';
import type { SaysWhere } from './presence/create-presence';

const AGAIN_MS = 5000;

/** What an open page hears of a draft. */
type Hearing = {
  /** What is saved in it. */
  hear: (told: Told) => void;
  /** Who has it open; undefined when the line breaks. */
  meet: (told: ToldOfPeople | undefined) => void;
  /** In which thread something was said, or nothing when more may have been said than we heard of. */
  said: (threadId?: string) => unknown;
  /** The server takes no line of this person now. It is tried again, until it is called off. */
  ended: () => void;
};

/** Hears a draft, also after the line was broken: it then begins with the revision of now and with everybody. */
export function followDraft(protocolId: string, { hear, meet, said, ended }: Hearing): () => void {
  let callOff = () => {};
  function open() {
    const source = new EventSource(`/api/protocols/${protocolId}/live`);
    source.onmessage = ({ data }: MessageEvent<string>) => {
      const message = JSON.parse(data) as Told | { here: ToldOfPeople } | { thread: string };
      if ('here' in message) return meet(message.here);
      if ('thread' in message) return void said(message.thread);
      hear(message);
      if (!message.operations) said();
    };
    source.onerror = () => {
      meet(undefined);
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

/** Tells colleagues where this person is. */
export async function tellPlace(protocolId: string, where: SaysWhere): Promise<void> {
  await fetch(`/api/protocols/${protocolId}/place`, {
    method: 'POST',
    headers: { 'Content-Type': 'application/json' },
    body: JSON.stringify(where),
    // Also when it says that somebody leaves the page.
    keepalive: true,
  });
}
