import { sentenceCase } from '@/lib/core/dutch';
import { called, findCard, findStep, nounOfList, names, stepInWords } from '@/lib/core/protocol/questions';
import type { FieldName, Place } from '@/schemas/place';
import type { Protocol } from '@/schemas/protocol';
import type { Colleague } from './meeting';

/** "SY": of the first and the last name. */
export function initialsOf(name: string): string {
  const words = name.trim().split(/\s+/);
  const first = [words[0], words.length > 1 ? words.at(-1) : undefined];
  return first.map((word) => [...(word ?? '')][0]?.toLocaleUpperCase('nl') ?? '').join('');
}

/** "Joke"; the whole name where somebody else here has the same first name. */
export function shortNameOf(name: string, everybody: readonly { name: string }[]): string {
  const first = (whole: string) => whole.trim().split(/\s+/)[0] ?? whole;
  const same = everybody.filter((one) => first(one.name) === first(name));
  return same.length > 1 ? name : first(name);
}

type Who = Pick<Colleague, 'name' | 'mark' | 'place' | 'isTyping' | 'isActive' | 'isAway'>;

/** What stands on the tag of somebody who just did something: "Samira typt", "Joke wijzigt Taken", "Irma leest mee". */
export function tagOf(who: Who, everybody: readonly { name: string }[]): string {
  const name = shortNameOf(who.name, everybody);
  if (who.mark === null) return `${name} leest mee`;
  if (who.isTyping) return `${name} typt`;
  return who.place?.field ? `${name} wijzigt ${fieldInWords(who.place.field)}` : `${name} is hier`;
}

/** What somebody does and where, in the list of who is here: "typt bij kaart “Overleg”". */
export function whereabouts(who: Who, protocol: Protocol): string {
  if (who.isAway) return 'kijkt even ergens anders';
  const where = who.place ? placeInWords(who.place, protocol) : undefined;
  if (where === undefined) return who.mark === null ? 'leest mee' : 'is hier';
  if (who.mark === null) return `leest mee bij ${where}`;
  return who.isTyping && who.isActive ? `typt bij ${where}` : `is bij ${where}`;
}

/** Said to who cannot see the marks; undefined of who only reads, or did not choose anything yet. */
export function saidOf(who: Who, protocol: Protocol): string | undefined {
  const { mark, place } = who;
  const isAtWork = mark !== null && place && (place.tab === 'people' || place.stepId || place.entryId);
  const where = isAtWork ? placeInWords(place, protocol) : undefined;
  return where && `${who.name} werkt aan ${where}.`;
}

/** In words of this document: what is not in it yet has none. */
function placeInWords(place: Place, protocol: Protocol): string | undefined {
  if (place.tab === 'people') return 'functies en kolommen';
  if (place.tab === 'text') {
    if (!place.entryId || !place.collection) return 'de tekst over deze meldcode';
    return names[nounOfList[place.collection]].many;
  }
  const card = place.cardId && findCard(protocol, place.cardId);
  if (card) return called('card', card.card.title);
  const step = place.stepId && findStep(protocol, place.stepId);
  if (step) return stepInWords(step.step);
  const route = protocol.routes.find(({ id }) => id === place.routeId);
  return route && called('route', route.title);
}

const wholes = ['deadline', 'record', 'feedback', 'face'];
const parts = [
  'task',
  'subitem',
  'exit',
  'part',
  'tool',
  'start-answer',
  'approval',
  'group',
  'signal',
  'example',
];

/** "Taken" for a field of one of the tasks, "Titel" for one of the thing itself. */
function fieldInWords(field: FieldName): string {
  const [noun = '', name = ''] = field.split('.');
  const { one, many, fields } = (
    names as Record<string, { one: string; many: string; fields: Record<string, string> }>
  )[noun] ?? { one: noun, many: noun, fields: {} };
  if (wholes.includes(noun)) return sentenceCase(one);
  return sentenceCase(parts.includes(noun) ? many : (fields[name] ?? one));
}
