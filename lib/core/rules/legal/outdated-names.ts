/** A name that a body, a law or an offence no longer bears, since when, and what to write now. */
export type OutdatedName = {
  name: string;
  pattern: string;
  /** The first day on which the new name held. */
  since: string;
  now: string;
  /** How the new name behaves in a sentence; see `inflected`. Without one, only a person can choose the words. */
  form?: NameForm;
  /** Other words for the new name: a text that has them already has the new name. */
  also?: string;
  /** Of an act: what became of its articles, as far as is known. Their numbers are never carried over. */
  articles?: Readonly<Record<string, string>>;
};

/** A name without an article, an act ("de"), a body that went from "de" to "het", an offence with an adjective. */
export type NameForm = 'name' | 'act' | 'body' | 'offence';

const veiligThuis = { since: '2015-01-01', now: 'Veilig Thuis', form: 'name' } as const;

/** Abbreviations in capitals, as people write them. */
export const outdatedNames: readonly OutdatedName[] = [
  {
    name: 'AMK',
    pattern: String.raw`AMK|[Aa]dvies-? (?:en|&) [Mm]eldpunt(?:en)? [Kk]indermishandeling`,
    ...veiligThuis,
  },
  {
    name: 'SHG',
    pattern: String.raw`A?SHG|(?:[Aa]dvies-? (?:en|&) )?[Ss]teunpunt(?:en)? [Hh]uiselijk [Gg]eweld`,
    ...veiligThuis,
  },
  // The Besluit itself said AMHK from 2015 on, and says Veilig Thuis in the text of this day.
  { name: 'AMHK', pattern: 'AMHK', ...veiligThuis, since: '2020-10-01' },
  {
    name: 'Bureau Jeugdzorg',
    pattern: String.raw`[Bb]ureaus? [Jj]eugdzorg|BJZ`,
    since: '2015-01-01',
    now: 'jeugdhulp van de gemeente, of de gecertificeerde instelling',
  },
  {
    name: 'Wet op de jeugdzorg',
    pattern: '[Ww]et op de [Jj]eugdzorg',
    since: '2015-01-01',
    now: 'Jeugdwet',
    form: 'act',
    articles: {},
  },
  {
    name: 'Wbp',
    pattern: String.raw`W[Bb][Pp]|[Ww]et bescherming persoonsgegevens`,
    since: '2018-05-25',
    now: 'AVG',
    form: 'act',
    also: '[Aa]lgemene [Vv]erordening [Gg]egevensbescherming',
    articles: {},
  },
  {
    name: 'Kwaliteitswet',
    pattern: 'Kwaliteitswet(?: zorginstellingen)?',
    since: '2016-01-01',
    now: 'Wkkgz',
    form: 'act',
    articles: {},
  },
  {
    name: 'PCL',
    pattern: String.raw`PCL|[Pp]ermanente [Cc]ommissie [Ll]eerlingenzorg`,
    since: '2014-08-01',
    now: 'samenwerkingsverband passend onderwijs',
    form: 'body',
  },
  {
    name: 'WVO',
    pattern: String.raw`W[Vv][Oo](?![\s(-]*2020)|[Ww]et op het [Vv]oortgezet [Oo]nderwijs(?![\s(-]*2020)`,
    since: '2022-08-01',
    now: 'WVO 2020',
    form: 'act',
    also: '[Ww]et voortgezet onderwijs 2020|Wvo 2020',
    articles: { '3': '3.39', '3a': '3.41' },
  },
  {
    name: 'zedenmisdrijf',
    pattern: String.raw`[Zz]edenmisdrij(?:f|ven)|[Mm]isdrij(?:f|ven) tegen de zeden|[Zz]edendelict(?:en)?`,
    since: '2024-07-01',
    now: 'seksueel misdrijf',
    form: 'offence',
    also: '[Ss]eksuele misdrij(?:f|ven)',
  },
];

/** Keeps the long patterns away from the texts that they cannot match. */
export const mayHoldOldName =
  /[A-Z]{3}|W[Bb]p|W[Vv]o|Kwaliteitswet|eldpunt|teunpunt|eugdzorg|ersoonsgegevens|eerlingenzorg|oortgezet|[Zz]eden/;

/** "Het AMK", "AMK's" and "Steunpunten Huiselijk Geweld" are one name, in singular and plural. */
export const anyOldName = new RegExp(
  String.raw`\b(?:${outdatedNames.map(({ pattern }) => pattern).join('|')})(?:['’]s)?\b`,
  'g',
);

export function nameFor(old: string): OutdatedName | undefined {
  const bare = old.replace(/['’]s$/, '');
  return outdatedNames.find(({ pattern }) => new RegExp(`^(?:${pattern})$`).test(bare));
}
