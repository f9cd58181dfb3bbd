import { describe, expect, it } from 'vitest';
import { action, outcome, protocolOf, protocolWithSteps } from '@/lib/testing/build-protocol';
import { testDay } from '@/lib/testing/findings-of';
import { readContent } from '@/lib/testing/read-content';
import { checkProtocol } from '@/lib/core/rules';
import { exampleProtocol } from '@/lib/testing/example-protocol';
import { main } from './main';

const example = exampleProtocol();
const renamed = { ...example, title: 'Nieuwe titel' };
const dead = protocolWithSteps([
  action('c-1', 'col-a', ['c-2', 'c-3']),
  action('c-2', 'col-a'),
  outcome('c-3'),
]);
const files: Record<string, string> = {
  'goed.json': JSON.stringify(example),
  'nieuw.json': JSON.stringify(renamed),
  'dood.json': JSON.stringify(dead),
  'model.json': JSON.stringify(readContent('model-meldcode')),
  'kapot.json': '{',
  'vreemd.json': '{"formatVersion":1}',
};

/** Runs the command line in memory; `full/` is a folder that cannot be written. */
async function run(...argv: string[]) {
  const written: Record<string, string | Uint8Array> = {};
  let [out, err] = ['', ''];
  const code = await main(argv, {
    read: (file) =>
      files[file] === undefined ? Promise.reject(new Error('ENOENT')) : Promise.resolve(files[file]),
    write: (file, content) => {
      if (file.startsWith('full/')) return Promise.reject(new Error('ENOSPC'));
      written[file] = content;
      return Promise.resolve();
    },
    out: (text) => (out += text),
    err: (text) => (err += text),
    today: testDay,
    list: () => Promise.reject(new Error('ENOENT')),
    lawTexts: 'wet',
  });
  return { code, out, err, written, json: () => JSON.parse(out) as unknown };
}

