import { describe, expect, it } from 'vitest';
import { applyOperation } from '@/lib/core/protocol';
import { countingIds } from '@/lib/testing/counting-ids';
import { testDay } from '@/lib/testing/findings-of';
import { model } from '@/lib/testing/mend';
import { readContent } from '@/lib/testing/read-content';
import { fixAll } from '../index';
import { edited, type FixOperation } from './edited';
import { renameAt, withWords } from './rename-in';
import { draftOf } from './draft';

describe('a document after an edit of a fix', () => {
  it.each(['kalisto', 'zorgteam', 'wie-wanneer-wat', 'scol'])(
    'is the one that applying it gives: %s',
    (name) => {
      const protocol = readContent(name);
      const operation = fixAll(protocol, model, { on: testDay }, countingIds())!;
      const applied = applyOperation(protocol, operation);
      expect(applied.ok && applied.value.protocol).toEqual(edited(protocol, operation));
    },
  );

  it('keeps its own id when all of it is replaced', () => {
    const protocol = readContent('kalisto');
    const operation: FixOperation = { kind: 'replace_protocol', protocol: model };
    expect(edited(protocol, operation)).toEqual({ ...model, id: protocol.id });
  });
});

describe('renaming', () => {
  const rename = (text: string) => text.replaceAll('leerling', 'kind');

  it('changes what a reader sees, and no id, link or kind', () => {
    const card = {
      id: 'leerling',
      kind: 'leerling',
      title: 'De leerling',
      tools: [{ label: 'leerling', href: '/leerling' }],
    };
    expect(withWords(card, rename)).toEqual({
      ...card,
      title: 'De kind',
      tools: [{ label: 'kind', href: '/leerling' }],
    });
  });

  it('stays inside the thing it is about', () => {
    const draft = draftOf({ protocol: model, model, newId: countingIds() });
    const { id } = model.routes[0]!;
    renameAt(draft, { routeId: id }, (text) => text.replaceAll('thuis', 'huis'));
    expect(draft.protocol.routes[0]!.steps).toEqual(model.routes[0]!.steps);
    expect(draft.protocol.routes[0]!.title).toBe('Zorgen over huis');
  });

  it('makes no edit when no word changes', () => {
    const draft = draftOf({ protocol: model, model, newId: countingIds() });
    for (const where of [{}, { functionId: model.functions[0]!.id }, { columnId: model.columns[0]!.id }]) {
      renameAt(draft, where, (text) => text);
    }
    expect(draft.finish()).toBeUndefined();
  });
});
