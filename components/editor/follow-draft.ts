import type { Told } from '@/lib/core/drafting';
import type { ToldOfPeople } from '@/lib/core/presence';
import type { SaysWhere } from './presence/create-presence';

/**
 * Hears what is saved in a draft and who has it open, also after the line was broken: it then begins with the revision
 * of now and with everybody. `meet` hears undefined when the line breaks.
 */
export function followDraft(
  protocolId: string,
  hear: (told: Told) => void,
  meet: (told: ToldOfPeople | undefined) => void,
): () => void {
  const source = new EventSource(`/api/protocols/${protocolId}/live`);
  source.onmessage = ({ data }: MessageEvent<string>) => {
    const message = JSON.parse(data) as Told | { here: ToldOfPeople };
    if ('here' in message) meet(message.here);
    else hear(message);
  };
  source.onerror = () => meet(undefined);
  return () => source.close();
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