describe('check', () => {
  it('ends with 0 on the model', async () => {
    const { code, out } = await run('check', 'model.json');
    expect(code).toBe(0);
    expect(out).toMatch(
      /^model\.json: Geen bevindingen\.\nNagaan\. Van \d+ regels .*\n( {2}.*nagaan: .*\n)+$/,
    );
    const { json } = await run('check', 'model.json', '--json');
    expect(json()).toMatchObject({
      file: 'model.json',
      readable: true,
      sound: true,
      on: testDay,
      problems: [],
    });
  });

  it('ends with 1 on findings that block, and says what to do, where and on what ground', async () => {
    const { code, out } = await run('check', 'dood.json');
    expect(code).toBe(1);
    expect(out).toContain(
      'Blokkeert · route "Route home", stap 1, kaart "Kaart c-2"\n  Kaart "Kaart c-2" loopt dood.',
    );
    expect(out).toContain(
      'Grond (stroomschema): WPO art. 4b lid 1: zo snel en adequaat mogelijk hulp (geldig vanaf',
    );
    expect(out).toMatch(/^dood.json: \d+ bevindingen, waarvan \d+ blokkeren\.$/m);
  });

  it('gives the same findings as the studio, each with everything a program asks', async () => {
    const { json } = await run('check', '--json', 'dood.json');
    const { problems } = json() as { problems: Record<string, unknown>[] };
    const found = checkProtocol(dead, { on: testDay });
    expect(problems.map(({ key }) => key).sort()).toEqual(found.map(({ key }) => key).sort());
    for (const problem of problems) {
      for (const field of ['key', 'rule', 'severity', 'place', 'message', 'grounds', 'why', 'where'])
        expect(problem).toHaveProperty(field);
    }
  });

  it('lets a reason answer what takes one, and shows it', async () => {
    const [first] = checkProtocol(dead, { on: testDay }).filter(({ exception }) => exception !== 'none');
    const reason = {
      id: 'reden-1',
      finding: first?.key,
      reason: 'Zo willen wij het.',
      givenOn: '2026-11-20',
    };
    files['reden.json'] = JSON.stringify({ ...dead, exceptions: [reason] });
    const { json } = await run('check', 'reden.json', '--json');
    expect((json() as { problems: object[] }).problems).toContainEqual(
      expect.objectContaining({
        key: first?.key,
        reason: { id: 'reden-1', text: 'Zo willen wij het.', on: '2026-11-20' },
      }),
    );
    expect((await run('check', 'reden.json')).out).toContain(
      'Zo willen wij het. (iemand buiten dit bestuur, 20 november 2026)',
    );
  });

  it('judges by the law of a sector and of a day', async () => {
    const groundsIn = async (...options: string[]) => {
      const { problems } = (await run('check', 'dood.json', '--json', ...options)).json() as {
        problems: { rule: string; grounds: { article: string }[] }[];
      };
      return problems.find(({ rule }) => rule === 'dead-end')?.grounds.map(({ article }) => article);
    };
    const help = ': zo snel en adequaat mogelijk hulp';
    expect(await groundsIn('--sector', 'po')).toEqual([`WPO art. 4b lid 1${help}`]);
    expect(await groundsIn('--sector=vo', '--date=2020-01-01')).toEqual([`WVO art. 3a lid 1${help}`]);
    expect(await groundsIn('--sector', 'PO, vso')).toEqual([
      `WPO art. 4b lid 1${help}`,
      `WEC art. 5 lid 1${help}`,
    ]);
    expect(await run('check', 'dood.json', '--date', '2000-01-01')).toMatchObject({
      code: 0,
      out: 'dood.json: Niet te beoordelen: op deze dag gold nog geen van deze regels.\n',
    });
  });

  it.each([
    [['--sector', 'mbo'], 'De sector "mbo" bestaat niet. Kies bij --sector uit po, vo, so, vso, ko.'],
    [['--sector', 'po,'], 'De sector "" bestaat niet.'],
    [['--date', 'gisteren'], '"gisteren" is geen dag.'],
    [['--date', '2026-02-30'], '"2026-02-30" is geen dag.'],
  ])('refuses %j', async (options, message) => {
    const { code, err } = await run('check', 'dood.json', ...options);
    expect(code).toBe(2);
    expect(err).toContain(message);
    expect((await run('check', 'dood.json', '--json', ...options)).json()).toMatchObject({
      code: 'wrong_use',
    });
  });

  it.each([
    ['kapot.json', 'not_json'],
    ['vreemd.json', 'invalid'],
    ['er-niet.json', 'no_file'],
  ])('ends with 2 on %s', async (file, problem) => {
    const { code, err } = await run('check', file);
    expect(code).toBe(2);
    expect(err).toContain(`${file} is geen leesbaar protocol.`);
    expect((await run('check', file, '--json')).json()).toMatchObject({
      file,
      readable: false,
      code: problem,
    });
  });
});

