import { describe, expect, it } from 'vitest';
import { columnsOf, emptyProtocol, withFiveEmptySteps } from '@/lib/core/protocol';
import { column, protocolOf, route, schoolFunction, step } from '@/lib/testing/build-protocol';
import { countingIds } from '@/lib/testing/counting-ids';
import { model } from '@/lib/testing/mend';
import type { ColumnId, EntryId, FunctionId, RouteId } from '@/schemas/ids';
import type { Protocol } from '@/schemas/protocol';
import { draftOf } from '../draft';
import { bringRoute } from './bring-route';
import { columnFor } from './column-for';
import { functionFor } from './function-for';
import { bringEntry, piece } from './piece';

const draft = (protocol: Protocol) => draftOf({ protocol, model, newId: countingIds() });
const acting = 'kolom-handelen' as ColumnId;
const ofBoard = 'kolom-bestuur' as ColumnId;
const columns = [
  column('c-discuss'),
  column('c-outside', [], { responsibility: 'outside' }),
  column('c-act', [], { responsibility: 'act' }),
];

describe('a column of the model', () => {
  it('becomes the one with that responsibility', () => {
    expect(columnFor(draft(protocolOf({ columns })), acting)).toBe('c-act');
  });

  it('becomes who discusses when nobody acts, and the last when nobody does that either', () => {
    expect(columnFor(draft(protocolOf({ columns: columns.slice(0, 2) })), acting)).toBe('c-discuss');
    expect(columnFor(draft(protocolOf({ columns: columns.slice(1, 2) })), acting)).toBe('c-outside');
  });

  it('becomes one that the route shows', () => {
    const home = route('home', [step('s-1', [])], { columnIds: ['c-discuss' as ColumnId] });
    const protocol = protocolOf({ columns, routes: [home] });
    expect(columnFor(draft(protocol), acting, 'home' as RouteId)).toBe('c-discuss');
  });

  it('comes along with its people when there is no column at all', () => {
    const target = draft(protocolOf({ columns: [] }));
    const id = columnFor(target, acting);
    const { functions } = target.protocol;
    expect(target.protocol.columns).toMatchObject([{ id, functionIds: functions.map((one) => one.id) }]);
    expect(functions.some((one) => one.decidesOnReport)).toBe(false);
  });

  it('comes along for the board, and leaves the other routes the columns they showed', () => {
    const target = draft(protocolOf({ columns, routes: [route('home', [])] }));
    const id = columnFor(target, ofBoard);
    expect(target.protocol.columns.at(-1)).toMatchObject({ id, label: 'Bestuur' });
    expect(columnsOf(target.protocol, target.protocol.routes[0]!)).toEqual(columns);
  });
});

describe('a function of the model', () => {
  const find = (name: string, functions: Protocol['functions']) =>
    functionFor(draft(protocolOf({ functions })), name as FunctionId);

  it('is found by its name, its special task, or as the one who decides', () => {
    expect(find('mentor', [schoolFunction('f-1', { name: ' MENTOR ' })])).toBe('f-1');
    expect(find('directeur', [schoolFunction('f-2', { tags: ['head'] })])).toBe('f-2');
    expect(find('directeur', [schoolFunction('f-3', { decidesOnReport: true })])).toBe('f-3');
  });

  it('is nobody when none of that fits: many people signal, and a team is no function', () => {
    expect(find('leerkracht', [schoolFunction('f-1', { tags: ['signaller'] })])).toBeUndefined();
    expect(
      find('directeur', [schoolFunction('f-2', { kind: 'team', decidesOnReport: true })]),
    ).toBeUndefined();
  });
});

describe('a text of the model', () => {
  it('comes where it stands in the model, and at the end when nothing of it is there', () => {
    const own = { ...model.chapters[0]!, id: 'eigen' as EntryId, title: 'Iets van onszelf' };
    const known = { ...model.chapters[0]!, id: 'doel' as EntryId };
    const target = draft(protocolOf({ chapters: [known, own] }));
    bringEntry(target, 'chapters', 'h-meldplicht' as EntryId);
    expect(target.protocol.chapters.map(({ title }) => title)[1]).toBe(
      'Meldcode en meldplicht: het verschil',
    );
    const elsewhere = draft(protocolOf({ chapters: [own] }));
    bringEntry(elsewhere, 'chapters', 'h-vastleggen' as EntryId);
    expect(elsewhere.protocol.chapters[1]).toMatchObject({ title: 'Vastleggen per stap', level: 1 });
  });

  it('lets go of words that the document does not explain', () => {
    const marks = [{ type: 'term' as const, attrs: { definitionId: 'begrip-kindcheck' as EntryId } }];
    const content = [{ type: 'text' as const, text: 'de kindcheck', marks }];
    const text = { body: { type: 'doc' as const, content: [{ type: 'paragraph' as const, content }] } };
    const placing = { draft: draft(protocolOf({})), own: new Map<string, string>(), bring: false };
    expect(JSON.stringify(piece(text, placing))).not.toContain('marks');
  });
});

describe('a route of the model', () => {
  it('brings its contacts and definitions, once', () => {
    const target = draft(protocolOf({ columns }));
    bringRoute(target, 'honour');
    bringRoute(target, 'acute');
    const { contacts, definitions } = target.protocol;
    expect(contacts.filter(({ kind }) => kind === 'veilig-thuis')).toHaveLength(1);
    const terms = definitions.map(({ term }) => term);
    expect(terms).toContain('Eergerelateerd geweld');
    expect(new Set(terms).size).toBe(terms.length);
  });

  it('has ids that no thing in the document has', () => {
    const newId = () => model.routes[0]!.steps[0]!.cards[0]!.id as string;
    const target = draftOf({ protocol: model, model, newId });
    bringRoute(target, 'acute');
    const cards = target.protocol.routes.flatMap(({ steps }) => steps.flatMap((one) => one.cards));
    expect(new Set(cards.map(({ id }) => id)).size).toBe(cards.length);
  });

  it('can be chosen at the start when the document asks there', () => {
    const { startQuestion } = model;
    const given = { id: 'x-1' as EntryId, title: 'Meldcode', organisation: 'De Vlieger', sectors: [] };
    const shell = withFiveEmptySteps(emptyProtocol(given));
    const asking = { ...shell, startQuestion: { ...startQuestion!, options: [] } };
    const target = draft(asking);
    const routeId = bringRoute(target, 'acute');
    expect(target.protocol.startQuestion?.options).toMatchObject([
      { label: 'Iemand loopt nu gevaar', routeId },
    ]);
  });
});
