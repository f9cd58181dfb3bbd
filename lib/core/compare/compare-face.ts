import { names } from '@/lib/core/protocol/questions';
import type { Face } from '@/schemas/face';
import type { Change } from './change';
import { changed, keyOf, type Told } from './telling';

/** The colours and the logo, each told by itself; of another picture nobody reads the letters it is kept in. */
export function compareFace(of: Told, was: Face = {}, is: Face = {}): Change[] {
  const { primary, accent, logo } = names.face.fields;
  const text = (part: string, word: string, before = '', after = ''): Change[] =>
    before === after ? [] : [changed(of, { field: 'face', word, part }, before, after)];
  return [
    ...text('primary', `${primary} van de ${names.face.one}`, was.primary, is.primary),
    ...text('accent', `${accent} van de ${names.face.one}`, was.accent, is.accent),
    ...(was.logo?.data === is.logo?.data ? [] : [newPicture(of, logo, was, is)]),
    ...(was.logo && is.logo ? text('alt', names.logo.fields.alt, was.logo.alt, is.logo.alt) : []),
  ];
}

function newPicture(of: Told, word: string, was: Face, is: Face): Change {
  const how = was.logo ? (is.logo ? 'vervangen door een ander' : 'vervallen') : 'toegevoegd';
  return {
    kind: 'changed',
    subject: of.subject,
    id: of.id,
    key: keyOf(of, 'changed', 'face', 'logo'),
    where: of.where,
    field: 'face',
    sentence: `${of.name}: ${word} ${how}.`,
  };
}