describe('render', () => {
  it('makes an SVG with a sheet in each file', async () => {
    const { code, written, out } = await run('render', 'goed.json', '--out', 'p.svg');
    expect(code).toBe(0);
    expect(String(written['p.svg'])).toContain('<svg');
    expect(String(written['p.svg'])).toContain(example.title);
    expect(out).toContain('Gemaakt: p.svg');
  });

  it('makes a PDF on the paper asked for', async () => {
    const { written, json } = await run('render', 'goed.json', '--out=p.pdf', '--paper=a4', '--json');
    expect(
      Buffer.from(written['p.pdf'] ?? '')
        .subarray(0, 5)
        .toString(),
    ).toBe('%PDF-');
    expect(Buffer.from(written['p.pdf'] ?? '').toString('latin1')).toMatch(
      /\/MediaBox \[0 0 (841\.89 595\.28|595\.28 841\.89)\]/,
    );
    expect(json()).toEqual({ files: ['p.pdf'] });
  });

  it('makes the infographic unless the long poster is asked for, by either of its names', async () => {
    const made = async (...options: string[]) =>
      (await run('render', 'goed.json', '--out', 'p.svg', ...options)).written;
    const usual = await made();
    expect(await made('--kind', 'infographic')).toEqual(usual);
    const long = await made('--kind', 'poster', '--paper', 'a4');
    expect(await made('--kind', 'uitgebreid', '--paper', 'a4')).toEqual(long);
    expect(long['p.svg']).not.toEqual((await made('--paper', 'a4'))['p.svg']);
  });

  it('makes a card of each column, or of the one that is named', async () => {
    const all = await run('render', 'goed.json', '--kind', 'role-card', '--out', 'k.pdf');
    expect(Object.keys(all.written)).toEqual(
      example.columns.map((_, i) => (i === 0 ? 'k.pdf' : `k-${i + 1}.pdf`)),
    );
    const [first] = example.columns;
    for (const named of ['1', first!.label, first!.id]) {
      const one = await run(
        'render',
        'goed.json',
        '--kind',
        'role-card',
        '--column',
        named,
        '--out',
        'k.pdf',
      );
      expect(one.written).toEqual({ 'k.pdf': all.written['k.pdf'] });
    }
  });

  it('says when there is no column to make a card of', async () => {
    files['leeg.json'] = JSON.stringify(protocolOf({ columns: [] }));
    const { code, err } = await run('render', 'leeg.json', '--kind', 'role-card', '--out', 'k.pdf');
    expect([code, err]).toEqual([2, expect.stringContaining('geen kolommen')]);
  });

  it.each([
    ['pocket-card', [], '[0 0 240.94 153.07]'],
    ['pocket-card', ['--paper', 'a4'], '[0 0 595.28 841.89]'],
    ['door-card', [], '[0 0 595.28 841.89]'],
    ['door-card', ['--paper', 'a5'], '[0 0 419.53 595.28]'],
    ['call-card', [], '[0 0 419.53 595.28]'],
    ['role-card', ['--column', '1'], '[0 0 419.53 595.28]'],
  ])('makes a %s with %j', async (kind, options, box) => {
    const { code, written } = await run('render', 'goed.json', '--kind', kind, ...options, '--out', 'k.pdf');
    expect(code).toBe(0);
    expect(Buffer.from(written['k.pdf'] ?? '').toString('latin1')).toContain(`/MediaBox ${box}`);
  });

  it('makes a picture of each page, as fine as asked', async () => {
    const sizes = async (...options: string[]) => {
      const { written } = await run(
        'render',
        'goed.json',
        '--kind',
        'pocket-card',
        '--out',
        'k.png',
        ...options,
      );
      return Object.entries(written).map(([name, png]) => [name, Buffer.from(png).readUInt32BE(16)]);
    };
    expect(await sizes()).toEqual([
      ['k.png', 502],
      ['k-2.png', 502],
    ]);
    expect(await sizes('--dpi', '300')).toEqual([
      ['k.png', 1004],
      ['k-2.png', 1004],
    ]);
  });

  it.each([
    [['--out', 'p.jpg'], 'eindigt op .svg, .pdf of .png'],
    [['--out', 'p.pdf', '--paper', 'a5'], 'a3 of a4'],
    [
      ['--out', 'p.pdf', '--kind', 'vlag'],
      '"vlag" kan niet worden geprint. Kies bij --kind infographic, poster, role-card, pocket-card, door-card of call-card.',
    ],
    [['--out', 'p.pdf', '--kind', 'constructor'], 'kan niet worden geprint'],
    [['--out', 'p.pdf', '--kind', 'door-card', '--paper', 'a3'], 'Kies bij --paper a4 of a5 voor door-card.'],
    [['--out', 'p.pdf', '--kind', 'role-card', '--paper', 'a4'], 'Kies bij --paper a5 voor role-card.'],
    [
      ['--out', 'p.pdf', '--kind', 'role-card', '--column', 'Zolder'],
      'De kolom "Zolder" staat niet in dit protocol. Kies uit 1 "',
    ],
    [['--out', 'p.pdf', '--column', '1'], 'hoort bij --kind role-card'],
    [['--out', 'p.pdf', '--dpi', '300'], 'hoort bij een .png'],
    [['--out', 'p.png', '--dpi', '72'], 'Kies bij --dpi 150 of 300.'],
    [['--out', 'full/p.svg'], 'kan niet worden geschreven'],
    [[], 'hoort de optie --out'],
  ])('refuses %j', async (options, message) => {
    const { code, err } = await run('render', 'goed.json', ...options);
    expect(code).toBe(2);
    expect(err).toContain(message);
  });
});

