import { names } from '@/lib/core/protocol/questions';
import type { Definition, Form, SignalList, StartQuestion } from '@/schemas/protocol';
import type { Card } from '@/schemas/protocol-flow';
import type { Item } from './compare-items';
import type { wordsFor } from './value-in-words';

const column = names.column.one;

type Say = ReturnType<typeof wordsFor>;

/** The members of a field that holds a list, and the words of the field itself. */
type Listed = { noun: string; items: Item[]; heading: string; headingWord: string };

const flat = (noun: string, items: Item[]): Listed => ({ noun, items, heading: '', headingWord: '' });

function tasks(say: Say, { ordered, items }: Card['tasks']): Listed {
  return {
    noun: names.task.one,
    heading: ordered ? 'op volgorde' : 'in vrije volgorde',
    headingWord: `volgorde van de ${names.task.many}`,
    items: items.map(({ id, text, footnote = '', condition = '', onPoster, columnIds, children = [] }) => ({
      id,
      words: text,
      facets: [
        [names.task.fields.condition, condition],
        [names.footnote.one, footnote],
        columnIds
          ? [column, say('card', 'columnIds', columnIds) || `geen enkele ${column}`]
          : [column, `alle ${names.column.many} van de ${names.card.one}`, true],
      ],
      marks: onPoster ? [names.task.fields.onPoster] : [],
      inside: {
        noun: names.subitem.one,
        items: children.map((child) => ({
          id: child.id,
          words: child.text,
          facets: [[names.footnote.one, child.footnote ?? '']],
        })),
      },
    })),
  };
}

function startQuestion(say: Say, asked: StartQuestion | undefined): Listed {
  return {
    noun: names['start-answer'].one,
    heading: asked?.text ?? '',
    headingWord: names['start-question'].one,
    items: (asked?.options ?? []).map(({ id, label, hint = '', routeId }) => ({
      id,
      words: label,
      facets: [
        [names['start-answer'].fields.routeId, say('protocol', 'routeId', routeId)],
        [names['start-answer'].fields.hint, hint],
      ],
    })),
  };
}

function groups(list: SignalList['groups']): Listed {
  const items = list.map(({ id, title, level, items: signals }): Item => ({
    id,
    words: title,
    facets: [[names.group.fields.level, level === 1 ? '' : String(level)]],
    inside: {
      noun: names.signal.one,
      items: signals.map(({ children = [], ...signal }) => ({
        id: signal.id,
        words: signal.text,
        inside: {
          noun: names.subitem.one,
          items: children.map((child) => ({ id: child.id, words: child.text })),
        },
      })),
    },
  }));
  return flat(names.group.one, items);
}

function questions(fields: Form['fields']): Listed {
  const items = fields.map(({ id, label, hint = '', long }): Item => ({
    id,
    words: label,
    facets: [
      [names['form-question'].fields.hint, hint],
      [names['form-question'].fields.long, long ? 'een lang antwoord' : ''],
    ],
  }));
  return flat(names['form-question'].one, items);
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
      return flat(names.example.one, items);
    }
    default:
      return undefined;
  }
}
