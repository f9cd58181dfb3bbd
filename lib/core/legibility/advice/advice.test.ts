import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { createMeasurer, fontMetrics, layOut, type Scene } from '@/lib/core/layout';
import { findCard } from '@/lib/core/protocol/questions';
import { action, outcome, protocolOf, question, route, step } from '@/lib/testing/build-protocol';
import { readContent } from '@/lib/testing/read-content';
import type { CardId, PartId } from '@/schemas/ids';
import type { Protocol } from '@/schemas/protocol';
import type { Card } from '@/schemas/protocol-flow';
import { cardsOnSheet } from '../card-words';
import { advise, mostAdvice } from '.';
import { mustStay } from './must-stay';

const measurer = createMeasurer(fontMetrics);
const posterOf = (protocol: Protocol) => layOut(protocol, { kind: 'poster', paper: 'a3' }, measurer);
const adviceOn = (protocol: Protocol, scene: Scene = posterOf(protocol)) =>
  advise({ scene, protocol, cards: cardsOnSheet(scene, protocol) });
const withCards = (...cards: Card[]) => protocolOf({ routes: [route('r', [step('s1', cards)])] });
const words = (count: number) => Array.from({ length: count }, (_, i) => `woord${i}`).join(' ');
const tasks = (...texts: string[]) => ({
  ordered: false,
  items: texts.map((text, i) => ({ id: `t${i}` as PartId, text })),
});
const textsOf = (protocol: Protocol) => adviceOn(protocol).map(({ text }) => text);

