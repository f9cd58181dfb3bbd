import type { CardId } from '@/schemas/ids';
import { indexFlow } from './flow-index';
import type { Flow } from './flow-index';

/** No letters or digits that look or sound alike. */
const alphabet = '23456789ACDEFGHJKLMNPRTUVWXYZ';
const length = 4;
const checks = 257;

/** FNV-1a, 32 bits: only tells a mistyped code, or a code of another version, from a right one. */
function checkOf(versionKey: string, order: number): number {
  let hash = 0x811c9dc5;
  for (const char of `${versionKey}#${order}`) hash = Math.imul(hash ^ char.charCodeAt(0), 0x01000193);
  return (hash >>> 0) % checks;
}

/**
 * Four signs to say or send to a colleague, who then goes on at this card on a device of their own. The code
 * only says which card of which version; nothing that was ticked or answered is in it.
 */
export function handOverCode(flow: Flow, versionKey: string, cardId: CardId): string | undefined {
  const order = indexFlow(flow).places.get(cardId)?.order;
  if (order === undefined || (order + 1) * checks > alphabet.length ** length) return undefined;
  let rest = order * checks + checkOf(versionKey, order);
  let code = '';
  for (let i = 0; i < length; i++) {
    code = alphabet.charAt(rest % alphabet.length) + code;
    rest = Math.floor(rest / alphabet.length);
  }
  return code;
}

/** The card a code stands for; undefined when it is no code of this version. */
export function cardOfCode(flow: Flow, versionKey: string, code: string): CardId | undefined {
  const signs = [...code.toUpperCase().replaceAll(/[^0-9A-Z]/g, '')];
  if (signs.length !== length || signs.some((sign) => !alphabet.includes(sign))) return undefined;
  const number = signs.reduce((sum, sign) => sum * alphabet.length + alphabet.indexOf(sign), 0);
  const order = Math.floor(number / checks);
  if (number % checks !== checkOf(versionKey, order)) return undefined;
  return [...indexFlow(flow).places].find(([, place]) => place.order === order)?.[0];
}
