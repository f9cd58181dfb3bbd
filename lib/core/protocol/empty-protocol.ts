import type { EntryId } from '@/schemas/ids';
import type { Protocol } from '@/schemas/protocol';
import type { Sector } from '@/schemas/vocabulary';

/** A protocol with a title and nothing else. The id is the caller's: the core makes none. */
export function emptyProtocol(given: {
  id: EntryId;
  title: string;
  organisation: string;
  sectors: Sector[];
}): Protocol {
  return {
    formatVersion: 2,
    id: given.id,
    title: given.title,
    organisation: given.organisation,
    sectors: given.sectors,
    scope: 'board',
    referralIndexAuthorised: null,
    approvals: [],
    recitals: [],
    functions: [],
    columns: [],
    routes: [],
    globalExits: [],
    contacts: [],
    definitions: [],
    chapters: [],
    annexes: [],
    signalLists: [],
    forms: [],
    participation: [],
    sources: [],
    exceptions: [],
  };
}
