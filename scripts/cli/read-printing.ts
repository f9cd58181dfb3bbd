import { fail, ok, type Result } from '@/lib/core/result';
import type { CardKind, LayoutOptions } from '@/lib/core/layout';
import { resolutions, type Resolution } from '@/lib/server/making/png';
import type { Protocol } from '@/schemas/protocol';
import type { Column } from '@/schemas/protocol-flow';
import type { WrongUse } from './read-arguments';

type Kind = 'infographic' | 'poster' | CardKind;
export type Format = 'svg' | 'pdf' | 'png';

/** What to print, before the protocol is known. */
export type Printing = {
  kind: Kind;
  paper: string | undefined;
  /** Of a role card: one column, or all when absent. */
  column: string | undefined;
  format: Format;
  dpi: Resolution;
};

const papers: Readonly<Record<Kind, readonly string[]>> = {
  infographic: ['a3', 'a4'],
  poster: ['a3', 'a4'],
  'role-card': ['a5'],
  'pocket-card': ['a4'],
  'door-card': ['a4', 'a5'],
  'call-card': ['a5'],
};
const kinds = Object.keys(papers);
/** What the screens call the long poster. */
const otherNames: Readonly<Partial<Record<string, Kind>>> = { uitgebreid: 'poster' };
const isKind = (word: string): word is Kind => kinds.includes(word);

const wrong = (message: string) => fail<WrongUse>({ code: 'wrong_use', message });
const either = (words: readonly (string | number)[]) =>
  words.length < 2 ? words.join('') : `${words.slice(0, -1).join(', ')} of ${words.at(-1)}`;

/** What the options of `render` ask for. */
export function readPrinting(options: Readonly<Record<string, string>>): Result<Printing, WrongUse> {
  const { out = '', kind: word = 'infographic', paper, column, dpi } = options;
  const format = /\.(svg|pdf|png)$/i.exec(out)?.[1]?.toLowerCase() as Format | undefined;
  if (!format) return wrong('De naam bij --out eindigt op .svg, .pdf of .png.');
  const kind = (Object.hasOwn(otherNames, word) && otherNames[word]) || word;
  if (!isKind(kind)) return wrong(`"${word}" kan niet worden geprint. Kies bij --kind ${either(kinds)}.`);
  if (paper !== undefined && !papers[kind].includes(paper))
    return wrong(`Kies bij --paper ${either(papers[kind])} voor ${kind}.`);
  if (column !== undefined && kind !== 'role-card')
    return wrong('De optie --column hoort bij --kind role-card.');
  if (dpi !== undefined && format !== 'png') return wrong('De optie --dpi hoort bij een .png.');
  const resolution = resolutions.find((each) => String(each) === (dpi ?? '150'));
  if (!resolution) return wrong(`Kies bij --dpi ${either(resolutions)}.`);
  return ok({ kind, paper, column, format, dpi: resolution });
}

/** The layouts that this comes to for a protocol: one, or one for each column. */
export function layoutsFor(printing: Printing, protocol: Protocol): Result<LayoutOptions[], WrongUse> {
  const { kind, paper } = printing;
  switch (kind) {
    case 'infographic':
    case 'poster':
      return ok([{ kind, paper: paper === 'a4' ? 'a4' : 'a3' }]);
    case 'pocket-card':
      return ok([{ kind, sheet: paper === 'a4' ? 'a4' : 'single' }]);
    case 'door-card':
      return ok([{ kind, paper: paper === 'a5' ? 'a5' : 'a4' }]);
    case 'call-card':
      return ok([{ kind }]);
    case 'role-card':
      return roleCards(printing, protocol);
  }
}

function roleCards({ column }: Printing, { columns }: Protocol): Result<LayoutOptions[], WrongUse> {
  if (columns.length === 0) return wrong('Dit protocol heeft geen kolommen, dus ook geen kaart per kolom.');
  const chosen = column === undefined ? columns : columnsNamed(columns, column);
  if (chosen.length === 0) {
    const known = columns.map(({ label }, i) => `${i + 1} "${label}"`).join(', ');
    return wrong(`De kolom "${column}" staat niet in dit protocol. Kies uit ${known}.`);
  }
  return ok(chosen.map(({ id }) => ({ kind: 'role-card' as const, columnId: id })));
}

/** A column by its id, its number or its label. */
function columnsNamed(columns: readonly Column[], word: string): Column[] {
  const found =
    columns.find(({ id }) => id === word) ??
    columns.find((_, i) => String(i + 1) === word) ??
    columns.find(({ label }) => label.toLocaleLowerCase('nl') === word.toLocaleLowerCase('nl'));
  return found ? [found] : [];
}
