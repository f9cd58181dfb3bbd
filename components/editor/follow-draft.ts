import type { Told } from '@/lib/core/drafting';

type Heard = (Told & { kind?: undefined }) | { kind: 'thread'; threadId: string };
type Hearing = {
  draft: (told: Told) => void;
  /** Something was said in this thread; without one: more may have been said than we heard of. */
  thread: (threadId?: string) => unknown;
};

/** Hears what is saved and said about a draft, also after the line was broken: it then begins with the revision of now. */
export function followDraft(protocolId: string, hear: Hearing): () => void {
  const source = new EventSource(`/api/protocols/${protocolId}/live`);
  source.onmessage = ({ data }: MessageEvent<string>) => {
    const heard = JSON.parse(data) as Heard;
    if (heard.kind === 'thread') return void hear.thread(heard.threadId);
    hear.draft(heard);
    if (!heard.operations) hear.thread();
  };
  return () => source.close();
}
