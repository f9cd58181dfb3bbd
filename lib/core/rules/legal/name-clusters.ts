import type { Span } from '../edit-text';
import type { OldName } from './old-names-in';
import type { OutdatedName } from './outdated-names';

/** Old and new names that stand for one thing; `rest` is what else stands between brackets after it. */
type Name = Span & { known?: OutdatedName };
export type Cluster = Span & { names: Name[]; links: Link[]; rest: string };
type Link = 'slash' | 'or' | 'and' | 'list';

export function clustersIn(text: string, old: readonly OldName[], family: OutdatedName): Cluster[] {
  const present = [...text.matchAll(newName(family))].map(({ index, 0: words }) => ({
    start: index,
    end: index + words.length,
  }));
  const names: Name[] = [...old.filter(({ known }) => known.now === family.now), ...present].sort(
    (a, b) => a.start - b.start,
  );
  const clusters: Cluster[] = [];
  for (const name of names) {
    const last = clusters.at(-1);
    const link = last && !last.rest && linkIn(text, last, name);
    if (last && link) {
      last.names.push(name);
      last.links.push(link);
      last.end = name.end;
    } else clusters.push({ start: name.start, end: name.end, names: [name], links: [], rest: '' });
  }
  return inBrackets(text, clusters);
}

/** What says that the second name means the same as the first, or comes beside it. */
function linkIn(text: string, { start, end }: Span, next: Span): Link | undefined {
  const between = text.slice(end, next.start);
  if (/^(?: ?[/&+] ?|-)(?:het |de |een )?$/i.test(between)) return 'slash';
  const [, word, preposition] =
    /^,? (of|ofwel|oftewel|dan wel|en\/of|en) (?:(aan|bij|door|met|naar|van|via|voor) )?(?:het |de |een )?$/i.exec(
      between,
    ) ?? [];
  if (
    word &&
    (!preposition || wordBefore(text, start, 1) === preposition || wordBefore(text, start, 2) === preposition)
  ) {
    return word.toLowerCase() === 'en' ? 'and' : 'or';
  }
  return /^, (?:het |de )?$/i.test(between) ? 'list' : undefined;
}

/** "X (Y of Z)": what stands between brackets right after a name, and begins with names, goes with it. */
function inBrackets(text: string, clusters: readonly Cluster[]): Cluster[] {
  const merged: Cluster[] = [];
  for (const cluster of clusters) {
    const host = merged.at(-1);
    const opens =
      host && /^ ?\((?:of |oftewel |ook wel )?(?:het |de )?$/i.test(text.slice(host.end, cluster.start));
    const [closes, rest = ''] =
      /^(?:[,;:] ([^()\n]+))?\)/.exec(text.slice(cluster.end, cluster.end + 200)) ?? [];
    if (host && opens && closes) {
      host.names.push(...cluster.names);
      host.rest = rest;
      host.end = cluster.end + closes.length;
    } else merged.push({ ...cluster });
  }
  return merged;
}

export function wordBefore(text: string, start: number, back: number): string {
  return (
    text
      .slice(0, start)
      .match(/[\p{L}']+(?= )/gu)
      ?.at(-back) ?? ''
  );
}

export function newName({ now, also }: OutdatedName): RegExp {
  const words = now.replace(/^./, (one) => `[${one.toLowerCase()}${one.toUpperCase()}]`);
  return new RegExp(String.raw`\b(?:${words}${also ? `|${also}` : ''})\b`, 'g');
}
