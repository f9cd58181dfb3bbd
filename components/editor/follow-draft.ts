import type { Told } from '@/lib/core/drafting';

/** Hears what is saved in a draft, also after the line was broken: it then begins with the revision of now. */
export function followDraft(protocolId: string, hear: (told: Told) => void): () => void {
  const source = new EventSource(`/api/protocols/${protocolId}/live`);
  source.onmessage = ({ data }: MessageEvent<string>) => hear(JSON.parse(data) as Told);
  return () => source.close();
}
