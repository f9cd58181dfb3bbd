import { countStatements } from '@/lib/testing/count-statements';
import type { Person } from '@/lib/core/access';
import type { Door } from '@/lib/server/door/command';
import type { House } from '@/lib/server/door/context';
import { doors } from '@/lib/server/doors';
import { medianTime, type BenchRow } from '../bench-row';
import { growthRow, type Point } from './exponent';
import { cardCounts, protocolCounts, type PlantedStudio } from './studio';

/** How many statements each page takes, at boards of every size. */
export async function statementRows(house: House): Promise<BenchRow[]> {
  const about = <I, O>(door: Door<I, O>, input: I) =>
    ({ door, input }) as unknown as { door: Door<unknown, unknown>; input: unknown };
  const pages: [string, (board: string) => ReturnType<typeof about>][] = [
    ['overzicht', () => about(doors.getDashboard, {})],
    ['protocol', (board) => about(doors.getProtocolOverview, { protocolId: `${board}-protocol-1` })],
    ['versie', (board) => about(doors.getVersion, { versionId: `${board}-protocol-1-20` })],
    ['eerdere teksten', (board) => about(doors.listHistory, { protocolId: `${board}-protocol-1` })],
    ['mensen', () => about(doors.listPeople, {})],
  ];
  const rows: BenchRow[] = [];
  for (const [name, ask] of pages) {
    const points: Point[] = [];
    for (const size of protocolCounts) {
      const board = `bestuur-${size}`;
      const who: Person = {
        kind: 'person',
        personId: `${board}-person`,
        boardId: board,
        roles: [{ name: 'board' }, { name: 'admin' }],
      };
      const cost = await countStatements(house, async (counting) => {
        for (const { door, input } of [about(doors.getFrame, {}), ask(board)]) {
          const answer = await door.run(counting, who, input);
          if (!answer.ok) throw new Error(`${door.name}: ${answer.failure.code}`);
        }
      });
      points.push({ size, cost });
    }
    rows.push(
      growthRow(
        `Vragen aan de database per pagina: ${name}, per protocol`,
        points,
        { exponent: 0.1, largest: 12, unit: 'vragen' },
        ({ cost }) => String(cost),
      ),
    );
  }
  return rows;
}

/** What pages weigh and take, over real HTTP, for somebody who is signed in. */
export async function pageRows(address: string, planted: PlantedStudio): Promise<BenchRow[]> {
  const dashboards: Point[] = [];
  for (const size of protocolCounts) {
    const ask = asking(`${address}/studio`, planted.cookies.get(size)!);
    dashboards.push({ size, cost: await medianTime(ask, 31, 8) });
  }
  const [weights, first, times]: [Point[], Point[], Point[]] = [[], [], []];
  for (const size of cardCounts) {
    const page = `${address}/studio/versie/${planted.versionIds.get(size)!}`;
    const ask = asking(page, planted.readersCookie);
    first.push({ size, cost: await medianTime(ask, 1, 0) });
    weights.push({ size, cost: (await heaviest(page, planted.readersCookie)) / 1000 });
    times.push({ size, cost: await medianTime(ask, 7, 2) });
  }
  return [
    growthRow('Overzicht, protocollen van 20 versies, p50', dashboards, {
      exponent: 1,
      largest: 60,
      unit: 'ms',
    }),
    growthRow('Versiepagina, kaarten', weights, { exponent: 1, largest: 500, unit: 'kB' }),
    growthRow('Versiepagina, kaarten, de eerste lezer', first, { exponent: 1, unit: 'ms' }),
    growthRow('Versiepagina, kaarten, p50', times, { exponent: 1, largest: 300, unit: 'ms' }),
  ];
}

/** Of all parts of a version, each at an address of its own, the heaviest in bytes. */
async function heaviest(url: string, cookie: string): Promise<number> {
  const page = await (await fetch(url, { headers: { cookie } })).text();
  const parts = new Set([...page.matchAll(/\?route=[^"#&\\]+/g)].map(([query]) => query));
  const weights = [Buffer.byteLength(page)];
  for (const query of parts) weights.push(await asking(url + query, cookie)());
  return Math.max(...weights);
}

/** Asks a page, and gives how many bytes of HTML it is. */
function asking(url: string, cookie: string): () => Promise<number> {
  return async () => {
    const answer = await fetch(url, { headers: { cookie }, redirect: 'manual' });
    const body = await answer.arrayBuffer();
    if (answer.status !== 200) throw new Error(`${url} answered ${answer.status}`);
    return body.byteLength;
  };
}
