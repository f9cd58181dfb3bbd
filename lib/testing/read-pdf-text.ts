import { inflateSync } from 'node:zlib';

/** The text of each page of a PDF as a reader copies it: through the ToUnicode tables of its own fonts. */
export function readPdfText(pdf: Uint8Array): string[] {
  const source = Buffer.from(pdf).toString('latin1');
  const objects = new Map<string, string>();
  for (const found of source.matchAll(/(?:^|\n)(\d+) 0 obj\n([\s\S]*?)\nendobj/g))
    objects.set(found[1]!, found[2]!);
  const get = (id: string | undefined) => objects.get(id ?? '') ?? '';
  return [...objects.values()]
    .filter((body) => /\/Type \/Page\b(?!s)/.test(body))
    .map((page) => {
      const resources = get(/\/Resources (\d+) 0 R/.exec(page)?.[1]);
      const fonts = new Map<string, Map<string, string>>();
      for (const [, name, id] of resources.matchAll(/\/(F\d+) (\d+) 0 R/g)) {
        fonts.set(name!, readTable(streamOf(get(/\/ToUnicode (\d+) 0 R/.exec(get(id))?.[1]))));
      }
      return readContent(streamOf(get(/\/Contents (\d+) 0 R/.exec(page)?.[1])), fonts);
    });
}

function streamOf(body: string): string {
  const start = body.indexOf('stream\n');
  if (start < 0) return '';
  const raw = Buffer.from(body.slice(start + 7, body.lastIndexOf('\nendstream')), 'latin1');
  return (body.includes('/FlateDecode') ? inflateSync(raw) : raw).toString('latin1');
}

/** Glyph number (four hex digits) to text. */
function readTable(cmap: string): Map<string, string> {
  const table = new Map<string, string>();
  for (const range of cmap.matchAll(/<([0-9a-f]{4})> <[0-9a-f]{4}> \[([^\]]*)\]/gi)) {
    const first = parseInt(range[1]!, 16);
    [...range[2]!.matchAll(/<([0-9a-f ]*)>/gi)].forEach((text, i) => {
      const codes = text[1]!.match(/[0-9a-f]{4}/gi) ?? [];
      table.set(
        (first + i).toString(16).padStart(4, '0'),
        codes.map((code) => String.fromCharCode(parseInt(code, 16))).join(''),
      );
    });
  }
  return table;
}

function readContent(content: string, fonts: ReadonlyMap<string, ReadonlyMap<string, string>>): string {
  let font: ReadonlyMap<string, string> | undefined;
  const lines: string[] = [];
  for (const found of content.matchAll(/\/(F\d+) [\d.]+ Tf|\[([^\]]*)\] TJ/g)) {
    if (found[1]) font = fonts.get(found[1]);
    else {
      const glyphs = [...found[2]!.matchAll(/<([0-9a-f]+)>/gi)].flatMap(
        (each) => each[1]!.match(/.{4}/g) ?? [],
      );
      lines.push(glyphs.map((glyph) => font?.get(glyph.toLowerCase()) ?? '\uFFFD').join(''));
    }
  }
  return lines.join('\n');
}
