import { describe, expect, it } from 'vitest';
import { countingIds } from '@/lib/testing/counting-ids';
import { model } from '@/lib/testing/mend';
import { draftOf } from './draft';
import { renameAt, withWords } from './rename-in';

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
