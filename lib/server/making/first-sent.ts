import { inForceAt } from '@/lib/core/lifecycle';
import { statusHtml } from '@/lib/core/render/html';
import { makeSendable, type Sendable } from '@/lib/server/basics/sendable';
import { saysItsStatus, withStatus } from '@/lib/server/basics/sent-page';
import { counting, type Tell } from '@/lib/server/basics/told';
import type { PublicFile } from './edition';

type Version = { number: number; label: string; entryIntoForce: string };
type Sent = { file: PublicFile; status: string };
/** A version that is published, with its files. */
export type Publication = {
  files: readonly PublicFile[];
  shown: Version;
  /** The other published versions of the protocol. */
  others: readonly Version[];
  /** Where the protocol stands, without the host: "/bestuur/meldcode". */
  address: string;
};

/**
 * Every file of a version as it will be sent first: on the day of its publication, and from the day it comes into
 * force. What others say of it later (a version that takes its place) is not known yet.
 */
export function firstSent({ files, shown, others, address }: Publication, today: string): Sent[] {
  const all = [...others, shown];
  return files.flatMap((file) => {
    if (!saysItsStatus(file.path)) return [{ file, status: '' }];
    const there = `${address}${file.path && `/${file.path}`}`;
    const said = [today, shown.entryIntoForce].map((day) =>
      statusHtml(shown, inForceAt(all, day), day, there),
    );
    return [...new Set(said)].map((status) => ({ file, status }));
  });
}

/** The compressed forms of what is sent, in the same order; `tell` hears how many are done. */
export async function makeForms(sent: readonly Sent[], tell: Tell = () => undefined): Promise<Sendable[]> {
  const made: Sendable[] = [];
  const count = counting(sent.length, tell);
  for (const { file, status } of sent) {
    made.push(
      await makeSendable(file.contentType, status === '' ? file.body : withStatus(file.body, status)),
    );
    count();
  }
  return made;
}
