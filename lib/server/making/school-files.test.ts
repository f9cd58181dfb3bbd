import { describe, expect, it } from 'vitest';
import { createMeasurer, fontMetrics } from '@/lib/core/layout';
import { exampleEdition } from '@/lib/testing/example-edition';
import { findLayoutDefects } from '@/lib/testing/find-layout-defects';
import { readProtocols } from '@/lib/testing/read-protocols';
import { sampleMeldcode } from '@/lib/testing/sample-meldcode';
import { joinedWords, saidIn } from '@/lib/testing/scene-words';
import { sampleContacts } from '@/scripts/sample-schools';
import {
  mostSchoolContacts,
  schoolContactKind,
  schoolContactLengths,
  type SchoolContact,
} from '@/schemas/school';
import { makeFiles, makeSchoolFiles } from './make-files';
import { printKinds } from './printings';
import { isSchoolPath } from './school-paths';
import { helpersOf, withSchool } from './with-school';

const vlieger = {
  slug: 'de-vlieger',
  name: 'De Vlieger',
  contacts: sampleContacts('Basisschool De Vlieger'),
};
const word = (length: number) => 'Samenwerkingsverband van '.repeat(20).slice(0, length).trim();
const full: SchoolContact[] = Array.from({ length: mostSchoolContacts }, (_, i) => ({
  kind: schoolContactKind.options[i % schoolContactKind.options.length]!,
  role: i % schoolContactKind.options.length === 6 ? word(schoolContactLengths.role) : '',
  name: word(schoolContactLengths.name),
  phone: `010-12345${10 + i} of 06-12345678 (toestel 12)`,
  email: `${'voornaam.achternaam.'.repeat(8)}@school.example`,
  availability: word(schoolContactLengths.availability),
})); // prettier-ignore
const measurer = createMeasurer(fontMetrics);
const contents = readProtocols().filter(({ name }) => !name.startsWith('min-'));

/** Names and numbers alone: a card may say a function in words of its own. */
function missingOn(said: string, contacts: readonly SchoolContact[]): string[] {
  const words = joinedWords(said);
  return contacts
    .flatMap(({ name, phone }) => [name, phone])
    .filter((one) => !words.includes(joinedWords(one)));
}

describe.each(contents)('$name of a school', ({ protocol }) => {
  it.each([
    ['an informatiekaart', vlieger],
    ['an informatiekaart as full as can be', { ...vlieger, name: word(160), contacts: full }],
  ])('has all of %s on the infographic and the door card, nothing cut and nothing too small', (_what, school) => {
    const edition = { ...exampleEdition, board: `${school.name}, ${exampleEdition.board}`, helpers: helpersOf(school.contacts) };
    const scenes = printKinds(withSchool(protocol, school), edition, measurer).flatMap(({ printings }) => printings);
    for (const { path, scene } of scenes) {
      expect({ path, defects: findLayoutDefects(scene) }).toEqual({ path, defects: [] });
      if (/^poster-|^deurkaart/.test(path)) {
        expect({ path, missing: missingOn(saidIn(scene), school.contacts) }).toEqual({ path, missing: [] });
      }
    }
    const smallest = scenes.filter(({ path }) => path === 'poster-a3.pdf').flatMap(({ scene }) => findLayoutDefects(scene, 8));
    expect(smallest).toEqual([]);
  });
}); // prettier-ignore

describe('the files of a school', () => {
  const document = sampleMeldcode();
  const edition = {
    board: { slug: 'voorbeeld', name: 'Stichting Voorbeeld' },
    protocolSlug: 'meldcode',
    document,
    frozenText: JSON.stringify(document),
    approvals: [],
    ...{ number: 2, label: '2.0', adoptedOn: '2026-12-16', contentHash: '7f3a91c2'.repeat(8) },
    ...{ entryIntoForce: '2027-01-01', evaluationBefore: '2030-01-01', baseUrl: 'https://meldcode.example' },
  };
  const textOf = (body: Uint8Array) => Buffer.from(body).toString('utf8');

  it('are the files of the board with its names in them, at its own address, and the frozen text as it was', async () => {
    const ofBoard = await makeFiles(edition);
    const paths = ofBoard.map(({ path }) => path);
    const named = await Promise.all(paths.map(async (path) => [path, await isSchoolPath(path)]));
    expect(named.filter(([, isKnown]) => !isKnown)).toEqual([]);
    const made = await makeSchoolFiles({ ...edition, school: vlieger }, paths);
    expect(made.map(({ path, contentType }) => [path, contentType])).toEqual(
      ofBoard.map(({ path, contentType }) => [path, contentType]),
    );
    for (const path of ['', 'doorlopen', 'afdrukken']) {
      const page = textOf(made.find((file) => file.path === path)!.body);
      expect(page).toContain('De Vlieger');
      expect([...page.matchAll(/(?:href|src)="(\/[^"#]*)"/g)].map(([, href = '']) => href)).toEqual(
        [...page.matchAll(/(?:href|src)="(\/(?:assets|voorbeeld\/de-vlieger\/meldcode\/v\/2)[^"#]*)"/g)].map(([, href = '']) => href),
      );
    }
    expect(textOf(made.find(({ path }) => path === '')!.body)).toContain('Samira El Amrani');
    expect(textOf(made.find(({ path }) => path === 'protocol.json')!.body)).toBe(edition.frozenText);
  }, 60_000);

  it('change with a number where it stands, and nowhere else', async () => {
    const asked = ['poster-a3.pdf', 'deurkaart.pdf', 'protocol.json', 'belkaart.pdf'];
    const changed = vlieger.contacts.map((one, i) => (i === 0 ? { ...one, phone: '06-12345677' } : one));
    const before = await makeSchoolFiles({ ...edition, school: vlieger }, asked);
    const after = await makeSchoolFiles({ ...edition, school: { ...vlieger, contacts: changed } }, asked);
    const isSame = before.map(({ body }, i) => Buffer.from(body).equals(Buffer.from(after[i]!.body)));
    expect(isSame).toEqual([false, false, true, true]);
  });

  it('are none for a name that none can have', async () => {
    const strange = ['../geheim', 'site.000000000000.css', 'checklist.000000000000.js', 'rolkaart-999.pdf', '.env'];
    expect(await Promise.all(strange.map(isSchoolPath))).toEqual(strange.map(() => false));
    expect(await makeSchoolFiles({ ...edition, school: vlieger }, ['rolkaart-99.pdf', 'poster-99.svg', 'infographic-99-150dpi.png'])).toEqual([]);
  });
}); // prettier-ignore
