import type { Migration } from './migration';

type Fields = Readonly<Record<string, unknown>>;

/** A question card may ask more than one question of the field at once: `question` becomes the list `questions`. */
export const questionsOfACard: Migration = {
  from: 1,
  migrate: (document) => ({ ...document, routes: each(document['routes'], routeUp) }),
};

const routeUp = (route: Fields) => ({ ...route, steps: each(route['steps'], stepUp) });
const stepUp = (step: Fields) => ({ ...step, cards: each(step['cards'], cardUp) });

function cardUp(card: Fields): Fields {
  if (!('question' in card)) return card;
  const { question, ...rest } = card;
  return { ...rest, questions: [question] };
}

/** What is no list or no object stays as it is: the schema says so to the person afterwards. */
function each(list: unknown, up: (item: Fields) => Fields): unknown {
  if (!Array.isArray(list)) return list;
  return list.map((item: unknown) => (isFields(item) ? up(item) : item));
}

function isFields(value: unknown): value is Fields {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
