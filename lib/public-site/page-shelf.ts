import { atMost } from '@/lib/server/basics/at-most';
import type { KeptForms } from '@/lib/server/basics/kept-forms';
import { recentlyUsed } from '@/lib/server/basics/recently-used';
import { makeSendable, type Sendable } from '@/lib/server/basics/sendable';
import { withStatus } from '@/lib/server/basics/sent-page';
import type { PublishedFinder } from './published-finder';
import { encodingFor, type Encoding } from './representation';

/** A file of a version, as it is sent while its version stands as it does. */
export type FileAsked = {
  boardSlug: string;
  /** With the names of which school on it, as it stands in this revision. */
  school?: { slug: string; revision: number } | undefined;
  protocolSlug: string;
  number: number;
  path: string;
  /** What it says about its version; absent for a file that says nothing of it. */
  status?: string | undefined;
};
/** What is known of it without its bytes. */
type Facts = {
  key: string;
  asked: FileAsked;
  contentType: string;
  /** What its forms are kept under. */
  seal: string;
};
export type Page = Facts & { etag: string; br: boolean; gzip: boolean };
export type Opened = { page: Page; encoding: Encoding; body: Buffer };

const pages = 20_000;

/**
 * Pages as they are sent. In memory stands what was sent lately, each body in the forms that somebody took; compressed
 * forms are kept on disk, and made where they are missing. What many ask for at once is made once.
 */
export function openPageShelf(find: PublishedFinder, forms: KeptForms, memory: number) {
  const bodies = recentlyUsed<Buffer>(memory, (body) => body.length + 300);
  const known = recentlyUsed<Page>(pages, () => 1);
  const making = new Map<string, Promise<unknown>>();
  /** Compressing takes the threads that reading a file needs too. */
  const inTurn = atMost(2);

  async function once<T>(key: string, work: () => Promise<T>): Promise<T> {
    // Under one key always the same is made.
    const made = (making.get(key) as Promise<T> | undefined) ?? work();
    making.set(key, made);
    try {
      return await made;
    } finally {
      making.delete(key);
    }
  }

  const fileOf = ({ boardSlug, school, protocolSlug, number, path }: FileAsked) =>
    school
      ? find.ofSchool(boardSlug, school.slug, protocolSlug, number, path)
      : find.file(boardSlug, protocolSlug, number, path);

  async function factsOf(asked: FileAsked): Promise<Pick<Facts, 'contentType' | 'seal'> | undefined> {
    const { boardSlug, school, protocolSlug, number, path } = asked;
    if (!school) return find.about(boardSlug, protocolSlug, number, path);
    const file = await find.ofSchool(boardSlug, school.slug, protocolSlug, number, path);
    return file && { contentType: file.contentType, seal: file.etag };
  }

  const plainOf = (asked: FileAsked) =>
    once(`plain ${keyOf(asked)}`, async () => {
      const { status } = asked;
      const file = await fileOf(asked);
      return file && (status === undefined ? Buffer.from(file.body) : withStatus(file.body, status));
    });

  /** Its forms, and its own text where that had to be read for them. */
  const formsOf = ({ key, asked, contentType, seal }: Facts) =>
    once(`forms ${key}`, async (): Promise<(Sendable & { plain?: Buffer }) | undefined> => {
      // What a school shows changes with its people: it is compressed anew, and leaves nothing behind.
      const kept = asked.school ? undefined : await forms.find(seal, asked.status ?? '');
      if (kept) return kept;
      const plain = await plainOf(asked);
      if (!plain) return undefined;
      const made = await inTurn(() => makeSendable(contentType, plain));
      if (!asked.school) await forms.keep(seal, asked.status ?? '', made);
      return { ...made, plain };
    });

  async function read(page: Page, encoding: Encoding): Promise<Buffer | undefined> {
    return encoding === 'plain' ? plainOf(page.asked) : (await formsOf(page))?.[encoding];
  }

  /** A page, and its body in the form that suits this reader. */
  async function open(asked: FileAsked, accepts: string | undefined): Promise<Opened | undefined> {
    const key = keyOf(asked);
    const before = known.get(key);
    if (before) return bring(before, accepts);
    const facts = await factsOf(asked);
    const made = facts && (await formsOf({ key, asked, ...facts }));
    if (!made) return undefined;
    const { etag, br, gzip } = made;
    const page: Page = { key, asked, ...facts, etag, br: br !== undefined, gzip: gzip !== undefined };
    known.set(key, page);
    return bring(page, accepts, made);
  }

  async function bring(
    page: Page,
    accepts: string | undefined,
    made: Partial<Record<Encoding, Buffer>> = {},
  ): Promise<Opened | undefined> {
    const encoding = encodingFor(accepts, page);
    const body = made[encoding] ?? bodies.get(`${encoding} ${page.key}`) ?? (await read(page, encoding));
    if (!body) return undefined;
    bodies.set(`${encoding} ${page.key}`, body);
    return { page, encoding, body };
  }

  return {
    open,
    bring,
    /** The same, when it is in memory. */
    atHand: (page: Page, accepts: string | undefined): Opened | undefined => {
      const encoding = encodingFor(accepts, page);
      const body = bodies.get(`${encoding} ${page.key}`);
      return body && { page, encoding, body };
    },
  };
}

const keyOf = ({ boardSlug, school, protocolSlug, number, path, status }: FileAsked) =>
  `${boardSlug}/${school ? `${school.slug}@${school.revision}/` : ''}${protocolSlug}/${number}/${path}#${status ?? ''}`;
