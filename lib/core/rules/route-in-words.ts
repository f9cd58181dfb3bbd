import { stepInWords } from '@/lib/core/protocol/questions';
import type { Protocol } from '@/schemas/protocol';
import type { Problem } from './rule';

/**
 * The message of a problem. Where it calls a step by its number and other routes have such a step too, it begins with the
 * route: rules speak of their own step only.
 */
export function inRoute({ routes }: Protocol, { message, where }: Problem): string {
  const route = routes.find(({ id }) => id === where.routeId);
  const title = route?.title.trim() ?? '';
  if (!route || title === '' || routes.length < 2 || message.includes(title)) return message;
  const named = route.steps.map((step) => stepInWords(step)).filter((name) => name.trim() !== '');
  const says = (name: string) => message.toLocaleLowerCase('nl').includes(name.toLocaleLowerCase('nl'));
  if (!named.some(says)) return message;
  const start = /^In (?=\S)/.exec(message)?.[0];
  if (start) return `In route "${title}", ${message.slice(start.length)}`;
  return `In route "${title}": ${lowerFirst(message)}`;
}

/** Words that begin a sentence of a rule; a name or label keeps its capital. */
const opening = /^(?:Stap|Kaart|Bij|Een|Na|Je|De|Het|Hier|Vraag|Er)(?= )/;

function lowerFirst(message: string): string {
  return message.replace(opening, (word) => word.toLocaleLowerCase('nl'));
}
