import { encode } from 'next-auth/jwt';
import { parseProtocol } from '@/lib/core/protocol';
import type { Protocol } from '@/schemas/protocol';
import { openInstallation, type Installation } from '@/lib/server/house/installation';
import { realisticProtocol } from '../realistic-protocol';
import { frozen, plantBoard, plantProtocol, plantVersion } from './plant';

/** Sizes that are measured: protocols on a dashboard, and cards of a version. */
export const protocolCounts = [1, 10, 100];
export const cardCounts = [25, 100, 250, 1000];
const versionsOfEach = 20;

export type PlantedStudio = {
  /** Of somebody at the board with so many protocols. */
  cookies: Map<number, string>;
  readersCookie: string;
  versionIds: Map<number, string>;
};

/** Boards of every size in one data folder, each with somebody who is signed in. */
export async function plantStudio(dataFolder: string, baseUrl: string): Promise<PlantedStudio> {
  const installation = await openInstallation({ dataFolder, baseUrl, sessionSecret: undefined });
  try {
    const { database } = installation.house;
    const cookies = new Map<number, string>();
    const model = realisticProtocol(0);
    const text = frozen(model);
    for (const count of protocolCounts) {
      const board = `bestuur-${count}`;
      const session = await plantBoard(database, board, [{ name: 'board' }]);
      cookies.set(count, await cookieFor(installation, session));
      for (let p = 1; p <= count; p += 1) {
        await database.transaction(async (tx) => {
          const protocolId = await plantProtocol(tx, board, `protocol-${p}`, model);
          for (let number = 1; number <= versionsOfEach; number += 1) {
            await plantVersion(tx, board, protocolId, number, text, number < versionsOfEach ? [] : undefined);
          }
        });
      }
    }
    const session = await plantBoard(database, 'lezers', [{ name: 'board' }]);
    const versionIds = new Map<number, string>();
    for (const count of cardCounts) versionIds.set(count, await plantLongVersion(installation, count));
    return { cookies, readersCookie: await cookieFor(installation, session), versionIds };
  } finally {
    await installation.close();
  }
}

/** A version of so many cards, laid before the council, after one in force of which every card has another title. */
async function plantLongVersion({ house }: Installation, cards: number): Promise<string> {
  // A protocol has at most twelve routes of twenty steps.
  const now = realisticProtocol(cards, 150);
  const readable = parseProtocol(now);
  if (!readable.ok) throw new Error(`a protocol of ${cards} cards cannot be read`);
  const before = withOtherTitles(now);
  return house.database.transaction(async (tx) => {
    const protocolId = await plantProtocol(tx, 'lezers', `kaarten-${cards}`, now);
    await plantVersion(tx, 'lezers', protocolId, 1, frozen(before), []);
    return plantVersion(tx, 'lezers', protocolId, 2, frozen(now), undefined);
  });
}

function withOtherTitles(protocol: Protocol): Protocol {
  const routes = protocol.routes.map((route) => ({
    ...route,
    steps: route.steps.map((step) => ({
      ...step,
      cards: step.cards.map((card) => ({ ...card, title: `${card.title} (zoals het was)` })),
    })),
  }));
  return { ...protocol, routes };
}

async function cookieFor({ sessionSecret }: Installation, sessionId: string): Promise<string> {
  return `meldcode-session=${await encode({ token: { sessionId }, secret: sessionSecret, salt: '' })}`;
}
