import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { flowOf } from '@/lib/core/run';
import { applyChoices, arbitraryChoice } from '@/lib/testing/arbitrary-operation';
import { filledWith } from '@/lib/testing/filled-with';
import { howOften } from '@/lib/testing/how-often';
import { sampleMeldcode } from '@/lib/testing/sample-meldcode';
import { withEverythingSaid } from '@/lib/testing/with-everything-said';
import { xssPayloads } from '@/lib/testing/xss-payloads';
import { protocol as protocolSchema, type Protocol } from '@/schemas/protocol';
import { renderChecklist, renderPrintPage, renderStappenplan, statusMark } from './index';
import { link, phone } from './link';
import { html, jsonBlock, textOf } from './markup';

const edition = {
  board: { name: 'Stichting Voorbeeld' },
  label: 'versie 1.0',
  approvals: [],
  contentHash: '7f3a91c2deadbeef',
  path: '/voorbeeld/meldcode/v/1',
  styleFile: 'site.css',
  scriptFile: 'checklist.js',
};
const printsOf = ({ columns }: Protocol) => {
  const files = columns.map(({ label }) => ({
    short: label,
    what: `rolkaart ${label}`,
    size: 'A5',
    file: 'rolkaart-1.pdf',
  }));
  return [{ name: 'Rolkaart', about: ['Voor je werk.'], how: 'Print op A5.', files }];
};
const sheetOf = ({ routes }: Protocol) => ({
  file: 'poster.svg',
  width: 1190,
  height: 841,
  routes: routes.map(({ title }) => title),
});
const offerOf = (protocol: Protocol) => {
  const sheets = protocol.routes.map(({ title }) => ({
    name: title,
    files: [{ short: 'Png', size: '9 kB', file: 'infographic-150dpi.png' }],
  }));
  const pictures = { about: ['Voor op een scherm.'], sheets };
  return { prints: printsOf(protocol), set: 'afdrukken.zip', pictures, sheet: sheetOf(protocol) };
};
const pages = (protocol: Protocol) => ({
  stappenplan: renderStappenplan(protocol, edition, [sheetOf(protocol)]),
  checklist: renderChecklist(protocol, edition, flowOf(protocol)),
  printing: renderPrintPage(protocol, edition, offerOf(protocol)),
});
/** Without the data of the script, which JSON.parse reads and no parser of HTML looks into. */
const withoutData = (page: string) => page.replaceAll(/(<script type="application\/json"[^>]*>)[^<]*/g, '$1');
/** The page as a browser reads it: its start tags in order, with the names of their attributes. */
function structure(page: string): string[] {
  return [...withoutData(page).matchAll(/<([a-z][a-z0-9]*)((?:\s+[a-z-]+(?:="[^"]*")?)*)\s*\/?>/gi)].map(
    ([, name, attributes]) =>
      [name, ...[...(attributes ?? '').matchAll(/([a-z-]+)(?:="[^"]*")?/gi)].map(([, one]) => one)].join(' '),
  );
}

const documents = howOften(60, 10_000);

/** What is wrong with the pages of this document when its texts are these: anything that is more than words. */
function faultsIn(document: Protocol, words: () => string): string[] {
  const filled = (by: () => string) => pages(protocolSchema.parse(filledWith(document, by)));
  const safe = filled(() => 'woorden');
  const made = filled(words);
  return (['stappenplan', 'checklist', 'printing'] as const).flatMap((name) => [
    ...(structure(made[name]).join() === structure(safe[name]).join() ? [] : [`${name} has other elements`]),
    ...(made[name].split(statusMark).length === 2 ? [] : [`${name} has a second mark`]),
  ]);
}

describe('hostile text', () => {
  it('stays text in every field, whatever it is', async ({ annotate }) => {
    for (const payload of xssPayloads) {
      expect(
        faultsIn(sampleMeldcode(), () => payload),
        payload,
      ).toEqual([]);
      if (!/[<>"']/.test(payload)) continue;
      const made = pages(protocolSchema.parse(filledWith(sampleMeldcode(), () => payload)));
      for (const page of Object.values(made).map(withoutData)) expect(page).not.toContain(payload);
    }
    expect(xssPayloads.length).toBeGreaterThanOrEqual(200);
    await annotate(`${xssPayloads.length} payloads in every field of a document: all of it words`, 'row 5');
  });

  it('stays text in any document', async ({ annotate }) => {
    const start = sampleMeldcode();
    fc.assert(
      fc.property(
        fc.array(arbitraryChoice, { maxLength: 10 }),
        fc.infiniteStream(fc.boolean()),
        fc.infiniteStream(fc.constantFrom(...xssPayloads)),
        (choices, coin, payloads) => {
          const edited = applyChoices(start, choices).at(-1)?.after ?? start;
          const said = withEverythingSaid(edited, () => coin.next().value === true);
          expect(faultsIn(said, () => String(payloads.next().value))).toEqual([]);
        },
      ),
      { numRuns: documents, seed: 5 },
    );
    await annotate(`${documents} generated documents with a payload in each text: all of it words`, 'row 5');
  }, 900_000);

  it('makes a link of no address that we do not allow', () => {
    for (const bad of [
      'javascript:alert(1)',
      'JaVaScRiPt:alert(1)',
      'data:text/html,x',
      'vbscript:x',
      '//evil.example',
      '/\\evil.example',
      ' javascript:x',
    ]) {
      expect(textOf(link(bad, 'klik'))).toBe('klik');
    }
    expect(textOf(link('https://a.nl/?a="><b>', 'x'))).toBe(
      '<a href="https://a.nl/?a=&quot;&gt;&lt;b&gt;" rel="noreferrer noopener">x</a>',
    );
    expect(textOf(phone('0900 - 111 3 111', 'bel'))).toBe('<a href="tel:09001113111">bel</a>');
  });

  it('cannot close the data block', () => {
    expect(textOf(jsonBlock('x', { a: '</script><!--' })).replaceAll('\n', '')).toBe(
      '<script type="application/json" id="x">{"a":"\\u003c/script>\\u003c!--"}</script>',
    );
    expect(textOf(html`<p title="${'"<\'&'}">${undefined}${false}${0}</p>`)).toBe(
      '<p title="&quot;&lt;&#39;&amp;">0</p>',
    );
  });
});