describe('compare', () => {
  it('tells the changes', async () => {
    const { code, out } = await run('compare', 'goed.json', 'nieuw.json');
    expect(code).toBe(0);
    expect(out).toBe(`Het protocol: titel was "${example.title}", is nu "Nieuwe titel".\n1 wijziging.\n`);
    const { json } = await run('compare', 'goed.json', 'nieuw.json', '--json');
    expect(json()).toMatchObject({ changes: [{ kind: 'changed', subject: 'protocol', field: 'title' }] });
  });

  it('says when nothing changed, and which file is unreadable', async () => {
    expect((await run('compare', 'goed.json', 'goed.json')).out).toBe('Er is niets veranderd.\n');
    expect(await run('compare', 'goed.json', 'kapot.json')).toMatchObject({ code: 2 });
    expect((await run('compare', 'kapot.json', 'goed.json')).err).toContain('kapot.json');
  });
});

describe('walk', () => {
  it('names the steps of a function, known by name, up to the first open question', async () => {
    const { code, out } = await run(
      'walk',
      'goed.json',
      '--function',
      'Aandachtsfunctionaris',
      '--route',
      'thuissituatie',
    );
    expect(code).toBe(0);
    expect(out).toContain('aandachtsfunctionaris, route "Thuissituatie"');
    expect(out).toContain('Vraag advies aan Veilig Thuis');
    expect(out).toContain('Hier is een antwoord nodig');
  });

  it('follows the answers, in Dutch, to the end', async () => {
    const { json } = await run(
      'walk',
      'goed.json',
      '--function',
      'officer',
      '--route',
      'home',
      '--answers',
      'nee',
      '--json',
    );
    const { steps } = json() as { steps: { cardId?: string; kind: string; answer?: string }[] };
    expect(steps.find(({ cardId }) => cardId === 'c-weigh')?.answer).toBe('Nee');
    expect(steps.at(-1)).toMatchObject({ kind: 'ended', cardId: 'c-close' });
  });

  it.each([
    [['--function', 'piet'], 'De functie "piet" staat niet'],
    [['--function', 'officer', '--route', 'maan'], 'De route "maan" staat niet'],
    [['--function', 'officer', '--answers', 'misschien'], 'Kies uit "Ja", "Ik twijfel"'],
    [[], 'hoort de optie --function'],
  ])('refuses %j', async (options, message) => {
    const { code, err } = await run('walk', 'goed.json', ...options);
    expect(code).toBe(2);
    expect(err).toContain(message);
  });
});

describe('the command line', () => {
  it('explains itself', async () => {
    expect((await run('--help')).out).toContain('Opdrachten');
    expect((await run('render', '--help')).out).toContain('--paper a3|a4');
    expect((await run('check', '--help')).out).toMatch(/--sector[^]*--date[^]*geen garantie/);
    expect((await run('help')).code).toBe(0);
  });

  it.each([
    [[], 'Geef een opdracht'],
    [['dans', 'goed.json'], 'De opdracht "dans" bestaat niet'],
    [['constructor'], 'De opdracht "constructor" bestaat niet'],
    [['check', 'goed.json', '--kleur'], 'De optie "--kleur" bestaat niet bij check'],
    [['check', 'goed.json', '-x'], 'De optie "-x" bestaat niet bij check'],
    [['check', 'goed.json', '--constructor'], 'bestaat niet'],
    [['check', 'goed.json', '--json', '--json'], 'staat er twee keer'],
    [['check'], 'Geef precies BESTAND'],
    [['compare', 'goed.json'], 'Geef precies OUD en NIEUW'],
    [['render', 'goed.json', '--out'], 'hoort een waarde'],
    [['render', 'goed.json', '--out', '--paper', 'a3'], 'hoort een waarde'],
  ])('refuses %j with what is wrong', async (argv, message) => {
    const said = await run(...argv);
    expect(said.code).toBe(2);
    expect(said.err + said.out).toContain(message);
  });
});
