import { listed } from '@/lib/core/dutch';
import { cardsOf } from '@/lib/core/protocol/questions';
import type { ExitId } from '@/schemas/ids';
import type { Route } from '@/schemas/protocol-flow';
import { soundFlow } from '../grounds';
import { named } from '../places';
import type { Rule } from '../rule';

/** A card that waits for all its lines, while a question or an end keeps one of them away. */
export const waitsForEver: Rule = {
  id: 'waits-for-ever',
  title: 'Niemand wacht op iets wat niet komt',
  why: 'Wie blijft wachten, doet niets voor het kind.',
  severity: 'blocks',
  grounds: soundFlow,
  exception: 'none',
  check(protocol, { cards, spaceOf }) {
    const waits = new Map(
      protocol.routes.flatMap((route) => spaceOf(route).waits.map((wait) => [wait.cardId, wait])),
    );
    return cards.flatMap((placed) => {
      const wait = waits.get(placed.card.id);
      if (!wait) return [];
      const lines = wait.missing.map((id) => nameOfLine(placed.route, id));
      const message = `${named(placed)} wacht op alle lijnen, maar de lijn vanaf ${listed(lines, 'en')} kan uitblijven. Laat de kaart doorgaan bij de eerste lijn, of zorg dat elke lijn aankomt.`;
      return [{ where: placed.where, message, path: wait.path }];
    });
  },
};

/** By the card it comes from, and by its words when the card has more lines. */
function nameOfLine(route: Route, exitId: ExitId): string {
  const from = cardsOf(route).find(({ exits }) => exits.some(({ id }) => id === exitId));
  const label = from?.exits.find(({ id }) => id === exitId)?.label.trim();
  const title = `"${from?.title ?? ''}"`;
  return label ? `${title} (${label})` : title;
}
