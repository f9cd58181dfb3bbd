import { readFileSync } from 'node:fs';
import type { House } from '@/lib/server/door/context';
import { sampleContacts } from '../scripts/sample-schools';
import type { BenchRow } from './bench-row';

const schools = 40;
/** What a school prints. */
const cards = ['poster-a3.pdf', 'zakkaart.pdf', 'deurkaart.pdf', 'belkaart.pdf'];
const frozenText = readFileSync('content/model-meldcode.json', 'utf8');
const names = ['Basisschool De Vlieger', 'Basisschool Het Kompas', 'Voorbeeld College'];

/** Makes the cards of forty schools of one board, all asked for at once, as after a number of each has changed. */
export async function remakeSchoolCards({ work, baseUrl }: Pick<House, 'work' | 'baseUrl'>): Promise<void> {
  const remake = async (at: number) => {
    const slug = `school-${at}`;
    const contacts = sampleContacts(names[at % names.length] ?? '');
    const edition = {
      ...{ frozenText, baseUrl, protocolSlug: 'meldcode', approvals: [], number: 1, label: '1.0' },
      board: { slug: 'bestuur', name: 'Stichting Veertig' },
      school: { slug, name: `School ${at}`, contacts },
      contentHash: '0'.repeat(64),
      adoptedOn: '2026-01-01',
      entryIntoForce: '2026-01-01',
      evaluationBefore: '2030-01-01',
    };
    for (const path of cards) {
      const made = await work(`bestuur ${slug}`, 'makeSchoolFiles', { edition, paths: [path] });
      if (!made.ok) throw new Error(`${path} of ${slug} was not made: ${made.failure.code}`);
    }
  };
  await Promise.all(Array.from({ length: schools }, (_, at) => remake(at)));
}

export function schoolCardsRow(took: number): BenchRow {
  return {
    what: `De kaarten van ${schools} scholen opnieuw maken (${schools * cards.length} bestanden)`,
    ours: `${(took / 1000).toFixed(1)} s`,
    goal: '<= 10 s',
    met: took <= 10_000,
  };
}
