import type { Card, Exit, RecordNote, Route, Step, Task } from '@/schemas/protocol-flow';
import type { ColumnId } from '@/schemas/ids';
import type { Kit } from '../../kit';
import type { CardType } from '../card-look';
import type { Row } from '../rows';
import type { RoleContent } from './role-content';

/**
 * What may give way when there is no room: a task, the answers of a question, what is recorded, another route, the steps
 * of others, and the footnotes of all the content.
 */
export type Optional = Task | readonly Exit[] | RecordNote | Route | Step | RoleContent;

/** How a role card is set: in which size, in which tone, and what of the optional things it shows. */
export type RoleLook = {
  kit: Kit;
  type: CardType;
  columnId: ColumnId;
  tone: string;
  /** Of the rows; the heads of steps stand `rail` further to the left. */
  width: number;
  rail: number;
  /** Free ground, 1 as a rule and more when there is room left. */
  air: number;
  shows: (thing: Optional) => boolean;
  /** The rows of a thing; those of an unchanged thing are made once while sizes and details are tried. */
  recall: (thing: object, shown: readonly Optional[], make: () => Row[]) => Row[];
};

/** Remembers rows for one size, by thing and by what of it is shown. Never draw what was recalled: drawing moves it. */
export function rowMemory(
  shows: RoleLook['shows'],
  known: Map<object, Map<string, Row[]>>,
): RoleLook['recall'] {
  return (thing, optionals, make) => {
    const key = optionals.map((each) => (shows(each) ? '1' : '0')).join('');
    const of = known.get(thing) ?? new Map<string, Row[]>();
    known.set(thing, of);
    const rows = of.get(key) ?? make();
    of.set(key, rows);
    return rows;
  };
}

/** "Naamloze kaart" where nobody gave it a title. */
export const titleOf = ({ title }: Card): string => (title.trim() === '' ? 'Naamloze kaart' : title);

export const routeOf = ({ kit }: RoleLook, card: Card): Route | undefined =>
  kit.lookup.cards.get(card.id)?.route;

/** What a card or step has recorded, when that is shown. */
export const shownRecord = (
  look: RoleLook,
  { record }: Pick<Card | Step, 'record'>,
): RecordNote | undefined => (record && look.shows(record) ? record : undefined);
