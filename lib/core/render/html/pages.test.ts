import { describe, expect, it } from 'vitest';
import { flowOf } from '@/lib/core/run';
import { sampleMeldcode } from '@/lib/testing/sample-meldcode';
import type { Protocol } from '@/schemas/protocol';
import { nothing, textOf } from './markup';
import { richHtml } from './rich-text';
import { renderChecklist, renderPrintPage, renderStappenplan, statusMark } from './index';
import type { Edition } from './index';

const edition: Edition = {
  board: { name: 'Stichting Voorbeeld' },
  label: 'versie 1.0',
  adoptedOn: '2026-12-16',
  inForceFrom: '2027-01-01',
  approvals: [],
  contentHash: '7f3a91c2deadbeef',
  path: '/voorbeeld/meldcode/v/1',
  styleFile: 'site.css',
  scriptFile: 'checklist.js',
};
const prints = [
  {
    name: 'Infographic',
    about: ['Voor aan de muur.', 'Op A4 zijn het 3 bladen.'],
    how: 'Print op één kant.',
    files: [{ short: 'A3', what: 'infographic op A3', size: '2 bladen', file: 'poster-a3.pdf' }],
  },
];
const sheets = [
  { file: 'poster.svg', width: 841.89, height: 1190.55, routes: ['Zorgen'] },
  { file: 'poster-2.svg', width: 1190.55, height: 841.89, routes: ['Nu gevaar', 'Vertelt het'] },
];
const pictures = {
  about: ['Voor op een scherm.'],
  sheets: [
    { name: 'Blad 1 van 2: Zorgen', files: [{ short: 'Png', size: '9 kB', file: 'infographic.png' }] },
  ],
};
const offer = { prints, set: 'afdrukken.zip', pictures, sheet: sheets[0] };
const pages = (protocol: Protocol) => ({
  stappenplan: renderStappenplan(protocol, edition, sheets),
  checklist: renderChecklist(protocol, edition, flowOf(protocol)),
  printing: renderPrintPage(protocol, edition, offer),
});
const words = (page: string) =>
  page
    .replaceAll(/<[^>]+>/g, ' ')
    .replaceAll(/\s+/g, ' ')
    .replaceAll('&#39;', "'");

