import type { WaitingItem } from './waiting-list';

/** What colleagues say to somebody in drafts and they have not read: how many, and the one that waits longest. */
export type Mentions = { count: number; first?: { protocolId: string; threadId: string } | undefined };

export const countInWords = (count: number) =>
  count === 1 ? '1 reactie voor jou' : `${count} reacties voor jou`;
export const hrefOf = (first: NonNullable<Mentions['first']>) =>
  `/studio/protocol/${first.protocolId}/bewerken?gesprek=${first.threadId}`;

/** As one of the things that wait for somebody. */
export function mentionWords({ count, first }: Mentions): WaitingItem[] {
  if (!first) return [];
  const why = 'Een collega noemt je in een reactie bij een concept.';
  return [
    { id: 'mentions', title: countInWords(count), why, action: 'Lees de reactie', href: hrefOf(first) },
  ];
}
