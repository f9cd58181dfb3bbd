import { describe, expect, it } from 'vitest';
import { flowOf } from '@/lib/core/run';
import { sampleMeldcode } from '@/lib/testing/sample-meldcode';
import { xssPayloads } from '@/lib/testing/xss-payloads';
import { protocol as protocolSchema } from '@/schemas/protocol';
import type { Protocol } from '@/schemas/protocol';
import { html, jsonBlock, nothing, textOf } from './markup';
import { richHtml } from './rich-text';
import { renderChecklist, renderStappenplan, statusMark } from './index';
import type { Edition } from './index';
import { link, phone } from './link';

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
const pages = (protocol: Protocol) => ({
  stappenplan: renderStappenplan(protocol, edition, [{ file: 'poster.svg', width: 1190, height: 841 }]),
  checklist: renderChecklist(protocol, edition, flowOf(protocol)),
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
const words = (page: string) =>
  page
    .replaceAll(/<[^>]+>/g, ' ')
    .replaceAll(/\s+/g, ' ')
    .replaceAll('&#39;', "'");

const textKeys = new Set([
  'title',
  'subtitle',
  'organisation',
  'text',
  'label',
  'name',
  'note',
  'what',
  'where',
  'to',
  'condition',
  'hint',
  'hearsBack',
  'term',
  'body',
  'availability',
  'appliesWhen',
  'abbreviation',
  'audience',
  'source',
  'competentAuthority',
  'pupilFileSystem',
  'address',
]);
/** The document with every free text replaced, as long as its field allows. */
function filledWith(value: unknown, words: string): unknown {
  if (Array.isArray(value)) return value.map((one) => filledWith(one, words));
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(
    Object.entries(value).map(([key, one]) => {
      const isLabelOfStep = key === 'label' && 'kinds' in value;
      const limit =
        isLabelOfStep || key === 'abbreviation' || (key === 'label' && 'body' in value) ? 20 : 110;
      return [
        key,
        typeof one === 'string' && textKeys.has(key) ? words.slice(0, limit) : filledWith(one, words),
      ];
    }),
  );
}

describe('the public pages', () => {
  const protocol = sampleMeldcode();
  const { stappenplan, checklist } = pages(protocol);

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

  it.each(Object.entries({ stappenplan, checklist }))(
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
    expect(stappenplan).not.toContain('<script');
    expect(
      [...checklist.matchAll(/<script[^>]*>/g)].map(
        ([tag]) => tag.includes('src=') || tag.includes('application/json'),
      ),
    ).toEqual([true, true, true]);
    for (const page of [stappenplan, checklist]) {
      expect(page).not.toMatch(/\son[a-z]+=|\sstyle=|<style/);
      expect(page.split(statusMark)).toHaveLength(2);
    }
  });

  it('asks no other site for anything, and keeps the title of the checklist neutral', () => {
    for (const page of [stappenplan, checklist])
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

  it('makes the same bytes twice', () => {
    expect(pages(sampleMeldcode())).toEqual({ stappenplan, checklist });
  });
});

describe('hostile text', () => {
  const safe = pages(protocolSchema.parse(filledWith(sampleMeldcode(), 'woorden')));

  it.each(xssPayloads.map((payload) => [payload]))('stays text in every field: %s', (payload) => {
    const made = pages(protocolSchema.parse(filledWith(sampleMeldcode(), payload)));
    expect(structure(made.stappenplan)).toEqual(structure(safe.stappenplan));
    expect(structure(made.checklist)).toEqual(structure(safe.checklist));
    for (const page of Object.values(made).map(withoutData)) {
      if (/[<>"']/.test(payload)) expect(page).not.toContain(payload);
      expect(page.split(statusMark)).toHaveLength(2);
    }
  });

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
