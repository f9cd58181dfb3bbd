import { zipSync } from 'fflate';
import { dayInDutch } from '@/lib/core/dutch';
import { slugOf } from '@/lib/server/basics/slug';
import type { PrintKind } from './printings';

/** The first day that a zip can name, so that the same files give the same bytes wherever and whenever they are packed. */
const noDay = new Date(1980, 0, 1);

/** Of what the set is: `page` is where one prints from, with its host. */
export type SetEdition = {
  protocolSlug: string;
  title: string;
  organisation: string;
  label: string;
  entryIntoForce: string;
  page: string;
};

/**
 * All that one prints as one zip: a folder named after the version, with the files in the order of the page under names
 * that say what each is, and before them what goes on which paper. Names are small letters, digits and dashes, whatever
 * somebody called a column. Of a tagged PDF about half can be compressed: its tags are plain text.
 */
export function printSet(
  kinds: readonly PrintKind[],
  bodies: ReadonlyMap<string, Uint8Array>,
  edition: SetEdition,
): Uint8Array {
  const folder = `${edition.protocolSlug}-${slugOf(`versie ${edition.label}`)}`;
  const names = namesIn(kinds);
  const files = [...names].map(([path, name]) => [`${folder}/${name}`, bodies.get(path)!] as const);
  const readMe = Buffer.from(readMeText(kinds, names, edition), 'utf8');
  return zipSync(Object.fromEntries([[`${folder}/00-lees-mij.txt`, readMe], ...files]), {
    level: 6,
    mtime: noDay,
  });
}

/** "03-rolkaart-1-ib-er.pdf" for each path. */
function namesIn(kinds: readonly PrintKind[]): Map<string, string> {
  const all = kinds.flatMap(({ printings }) => printings);
  const digits = Math.max(2, String(all.length).length);
  return new Map(
    all.map(({ path, what }, i) => [path, `${String(i + 1).padStart(digits, '0')}-${slugOf(what)}.pdf`]),
  );
}

const oneLine = (text: string) => text.replaceAll(/[\s\p{C}]+/gu, ' ').trim();

/** For whoever opens the set without the page beside it; as Windows writes a text, so that every program shows it well. */
function readMeText(
  kinds: readonly PrintKind[],
  names: ReadonlyMap<string, string>,
  { title, organisation, label, entryIntoForce, page }: SetEdition,
): string {
  const lines = [
    'LEES MIJ',
    '',
    ...[title, organisation].map(oneLine).filter(Boolean),
    `Versie ${oneLine(label)}${entryIntoForce && `, gaat in op ${dayInDutch(entryIntoForce)}`}`,
    'Is dit nog de versie die geldt? Dat zie je op:',
    page,
    '',
    'ZO PRINT JE',
    '- Kies in het printvenster „ware grootte” of 100 %. Anders wordt de tekst te klein.',
    '- Kies het papier dat hieronder bij het bestand staat.',
    '- Kies in het printvenster ook hoeveel exemplaren je wilt.',
    '- Je kunt in kleur en in grijs printen.',
    ...kinds.flatMap(({ name, about, how, printings }) => [
      '',
      name.toUpperCase(),
      ...[...about, how].map(oneLine),
      ...printings.map(({ path, what, size }) => `- ${names.get(path)}: ${oneLine(what)} (${size})`),
    ]),
    '',
  ];
  return `\ufeff${lines.join('\r\n')}`;
}
