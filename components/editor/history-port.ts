import type { Answer } from '@/lib/core/failure';
import type { Point } from '@/schemas/draft-history';
import type { Protocol } from '@/schemas/protocol';

/** A page of the history; `olderBefore` asks for the next one. */
export type HistoryPage = { points: Point[]; olderBefore?: number };
/** `changedBy`: who changed a thing since, by its noun and id. */
export type EarlierText = { document: Protocol; changedBy: Record<string, string> };

/** What the panel asks of the history of this draft. A rejected promise: the server was not reached. */
export type HistoryPort = HistoryDoors & {
  /** The page on which an earlier text can be read. */
  hrefOf: (revision: number) => string;
};
export type HistoryDoors = {
  list: (asked: { before?: number }) => Promise<Answer<HistoryPage>>;
  read: (asked: { revision: number }) => Promise<Answer<EarlierText>>;
  name: (asked: { revision: number; name: string }) => Promise<Answer<{ id: string }>>;
};

/** The same, of the draft that is named with each question. */
export type OfProtocol<Port> = {
  [Name in keyof Port]: Port[Name] extends (asked: infer Asked) => infer Given
    ? (asked: Asked & { protocolId: string }) => Given
    : never;
};
