import type { Definition, Form, SignalList, StartQuestion } from '@/schemas/protocol';
import type { Card } from '@/schemas/protocol-flow';
import type { Item } from './compare-items';
import type { wordsFor } from './value-in-words';

type Say = ReturnType<typeof wordsFor>;

/** The members of a field that holds a list, and the words of the field itself. */
type Listed = { noun: string; items: Item[]; heading: string; headingWord: string };

const flat = (noun: string, items: Item[]): Listed => ({ noun, items, heading: '', headingWord: '' });

function tasks(say: Say, { ordered, items }: Card['tasks']): Listed {
  return {
    noun: 'taak',
    heading: ordered ? 'op volgorde' : 'in vrije volgorde',
    headingWord: 'volgorde van de taken',
    items: items.map(({ id, text, footnote = '', condition = '', columnIds, children = [] }) => ({
      id,
      words: text,
      facets: [
        ['voorwaarde', condition],
        ['voetnoot', footnote],
        columnIds
          ? ['kolom', say('card', 'columnIds', columnIds) || 'geen enkele kolom']
          : ['kolom', 'alle kolommen van de kaart', true],
      ],
      inside: {
        noun: 'onderdeel',
        items: children.map((child) => ({
          id: child.id,
          words: child.text,
          facets: [['voetnoot', child.footnote ?? '']],
        })),
      },
    })),
  };
}

function startQuestion(say: Say, asked: StartQuestion | undefined): Listed {
  return {
    noun: 'keuze van de startvraag',
    heading: asked?.text ?? '',
    headingWord: 'startvraag',
    items: (asked?.options ?? []).map(({ id, label, hint = '', routeId }) => ({
      id,
      words: label,
      facets: [
        ['bestemming', say('protocol', 'routeId', routeId)],
        ['toelichting', hint],
      ],
    })),
  };
}

function groups(list: SignalList['groups']): Listed {
  const items = list.map(({ id, title, level, items: signals }): Item => ({
    id,
    words: title,
    facets: [['niveau', level === 1 ? '' : String(level)]],
    inside: {
      noun: 'signaal',
      items: signals.map(({ children = [], ...signal }) => ({
        id: signal.id,
        words: signal.text,
        inside: { noun: 'onderdeel', items: children.map((child) => ({ id: child.id, words: child.text })) },
      })),
    },
  }));
  return flat('groep', items);
}

function questions(fields: Form['fields']): Listed {
  const items = fields.map(({ id, label, hint = '', long }): Item => ({
    id,
    words: label,
    facets: [
      ['toelichting', hint],
      ['ruimte voor het antwoord', long ? 'een lang antwoord' : ''],
    ],
  }));
  return flat('vraag', items);
}

/** What a field holds one by one; undefined when it is told as a whole. */
export function itemsOf(say: Say, field: string, value: unknown): Listed | undefined {
  switch (field) {
    case 'tasks':
      return tasks(say, value as Card['tasks']);
    case 'startQuestion':
      return startQuestion(say, value as StartQuestion | undefined);
    case 'groups':
      return groups(value as SignalList['groups']);
    case 'fields':
      return questions(value as Form['fields']);
    case 'examples': {
      const items = (value as Definition['examples']).map(({ id, text }) => ({ id, words: text }));
      return flat('voorbeeld', items);
    }
    default:
      return undefined;
  }
}
