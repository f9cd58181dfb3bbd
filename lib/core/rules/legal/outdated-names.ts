/** A name that a body or a law no longer bears, since when, and what to write now. */
export type OutdatedName = { name: string; pattern: string; since: string; now: string };

/** Abbreviations in capitals, as people write them. Days: the first on which the new name held. */
export const outdatedNames: readonly OutdatedName[] = [
  {
    name: 'AMK',
    pattern: String.raw`AMK|[Aa]dvies- en [Mm]eldpunt [Kk]indermishandeling`,
    since: '2015-01-01',
    now: 'Veilig Thuis',
  },
  {
    name: 'SHG',
    pattern: String.raw`A?SHG|(?:[Aa]dvies- en )?[Ss]teunpunt [Hh]uiselijk [Gg]eweld`,
    since: '2015-01-01',
    now: 'Veilig Thuis',
  },
  { name: 'AMHK', pattern: 'AMHK', since: '2015-01-01', now: 'Veilig Thuis' },
  {
    name: 'Bureau Jeugdzorg',
    pattern: String.raw`[Bb]ureau [Jj]eugdzorg|BJZ`,
    since: '2015-01-01',
    now: 'jeugdhulp van de gemeente, of de gecertificeerde instelling',
  },
  { name: 'Wet op de jeugdzorg', pattern: '[Ww]et op de [Jj]eugdzorg', since: '2015-01-01', now: 'Jeugdwet' },
  {
    name: 'Wbp',
    pattern: String.raw`W[Bb][Pp]|[Ww]et bescherming persoonsgegevens`,
    since: '2018-05-25',
    now: 'AVG',
  },
  {
    name: 'Kwaliteitswet',
    pattern: 'Kwaliteitswet(?: zorginstellingen)?',
    since: '2016-01-01',
    now: 'Wkkgz',
  },
  {
    name: 'PCL',
    pattern: String.raw`PCL|[Pp]ermanente [Cc]ommissie [Ll]eerlingenzorg`,
    since: '2014-08-01',
    now: 'samenwerkingsverband passend onderwijs',
  },
];

/** Words before a name that tell the reader it is old: "Veilig Thuis (voorheen AMK)". */
export const saysItIsOld = /\b(?:voorheen|vroeger|voormalige?|oude)\b[^.;\n]{0,40}$/i;

/** More than one name took its place, so only a person knows which is meant. */
export function leavesAChoice({ now }: OutdatedName): boolean {
  return now.includes(', of ');
}