describe('the public pages', () => {
  const protocol = sampleMeldcode();
  const { stappenplan, checklist, printing } = pages(protocol);

  it.each(Object.entries({ stappenplan, checklist }))(
    '%s holds every route, step, card, task, exit and number',
    (_name, page) => {
      const text = words(page);
      for (const route of protocol.routes) {
        expect(text).toContain(route.title);
        for (const step of route.steps) {
          expect(text).toContain(step.title);
          for (const card of step.cards) {
            expect(page).toContain(`id="k-${card.id}"`);
            expect(text).toContain(card.title);
            for (const task of card.tasks.items) expect(text).toContain(task.text);
            for (const exit of card.exits) {
              if (exit.label) expect(text).toContain(exit.label);
              if ('cardId' in exit.to) expect(page).toContain(`href="#k-${exit.to.cardId}"`);
            }
          }
        }
      }
      for (const number of ['112', '08002000']) expect(page).toContain(`href="tel:${number}"`);
      for (const fn of protocol.functions.filter((one) => one.kind !== 'external' && one.id !== 'smw'))
        expect(text).toContain(fn.name);
    },
  );

  it('holds contacts, definitions, chapters, annexes, lists, forms, participation, sources and the record block', () => {
    const text = words(stappenplan);
    for (const entry of [
      'Nagaan of er meer kinderen zijn.',
      'Een zusje in groep 3',
      'Geheimhouding',
      'Begin open.',
      'Blauwe plekken',
      'Wie?',
      'Vraag het kind',
      'Besluit verplichte meldcode',
      'GMR PO',
      '9 december 2026',
      'Overwegende dat',
      'Bel altijd, ook zonder namen.',
      'dag en nacht',
    ]) {
      expect(text).toContain(entry);
    }
  });

  it.each(Object.entries({ stappenplan, checklist, printing }))(
    '%s has one h1, headings in order, and no link that leads nowhere',
    (_name, page) => {
      const levels = [...page.matchAll(/<h([1-6])/g)].map(([, level]) => Number(level));
      expect(levels.filter((level) => level === 1)).toHaveLength(1);
      levels.reduce((before, level) => {
        expect(level).toBeLessThanOrEqual(before + 1);
        return level;
      }, 2);
      const ids = [...page.matchAll(/ id="([^"]+)"/g)].map(([, id]) => id);
      expect(new Set(ids).size).toBe(ids.length);
      for (const [, to] of page.matchAll(/href="#([^"]+)"/g)) expect(ids).toContain(to);
    },
  );

  it('needs no script to be read, and has none inline', () => {
    for (const page of [stappenplan, printing]) expect(page).not.toContain('<script');
    expect(
      [...checklist.matchAll(/<script[^>]*>/g)].map(
        ([tag]) => tag.includes('src=') || tag.includes('application/json'),
      ),
    ).toEqual([true, true, true]);
    for (const page of [stappenplan, checklist, printing]) {
      expect(page).not.toMatch(/\son[a-z]+=|\sstyle=|<style/);
      expect(page.split(statusMark)).toHaveLength(2);
    }
  });

  it('asks no other site for anything, and keeps the title of the checklist neutral', () => {
    for (const page of [stappenplan, checklist, printing])
      expect(page).not.toMatch(/(src|<link[^>]+href)="(https?:)?\/\//);
    expect(checklist).toContain('<title>Stappenplan</title>');
    expect(checklist).toContain('Er wordt niets over een leerling bewaard.');
  });

  it('keeps the headings of a text in order, however deep the writer began', () => {
    const heading = (level: 2 | 3 | 4) => ({
      type: 'heading' as const,
      attrs: { level },
      content: [{ type: 'text' as const, text: 'k' }],
    });
    const tags = (...levels: (2 | 3 | 4)[]) =>
      textOf(richHtml({ type: 'doc', content: levels.map(heading) }, 4) ?? nothing).match(/<h\d/g);
    expect(tags(3, 4, 3)).toEqual(['<h4', '<h5', '<h4']);
    expect(tags(4)).toEqual(['<h4']);
    expect(tags(2, 4)).toEqual(['<h4', '<h5']);
  });

  it('shows on the page to print from each file in the frame that it has, and also by itself', () => {
    const at = '/voorbeeld/meldcode/v/1/poster-a3.pdf';
    expect(printing).toContain(`<iframe name="voorbeeld" src="${at}" title=`);
    expect(printing).toContain(`<a href="${at}">Open<span class="sr"> infographic op A3</span></a>`);
    expect(printing).toMatch(
      new RegExp(`href="${at}" target="voorbeeld"\\s*>Bekijk<span class="sr"> infographic`),
    );
    for (const said of ['2 bladen', 'Print op één kant.', 'Voor aan de muur.', 'Op A4 zijn het 3 bladen.'])
      expect(words(printing)).toContain(said);
    expect(printing).toContain('href="/voorbeeld/meldcode/v/1/afdrukken.zip" download');
  });

  it('offers the sheets as pictures there, and shows the first where a browser has no pdf to show', () => {
    expect(words(printing)).toContain('Voor je website of een dia Voor op een scherm. Blad 1 van 2: Zorgen');
    expect(printing).toMatch(
      /href="\/voorbeeld\/meldcode\/v\/1\/infographic.png" download>Download<span class="sr"> Png, Blad 1/,
    );
    const preview = printing.slice(printing.indexOf('<figure'));
    expect(preview.indexOf('<img src="/voorbeeld/meldcode/v/1/poster.svg"')).toBeLessThan(
      preview.indexOf('<iframe'),
    );
    const bare = renderPrintPage(protocol, edition, {
      ...offer,
      pictures: { about: ['Niet gezegd.'], sheets: [] },
      sheet: undefined,
    });
    for (const not of ['website of een dia', 'Niet gezegd.', '<img']) expect(bare).not.toContain(not);
  });

  it('shows the first sheet of the infographic before the list, which one link leads to', () => {
    const at = '/voorbeeld/meldcode/v/1/';
    const [first = '', ...others] = stappenplan.match(/<img[^>]*>/g) ?? [];
    expect(first).toContain(`src="${at}poster.svg"`);
    expect(first).toContain('width="842"');
    expect(first).toContain('height="1191"');
    expect(first).toContain('loading="eager"');
    expect(first).toContain('alt="Infographic. Blad 1 van 2: Zorgen. Wat erop staat');
    expect(others).toHaveLength(1);
    expect(others[0]).toContain('loading="lazy"');
    expect(others[0]).toContain('Blad 2 van 2: Nu gevaar en Vertelt het.');
    expect(stappenplan).toMatch(new RegExp(`<a class="sheet tall" href="${at}poster.svg"`));
    expect(stappenplan.indexOf('href="#inhoud-begin">Lees het als lijst')).toBeLessThan(
      stappenplan.indexOf('<img'),
    );
    expect(stappenplan.indexOf('<img')).toBeLessThan(stappenplan.indexOf('id="inhoud-begin"'));
    const details = /<details[\s\S]*?<\/details>/.exec(stappenplan)?.[0] ?? '';
    expect(details).toContain('<summary>Nog 1 blad: Nu gevaar en Vertelt het</summary>');
    expect(details).toContain('poster-2.svg');
    expect(details).not.toContain('"/voorbeeld/meldcode/v/1/poster.svg"');
  });

  it('names no sheets of an infographic that is one sheet', () => {
    const page = renderStappenplan(protocol, edition, sheets.slice(0, 1));
    expect(page).not.toContain('<details class="more-sheets"');
    expect(page).toContain('alt="Infographic. Zorgen. Wat erop staat');
  });

  it('makes the same bytes twice', () => {
    expect(pages(sampleMeldcode())).toEqual({ stappenplan, checklist, printing });
  });
});
