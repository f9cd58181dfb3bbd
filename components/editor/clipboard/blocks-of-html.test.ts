import { parseHTML } from 'linkedom';
import { describe, expect, it } from 'vitest';
import { blocksOfHtml } from './blocks-of-html';

const read = (html: string) => blocksOfHtml(parseHTML(`<html><body>${html}</body></html>`).document);
const line = (level: number, text: string) => ({ kind: 'line', level, text });
const ofWord = (level: number, marker: string, words: string) =>
  `<p class=MsoListParagraph style='margin-left:36pt; mso-list: l0 level${level} lfo1'><![if !supportLists]><span style='mso-list:Ignore'>${marker}<span>&nbsp;&nbsp;</span></span><![endif]>${words}<o:p></o:p></p>`;

describe('what somebody pastes from another program', () => {
  it('is a line for each item of a list of Word, at its depth', () => {
    const html = `${ofWord(1, '1.', 'Leg de\nsignalen vast')}${ofWord(2, 'a)', 'wat je <b>ziet</b>')}${ofWord(1, '2.', 'Overleg')}`;
    expect(read(html)).toEqual({
      blocks: [line(0, 'Leg de signalen vast'), line(1, 'wat je ziet'), line(0, 'Overleg')],
      notes: [],
    });
  });

  it('is a line for each paragraph, heading and item of a page', () => {
    const html =
      '<h2>Kop</h2><div>Een <i>zin</i><br>Nog een</div><ul><li>een<ul><li><p>een.een</p><ul><li>diep</li></ul></li></ul></li><li>twee</li></ul>los';
    expect(read(html).blocks).toEqual([
      line(0, 'Kop'),
      line(0, 'Een zin'),
      line(0, 'Nog een'),
      line(0, 'een'),
      line(1, 'een.een'),
      line(2, 'diep'),
      line(0, 'twee'),
      line(0, 'los'),
    ]);
  });

  it('keeps a table, with the lines in its cells', () => {
    const html =
      '<p>Voor</p><table><tr><td>Stap</td><td colspan=2>Wie\ndoet</td></tr><tr><td><p>1</p></td><td><p>Bel</p><ul><li>VT</li></ul></td><td>x<br>y</td></tr></table>';
    expect(read(html).blocks).toEqual([
      line(0, 'Voor'),
      {
        kind: 'table',
        rows: [
          ['Stap', 'Wie doet', ''],
          ['1', 'Bel\nVT', 'x\ny'],
        ],
      },
    ]);
  });

  it('says what is left out', () => {
    const html =
      '<p>Bel <del>niet </del>meteen<img src=x></p><p style="display:none">geheim</p><svg></svg><script>x()</script>';
    expect(read(html)).toEqual({
      blocks: [line(0, 'Bel meteen')],
      notes: ['2 plaatjes zijn weggelaten.', 'Tekst die verwijderd of verborgen was, is weggelaten.'],
    });
    expect(read('<p>Zie <img src=x></p>').notes).toEqual(['Een plaatje is weggelaten.']);
  });
});
