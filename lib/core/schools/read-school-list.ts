import { schoolFields, type SchoolFields } from '@/schemas/school';
import { sector as sectorName, type Sector } from '@/schemas/vocabulary';
import { readTable, type TableLine } from './read-table';
import { sameBrin } from './same-brin';

/** A line of the list: a school, or what is wrong with it. */
export type ReadSchool = { line: number; text: string } & ({ school: SchoolFields } | { problems: string[] });
/** `head` is the line with the names of the columns, where there is one. */
export type SchoolList = { head: string | undefined; lines: ReadSchool[] };

type Column = 'brin' | 'name' | 'sector' | 'street' | 'number' | 'postcode' | 'place';
type Cells = Partial<Record<Column, string>>;

/** How a column may be called, in small letters alone; the first that is there counts. Those of the lists of DUO too. */
const columnNames: Record<Column, string[]> = {
  brin: ['vestigingsnummer', 'vestigingscode', 'brin', 'brinnummer', 'brincode', 'brinvest'],
  name: ['vestigingsnaam', 'instellingsnaamvestiging', 'naam', 'school', 'schoolnaam', 'naamschool', 'instellingsnaam'],
  sector: ['sector', 'onderwijssoort', 'soort', 'onderwijs'],
  street: ['straatenhuisnummer', 'straatennummer', 'adres', 'straatnaam', 'straat'],
  number: ['huisnummertoevoeging', 'huisnummer', 'nummer'],
  postcode: ['postcode'],
  place: ['postcodeenplaats', 'plaats', 'plaatsnaam', 'woonplaats'],
}; // prettier-ignore

const sectorNames: Record<string, Sector> = {
  po: 'po', bo: 'po', sbo: 'po', basisonderwijs: 'po', primaironderwijs: 'po', basisschool: 'po',
  vo: 'vo', voortgezetonderwijs: 'vo',
  so: 'so', speciaalonderwijs: 'so',
  vso: 'vso', voortgezetspeciaalonderwijs: 'vso',
  ko: 'ko', kinderopvang: 'ko',
}; // prettier-ignore

const plain = (text: string) => text.toLowerCase().replace(/[^a-z]/g, '');

/**
 * Reads a list of schools with a line for each: with names of columns above it, else BRIN, name, sector, street, postcode
 * and place in that order. `taken` are the BRINs that the board has. Where a board has one sector, the list need not say it.
 */
export function readSchoolList(
  text: string,
  { sectors, taken }: { sectors: readonly Sector[]; taken: readonly string[] },
): SchoolList {
  const [first, ...others] = readTable(text);
  if (!first) return { head: undefined, lines: [] };
  const columns = columnsIn(first);
  const rows = columns ? others : [first, ...others];
  const seen = [...taken];
  return {
    head: columns && first.text,
    lines: rows.map((row) => {
      const read = readSchool(columns ? byName(columns, row) : inOrder(row), sectors, seen);
      if ('school' in read) seen.push(read.school.brin);
      return { line: row.line, text: row.text, ...read };
    }),
  };
}

/** Where each column stands; undefined when the line has no names of columns. */
function columnsIn({ cells }: TableLine): Map<Column, number> | undefined {
  const names = cells.map(plain);
  const found = (Object.keys(columnNames) as Column[]).flatMap((column): [Column, number][] => {
    const name = columnNames[column].find((one) => names.includes(one));
    return name === undefined ? [] : [[column, names.indexOf(name)]];
  });
  const columns = new Map(found);
  return columns.has('name') && columns.size > 1 ? columns : undefined;
}

const byName = (columns: ReadonlyMap<Column, number>, { cells }: TableLine): Cells =>
  Object.fromEntries([...columns].map(([column, at]) => [column, cells[at] ?? '']));

function inOrder({ cells }: TableLine): Cells {
  const [brin = '', name = '', third = '', ...rest] = cells;
  const hasSector = third === '' || plain(third) in sectorNames;
  const [street = '', ...places] = hasSector ? rest : [third, ...rest];
  return { brin, name, sector: hasSector ? third : '', street, place: places.join(' ') };
}

function readSchool(
  { brin = '', name = '', sector = '', street = '', number = '', postcode = '', place = '' }: Cells,
  sectors: readonly Sector[],
  seen: readonly string[],
): { school: SchoolFields } | { problems: string[] } {
  const only = sectors.length === 1 ? sectors[0] : undefined;
  const found = sector === '' ? only : sectorNames[plain(sector)];
  const read = schoolFields.safeParse({
    ...{ brin, name },
    sector: found ?? sectorName.options[0],
    street: `${street} ${number}`.trim(),
    place: `${postcode} ${place}`.trim(),
  });
  const problems = read.success ? [] : read.error.issues.map(({ message }) => message);
  if (!found || !sectors.includes(found)) problems.push(sectorProblem(sector, sectors));
  if (read.success && seen.some((other) => sameBrin(other, read.data.brin)))
    problems.push(`De school met BRIN ${read.data.brin} is er al.`);
  return read.success && problems.length === 0 ? { school: read.data } : { problems };
}

function sectorProblem(said: string, sectors: readonly Sector[]): string {
  const which = sectors.map((one) => one.toUpperCase()).join(', ');
  return said === ''
    ? `De sector ontbreekt. Kies uit ${which}.`
    : `De sector "${said}" hoort niet bij dit bestuur. Kies uit ${which}.`;
}