describe('advice', () => {
  it('names a long title, how long it is and how long it may be', () => {
    const title = words(14);
    expect(textsOf(withCards(action('k1', 'col-a', [], { title })))).toEqual([
      `Kaart "${title}": titel van 14 woorden. Maak er 7 van of minder.`,
    ]);
    expect(textsOf(withCards(question('k1', 'col-a', [], { title: words(11) })))).toEqual([]);
  });

  it('asks who shortens a text to keep the words that may not be missed', () => {
    expect(mustStay('Bel 112, tenzij dat gevaarlijk is')).toBe(' Laat "112" en "tenzij" staan.');
    expect(mustStay('Bel Veilig Thuis op 0800-2000 binnen 24 uur')).toBe(
      ' Laat "0800-2000", "Veilig Thuis" en "binnen 24 uur" staan.',
    );
    expect(mustStay('Bespreek de signalen')).toBe('');
    const title = `Bel meteen 112 en ga niet zelf naar binnen ${words(8)}`;
    expect(textsOf(withCards(action('k1', 'col-a', [], { title })))[0]).toContain(
      'Laat "112", "meteen" en "niet" staan.',
    );
  });

  it('counts the tasks of a card that has too many', () => {
    const many = action('k1', 'col-a', [], {
      title: 'Doe dit',
      tasks: tasks(...Array<string>(12).fill('Doe iets')),
    });
    expect(textsOf(withCards(many))).toEqual([
      'Kaart "Doe dit" heeft 12 taken. Met 7 of minder leest een kaart sneller: voeg taken samen of verdeel ze over twee kaarten.',
    ]);
  });

  it('says how many tasks a sheet has no room for', () => {
    const protocol = withCards(
      action('k1', 'col-a', [], {
        title: 'Doe dit',
        tasks: tasks('Bel aan', 'Wacht even', 'Schrijf op', 'Ga weg'),
      }),
    );
    const scene = posterOf(protocol);
    for (const { groups } of scene.pages)
      for (const group of groups)
        group.marks = group.marks.filter(
          (mark) => mark.kind !== 'text' || !/Wacht|Schrijf|weg/.test(mark.text),
        );
    expect(adviceOn(protocol, scene).map(({ text }) => text)).toEqual([
      'Kaart "Doe dit" heeft 4 taken; op de poster past er 1. De andere 3 staan alleen in de checklist. Maak taken korter of voeg ze samen.',
    ]);
  });

  it('counts what fits in words, also when nothing does', () => {
    const protocol = withCards(
      action('k1', 'col-a', [], { title: 'Doe dit', tasks: tasks('Bel aan', 'Wacht') }),
    );
    const scene = posterOf(protocol);
    for (const { groups } of scene.pages)
      for (const group of groups)
        group.marks = group.marks.filter((mark) => mark.kind !== 'text' || !/Bel aan|Wacht/.test(mark.text));
    expect(adviceOn(protocol, scene)[0]?.text).toContain(
      'heeft 2 taken; op de poster past er geen. Alles staat alleen in de checklist.',
    );
  });

  it('puts a card first whose urgent task is not on the sheet, and names that task', () => {
    const plain = tasks(...Array<string>(9).fill('Wacht even op iemand die meer weet dan je zelf weet'));
    const protocol = withCards(
      action('k1', 'col-a', [], { title: 'Wacht', tasks: plain }),
      action('k2', 'col-a', [], { title: 'Bel', tasks: tasks('Ga zitten', 'Bel meteen 112') }),
    );
    const scene = posterOf(protocol);
    for (const { groups } of scene.pages)
      for (const group of groups)
        group.marks = group.marks.filter(
          (mark) => mark.kind !== 'text' || !/Wacht even|meteen/.test(mark.text),
        );
    const [first, second] = adviceOn(protocol, scene).map(({ text }) => text);
    expect(first).toContain('Kaart "Bel" heeft 2 taken; op de poster past er 1. De andere staat alleen');
    expect(first).toMatch(/Zorg dat deze erop komt: "Bel meteen 112"\.$/);
    expect(second).toContain('Kaart "Wacht"');
  });

  it('names a long task by its number, and a long answer by its words', () => {
    const long = action('k1', 'col-a', [], { title: 'Doe dit', tasks: tasks('Bel', words(24)) });
    expect(textsOf(withCards(long))[0]).toContain('Kaart "Doe dit": taak 2 heeft 24 woorden.');
    const asks = question('k1', 'col-a', [{ to: 'k2', label: words(10) }], { title: 'Is dat zo?' });
    expect(textsOf(withCards(asks, outcome('k2')))[0]).toBe(
      `Kaart "Is dat zo?": bij de lijn "${words(10)}" staan 10 woorden. Maak er 5 van of minder.`,
    );
  });

  it('names a step that takes more of the sheet than the others', () => {
    const protocol = readContent('kalisto');
    expect(textsOf(protocol)[0]).toMatch(
      /^Stap 5 "Beslissen: hulp organiseren of melden" heeft 11 kaarten en \d+ woorden/,
    );
  });

  it('calls a card without a title by that, and has nothing to say of a small clear protocol', () => {
    const nameless = action('k1', 'col-a', [], { title: '', tasks: tasks(words(30)) });
    expect(textsOf(withCards(nameless))[0]).toMatch(/^Kaart zonder titel in stap 1: taak 1 heeft 30 woorden/);
    expect(textsOf(withCards(action('k1', 'col-a', [], { title: 'Bel de ouders' })))).toEqual([]);
  });

  it('says in which step a card stands when another one has the same title', () => {
    const title = words(14);
    const steps = ['s1', 's2'].map((id, i) =>
      step(id, [action(`k${i}`, 'col-a', [], { title })], { label: String(i + 1) }),
    );
    expect(textsOf(protocolOf({ routes: [route('r', steps)] }))).toEqual([
      `Kaart "${title}" in stap 1: titel van 14 woorden. Maak er 7 van of minder.`,
      `Kaart "${title}" in stap 2: titel van 14 woorden. Maak er 7 van of minder.`,
    ]);
  });

  it('is never more than ten, puts what helps most first, and names a card or step that is there', () => {
    const card = fc.record({ title: fc.nat(25), tasks: fc.array(fc.nat(30), { maxLength: 14 }) });
    fc.assert(
      fc.property(fc.array(card, { minLength: 1, maxLength: 16 }), (list) => {
        const protocol = withCards(
          ...list.map((one, i) =>
            action(`k${i}`, 'col-a', [], { title: words(one.title), tasks: tasks(...one.tasks.map(words)) }),
          ),
        );
        const advice = adviceOn(protocol);
        expect(advice.length).toBeLessThanOrEqual(mostAdvice);
        expect(advice).toEqual(advice.toSorted((a, b) => b.gain - a.gain));
        for (const { text, where, gain } of advice) {
          expect(gain).toBeGreaterThan(0);
          const title = where.cardId && findCard(protocol, where.cardId)?.card.title;
          if (where.cardId) expect(text).toContain(title || 'Kaart zonder titel');
        }
      }),
      { numRuns: 40 },
    );
  });

  it('is gone for a title as soon as it is as long as was asked', () => {
    fc.assert(
      fc.property(fc.integer({ min: 10, max: 60 }), fc.boolean(), (count, asks) => {
        const card = (title: string) =>
          asks ? question('k1', 'col-a', [], { title }) : action('k1', 'col-a', [], { title });
        const [text = ''] = textsOf(withCards(card(words(count))));
        const goal = Number(/Maak er (\d+) van/.exec(text)?.[1] ?? count);
        expect(textsOf(withCards(card(words(goal)))).filter((one) => one.includes('titel van'))).toEqual([]);
      }),
    );
  });

  it('leads to a card of the document', () => {
    const [advice] = adviceOn(withCards(action('k1', 'col-a', [], { title: words(14) })));
    expect(advice?.where).toEqual({ routeId: 'r', stepId: 's1', cardId: 'k1' as CardId });
  });
});
