import { isReservedSlug } from '@/lib/server/basics/slug';

/** What a public address asks for. `path` is the name of the file within the version, "" for the page. */
export type PublicAddress = {
  boardSlug: string;
  /** Of which school; undefined for the files of the board itself. */
  schoolSlug?: string;
  protocolSlug: string;
  number: number | 'in_force';
  path: string;
};

const shape =
  /^\/([a-z0-9-]{2,60})\/([a-z0-9-]{2,60})(?:\/v\/([1-9]\d{0,5}))?(?:\/([a-z0-9][a-z0-9.-]{0,80}))?$/;

/**
 * "/bestuur/school/meldcode/v/2/poster.pdf?paper=a4" taken apart; undefined when it is no address of a school. A school
 * and a protocol of one board never have the same name, so who knows the schools knows which of both an address is.
 */
export function schoolAddress(pathname: string, query: URLSearchParams): PublicAddress | undefined {
  const [, boardSlug, schoolSlug, rest] =
    /^\/([a-z0-9-]{2,60})\/([a-z0-9-]{2,60})(\/.+)$/.exec(pathname) ?? [];
  if (!boardSlug || !schoolSlug || !rest) return undefined;
  const address = publicAddress(`/${boardSlug}${rest}`, query);
  return address && { ...address, schoolSlug };
}

/** "/bestuur/meldcode/v/2/poster.pdf?paper=a4" taken apart; undefined when it is no address of the public site. */
export function publicAddress(pathname: string, query: URLSearchParams): PublicAddress | undefined {
  const [, boardSlug, protocolSlug, number, name = ''] = shape.exec(pathname) ?? [];
  if (!boardSlug || !protocolSlug || isReservedSlug(boardSlug)) return undefined;
  const path = name === 'poster.pdf' ? posterFile(query.get('paper')) : name;
  return { boardSlug, protocolSlug, number: number ? Number(number) : 'in_force', path };
}

/** Unknown paper leads to a name that no version has. */
function posterFile(paper: string | null): string {
  return `poster-${(paper ?? 'a3').toLowerCase()}.pdf`;
}

/** Does the first part belong to the program itself, so that Next should answer? */
export function isProgramPath(pathname: string): boolean {
  const first = pathname.split('/')[1] ?? '';
  return first === '' || isReservedSlug(first);
}
