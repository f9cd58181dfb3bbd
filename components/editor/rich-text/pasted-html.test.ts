import { parseHTML } from 'linkedom';
import { describe, expect, it } from 'vitest';
import { tidyPaste } from './pasted-html';

const tidied = (html: string) => tidyPaste(parseHTML(`<html><body>${html}</body></html>`).document);
const item = (level: number, marker: string, words: string) =>
  `<p class=MsoListParagraph style='margin-left:36pt; mso-list: l0 level${level} lfo1'><![if !supportLists]><span style='mso-list:Ignore'>${marker}<span>&nbsp;&nbsp;</span></span><![endif]>${words}<o:p></o:p></p>`;
const li = (words: string, inside = '') => `<li><p>${words}</p>${inside}</li>`;

describe('what somebody pastes', () => {
  it('keeps the lists of Word, one in the other', () => {
    const { html } = tidied(
      `<p>Voor</p>${item(1, '·', 'een')}${item(2, 'o', 'een.een')}${item(2, 'o', 'een.twee')}${item(1, '·', 'twee')}<p>Na</p>`,
    );
    const inner = `<ul>${li('een.een')}${li('een.twee')}</ul>`;
    expect(html).toBe(`<p>Voor</p><ul>${li('een', inner)}${li('twee')}</ul><p>Na</p>`);
  });

  it('numbers what Word numbered', () => {
    expect(tidied(item(1, '1.', 'eerst') + item(1, '2.', 'dan') + item(2, 'a)', 'zo')).html).toBe(
      `<ol>${li('eerst')}${li('dan', `<ol>${li('zo')}</ol>`)}</ol>`,
    );
  });

  it.each([
    ['deleted text', '<p>Bel <del>niet </del>meteen</p>'],
    ['hidden text', '<p>Bel <span style="display: none">niet </span>meteen</p>'],
    ['text that Word hides', "<p>Bel <span style='mso-hide:all'>niet </span>meteen</p>"],
    ['what is no text', '<style>p{}</style><p>Bel meteen</p><script>x()</script>'],
  ])('leaves out %s', (_what, html) => {
    expect(tidied(html).html.replace(/\s+/g, ' ')).toBe('<p>Bel meteen</p>');
  });

  it('makes a list of a table, with the links and the lines of its cells, and says so', () => {
    const { html, notes } = tidied(
      '<table><tr><th>Wie</th><th>Wat</th></tr><tr><td>IB’er</td><td><p>belt <a href="tel:0800-2000">VT</a></p><ul><li>en noteert</li></ul></td></tr><tr><td> </td></tr></table>',
    );
    expect(html).toBe(
      `<ul>${li('Wie – Wat')}${li('IB’er – belt <a href="tel:0800-2000">VT</a><br>en noteert')}</ul>`,
    );
    expect(notes).toEqual(['Een tabel is een lijst geworden: elke rij een punt.']);
  });

  it.each([
    [
      '<p class=MsoTitle>Meldcode</p><h1>Stap 1</h1><h2>Overleg</h2>',
      '<h2>Meldcode</h2><h2>Stap 1</h2><h3>Overleg</h3>',
    ],
    ['<h2>Stap 1</h2><h3>Overleg</h3><h6>Klein</h6>', '<h2>Stap 1</h2><h3>Overleg</h3><h4>Klein</h4>'],
    [
      "<h1 style='mso-list:l0 level1 lfo1'><span style='mso-list:Ignore'>1.</span>Stap <i>een</i></h1>",
      '<h2>Stap <i>een</i></h2>',
    ],
  ])('keeps headings: %s', (pasted, kept) => {
    expect(tidied(pasted).html).toBe(kept);
  });

  it.each([
    [
      'Word',
      `<p>Bel<a style='mso-footnote-id:ftn1' href="#_ftn1" name="_ftnref1"><span>[1]</span></a> meteen<a href="#_ftn2" name="_ftnref2">[2]</a></p><div style='mso-element:footnote-list'><div style='mso-element:footnote' id=ftn1><p><a href="#_ftnref1" name="_ftn1">[1]</a> Artikel 2,</p><p>lid 1</p></div><div id=ftn2><p><a href="#_ftnref2" name="_ftn2">[2]</a> Ook ’s nachts</p></div></div>`,
    ],
    [
      'Google Docs',
      `<p>Bel<sup><a href="#ftnt1" id="ftnt_ref1">[1]</a></sup> meteen<a href="#ftnt2" id="ftnt_ref2">[2]</a></p><div><p><a href="#ftnt_ref1" id="ftnt1">[1]</a> Artikel 2, lid 1</p></div><div><p><a href="#ftnt_ref2" id="ftnt2">[2]</a> Ook ’s nachts</p></div>`,
    ],
  ])('puts the footnotes of %s at their place', (_program, pasted) => {
    const { html, notes } = tidied(pasted);
    expect([...html.matchAll(/data-footnote="([^"]*)"/g)].map(([, text]) => text)).toEqual([
      'Artikel 2, lid 1',
      'Ook ’s nachts',
    ]);
    expect(html.replace(/<[^>]*>/g, '')).toBe('Bel meteen');
    expect(notes).toEqual([]);
  });

  it('keeps a link that works anywhere, and says of another that it is text', () => {
    const { notes } = tidied('<p><a href="https://www.school.nl">site</a> <a href="#_Toc12">zie 3</a></p>');
    expect(notes).toEqual(['Een link die alleen in het oude bestand werkt, is gewone tekst geworden.']);
  });

  it('leaves out pictures and says what to do', () => {
    expect(tidied('<p>Zie <img src="data:image/png;base64,AA=="></p><svg></svg>')).toEqual({
      html: '<p>Zie </p>',
      notes: [
        '2 plaatjes kunnen hier niet in. Beschrijf in woorden wat erop staat, of zet er een link naartoe.',
      ],
    });
  });

  it('lets ordinary HTML be', () => {
    const html = '<h2>Kop</h2><p>Een <b>vet</b> woord</p><ul><li><p>een</p></li></ul>';
    expect(tidied(html)).toEqual({ html, notes: [] });
  });
});
