import type { Page } from '@playwright/test';
import { sentenceCase } from '@/lib/core/dutch';
import { names, words } from '@/lib/core/protocol/questions';
import type { Protocol } from '@/schemas/protocol';
import type { RichText } from '@/schemas/rich-text';
import type { Tag } from '@/schemas/vocabulary';
import { chooseMany, unfold, type Scope } from './fields';
import { writeRich } from './rich-text';

/** Who writes a protocol over by hand: the page, what is to come there, and the names of what its ids refer to. */
export type Writer = {
  page: Page;
  protocol: Protocol;
  functionName: (id: string) => string;
  entryName: (id: string) => string;
  columnName: (id: string) => string;
  cardTitle: (id: string) => string;
  rich: (scope: Scope, label: string, text: RichText | undefined) => Promise<void>;
  tags: (scope: Scope, tags: readonly Tag[]) => Promise<void>;
};

export function writerOf(page: Page, protocol: Protocol): Writer {
  const cards = protocol.routes.flatMap(({ steps }) => steps.flatMap((step) => step.cards));
  const entryName = nameIn([
    ...protocol.definitions.map(({ id, term }) => ({ id, name: term })),
    ...protocol.contacts,
    ...[...protocol.forms, ...protocol.annexes, ...protocol.signalLists].map(({ id, title }) => ({
      id,
      name: title,
    })),
  ]);
  return {
    page,
    protocol,
    functionName: nameIn(protocol.functions),
    entryName,
    columnName: nameIn(protocol.columns.map(({ id, label }) => ({ id, name: label }))),
    cardTitle: nameIn(cards.map(({ id, title }) => ({ id, name: title }))),
    rich: (scope, label, text) => writeRich(page, scope, label, text, entryName),
    tags: async (scope, tags) => {
      if (tags.length === 0) return;
      const fold = await unfold(scope, /^Kenmerken voor de wettelijke controle/);
      await chooseMany(fold, 'Kenmerken', tags.map((tag) => words.tag[tag])); // prettier-ignore
    },
  };
}

function nameIn(things: readonly { id: string; name: string }[]): (id: string) => string {
  const known = new Map(things.map(({ id, name }) => [id, name]));
  return (id) => {
    const name = known.get(id);
    if (name === undefined) throw new Error(`nothing is called ${id}`);
    return name;
  };
}

/** How a field is called on screen. */
export const labelOf = (noun: keyof typeof names, field: string) =>
  sentenceCase((names[noun].fields as Record<string, string>)[field] ?? field);

/** Stops where there is something to say for which this author knows no field. */
export function onlyThese(thing: object, fields: readonly string[]): void {
  const others = Object.entries(thing).filter(
    ([name, value]) =>
      !fields.includes(name) && value !== undefined && !(Array.isArray(value) && value.length === 0),
  );
  if (others.length > 0) throw new Error(`not written: ${others.map(([name]) => name).join(', ')}`);
}
