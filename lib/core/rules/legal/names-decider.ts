import type { Protocol } from '@/schemas/protocol';
import type { SchoolFunction } from '@/schemas/protocol-flow';

/** How a text calls the head and the board, whatever the list of functions calls them. */
const alsoCalled = {
  head: ['directeur', 'directie', 'schoolleider', 'schoolleiding', 'rector'],
  board: ['bestuur', 'schoolbestuur', 'bevoegd gezag'],
} as const;

/** Whether the text names who is end-responsible for the report: that one has the last word. */
export function namesDecider(protocol: Protocol, text: string): boolean {
  return withoutDecider(protocol, text) !== text.toLowerCase();
}

/** The text in lower case without the names of who is end-responsible: who is left is somebody else. */
export function withoutDecider({ functions }: Protocol, text: string): string {
  return functions
    .filter(({ decidesOnReport }) => decidesOnReport)
    .flatMap((one) => namesOf(one, functions))
    .reduce((left, name) => left.replace(asWord(name), ''), text.toLowerCase());
}

function namesOf(decider: SchoolFunction, functions: readonly SchoolFunction[]): string[] {
  const own = decider.name
    .toLowerCase()
    .replace(/\([^)]*\)/g, '')
    .split(/\/|,| of | en /)
    .map((name) => name.trim())
    .filter((name) => name !== '');
  const others = functions.filter((one) => one !== decider).map(({ name }) => name.trim().toLowerCase());
  const called = [
    ...(decider.tags.includes('head') ? alsoCalled.head : []),
    ...(decider.tags.includes('board') ? alsoCalled.board : []),
  ];
  return [...own, ...called.filter((name) => !others.includes(name))];
}

/** Of "adjunct-directeur" the directeur is no part. */
function asWord(name: string): RegExp {
  return new RegExp(`(?<![\\p{L}-])${name.replace(/[.*+?^${}()|[\]\\]/g, '\\$&')}(?![\\p{L}-])`, 'gu');
}
