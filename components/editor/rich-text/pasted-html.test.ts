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

  it('makes a paragraph of each row of a table', () => {
    const table =
      '<table><tr><th>Wie</th><th>Wat</th></tr><tr><td>IB’er</td><td><p>belt</p></td></tr><tr><td> </td></tr></table>';
    expect(tidied(table).html).toBe('<p>Wie – Wat</p><p>IB’er – belt</p>');
  });

  it('leaves out pictures and says how many', () => {
    expect(tidied('<p>Zie <img src="x.png"></p><svg></svg>')).toEqual({ html: '<p>Zie </p>', pictures: 2 });
  });

  it('lets ordinary HTML be', () => {
    const html = '<h2>Kop</h2><p>Een <b>vet</b> woord</p><ul><li><p>een</p></li></ul>';
    expect(tidied(html)).toEqual({ html, pictures: 0 });
  });
});
