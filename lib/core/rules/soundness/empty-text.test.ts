import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { richTextFrom } from '@/lib/core/rich-text';
import { annex, chapter, contact, form, globalExit, signalList, source } from '@/lib/testing/build-entries';
import { action, outcome, protocolOf, protocolWithSteps } from '@/lib/testing/build-protocol';
import { findingsOf, foundBy } from '@/lib/testing/findings-of';
import { readContent } from '@/lib/testing/read-content';
import type { EntryId, PartId } from '@/schemas/ids';
import type { Protocol } from '@/schemas/protocol';
import type { RichText } from '@/schemas/rich-text';

const withTasks = (...texts: string[]) =>
  protocolWithSteps([
    action('bel', 'col-a', ['einde'], {
      title: 'Bel',
      tasks: { ordered: false, items: texts.map((text, index) => ({ id: `t${index}` as PartId, text })) },
    }),
    outcome('einde'),
  ]);
const listOf = (...texts: string[]): RichText => ({
  type: 'doc',
  content: [
    { type: 'paragraph', content: [{ type: 'text', text: 'Let op:' }] },
    {
      type: 'bulletList',
      content: texts.map((text) => ({
        type: 'listItem',
        content: [{ type: 'paragraph', ...(text && { content: [{ type: 'text', text }] }) }],
      })),
    },
  ],
});
const found = (more: Partial<Protocol>) => findingsOf('empty-text', protocolOf(more));
const empty = fc.stringMatching(/^[ \t\n\u00A0\u200B\u2800\u3164•*–-]{0,6}$/);

describe('a point without words', () => {
  it('is found in the tasks of a card, once, whatever emptiness it holds', () => {
    fc.assert(
      fc.property(empty, empty, (one, other) => {
        expect(findingsOf('empty-text', withTasks('Bel', one, other))).toEqual(['bel']);
      }),
    );
  });

  it('is found under a task, and in a list, a heading and a list of signals', () => {
    const child = protocolWithSteps([
      action('bel', 'col-a', ['einde'], {
        tasks: {
          ordered: false,
          items: [{ id: 't' as PartId, text: 'Bel', children: [{ id: 'c' as PartId, text: ' ' }] }],
        },
      }),
      outcome('einde'),
    ]);
    expect(findingsOf('empty-text', child)).toEqual(['bel']);
    expect(found({ chapters: [chapter('h', '', { body: listOf('Bel', '') })] })).toEqual(['h']);
    const heading: RichText = {
      type: 'doc',
      content: [{ type: 'heading', attrs: { level: 2 } }, ...richTextFrom('Tekst').content],
    };
    expect(found({ chapters: [chapter('h', '', { body: heading })] })).toEqual(['h']);
    expect(found({ signalLists: [signalList('lijst', ['Bang', ''])] })).toEqual(['lijst']);
    expect(found({ forms: [form('w', ['Wat', ' '])] })).toEqual(['w']);
  });

  it('is none where there are words', () => {
    fc.assert(
      fc.property(fc.stringMatching(/^[a-z0-9]{1,5}[ -]?$/), (word) => {
        expect(findingsOf('empty-text', withTasks(word))).toEqual([]);
        expect(found({ chapters: [chapter('h', '', { body: listOf(word) })] })).toEqual([]);
      }),
    );
  });
});

describe('a text or name that is not there', () => {
  it('is found in chapters, annexes, recitals and lists', () => {
    expect(found({ chapters: [chapter('h', ' ')] })).toEqual(['h']);
    expect(found({ annexes: [annex('b', '', { title: ' ' })] })).toEqual(['b', 'b']);
    expect(found({ recitals: [{ id: 'r' as EntryId, text: richTextFrom('') }] })).toEqual(['r']);
    expect(found({ contacts: [contact('c', { name: '' })], sources: [source('s', ' ')] })).toEqual([
      'c',
      's',
    ]);
    expect(found({ globalExits: [globalExit('uit', { label: '' })] })).toEqual(['uit']);
  });

  it('is no gap where deeper chapters follow, and is one where they do not', () => {
    const part = chapter('deel', '');
    expect(found({ chapters: [part, chapter('onder', 'Tekst', { level: 2 })] })).toEqual([]);
    expect(found({ chapters: [part, chapter('naast', 'Tekst')] })).toEqual(['deel']);
  });
});

it('says where, and what to do', () => {
  expect(foundBy('empty-text', withTasks(''))).toMatchObject([
    {
      severity: 'warns',
      exception: 'reason',
      message: expect.stringMatching(
        /^Hier staat een punt zonder tekst: .*kaart "Bel"\. Vul het in, of haal het weg\.$/,
      ) as string,
    },
  ]);
});

it.each(['model-meldcode', 'kalisto', 'zorgteam', 'wie-wanneer-wat', 'scol'])('is nowhere in %s', (name) => {
  expect(findingsOf('empty-text', readContent(name))).toEqual([]);
});
