import { sentenceCase } from '@/lib/core/dutch';
import type { Change, Subject, Things } from './change';
import { nameInDutch } from './name-in-dutch';

/** A thing of which something changed, as the sentences name it. */
export type Told = { subject: Subject; id: string; where: string; name: string };

export const at = (where: string) => (where === '' ? '' : ` (${where})`);

export function told<S extends Subject>(subject: S, thing: Things[S], where: string): Told {
  const name = sentenceCase(nameInDutch(subject, thing));
  return { subject, id: thing.id, where, name: `${name}${at(where)}` };
}

function isShort(text: string): boolean {
  return text.length <= 120 && !text.includes('\n');
}

function sentenceOf(name: string, word: string, before: string, after: string): string {
  if (!isShort(before) || !isShort(after)) {
    const how = before === '' ? 'toegevoegd' : after === '' ? 'vervallen' : 'gewijzigd';
    return `${name}: ${word} ${how}.`;
  }
  if (before === '') return `${name}: ${word} toegevoegd: "${after}".`;
  if (after === '') return `${name}: ${word} vervallen (was "${before}").`;
  return `${name}: ${word} was "${before}", is nu "${after}".`;
}

/** What `field` is about, in Dutch, and what of it changed; `part` tells apart what one field holds. */
export type Aspect = { field: string; word: string; part?: string };

/** The old and the new words of one aspect. They differ, or the sentence says that only the look does. */
export function changed(of: Told, { field, word, part }: Aspect, before: string, after: string): Change {
  const isLong = !isShort(before) || !isShort(after);
  return {
    kind: 'changed',
    subject: of.subject,
    id: of.id,
    key: keyOf(of, 'changed', field, part),
    where: of.where,
    field,
    ...(before !== '' && { before }),
    ...(after !== '' && { after }),
    sentence:
      before === after
        ? `${of.name}: opmaak of verwijzingen van ${word} gewijzigd.`
        : sentenceOf(of.name, word, before, after),
    ...(isLong && before !== after && { isLong }),
  };
}

/** Something inside the thing stands at another place. */
export function shifted(of: Told, { field, word, part }: Aspect): Change {
  const sentence = `${of.name}: ${word} staat op een andere plek in de volgorde.`;
  const key = keyOf(of, 'moved', field, part);
  return { kind: 'changed', subject: of.subject, id: of.id, key, where: of.where, field, sentence };
}

/** A mark was set on something inside the thing, or taken away. */
export function marked(of: Told, { field, word, part }: Aspect, mark: string, isSet: boolean): Change {
  const sentence = `${of.name}: ${word} is ${isSet ? 'nu' : 'niet meer'} gemarkeerd als "${mark}".`;
  const key = keyOf(of, 'changed', field, part);
  return { kind: 'changed', subject: of.subject, id: of.id, key, where: of.where, field, sentence };
}

export function keyOf(of: Pick<Told, 'subject' | 'id'>, kind: string, field = '', part = ''): string {
  return [of.subject, of.id, kind, field, part].join('/');
}
