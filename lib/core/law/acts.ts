/** The laws that grounds rest on. `name` is how a school cites the act, `also` how else a text may call it. */
export type Act = {
  name: string;
  also: readonly string[];
  /** Its number in the Basiswettenbestand, which stands at the head of every copy. */
  number: string;
  /** The day of the newest text that was read. Absent for an act that is gone. */
  textOf?: string;
};

export const acts = {
  besluit: {
    name: 'Besluit verplichte meldcode',
    also: ['Besluit verplichte meldcode huiselijk geweld en kindermishandeling'],
    number: 'BWBR0033723',
    textOf: '2020-10-01',
  },
  wpo: { name: 'WPO', also: ['Wet op het primair onderwijs'], number: 'BWBR0003420', textOf: '2026-08-01' },
  wvo: { name: 'WVO', also: ['Wet op het voortgezet onderwijs'], number: 'BWBR0002399' },
  wvo2020: {
    name: 'WVO 2020',
    also: ['Wet voortgezet onderwijs 2020'],
    number: 'BWBR0044212',
    textOf: '2026-08-01',
  },
  wec: { name: 'WEC', also: ['Wet op de expertisecentra'], number: 'BWBR0003549', textOf: '2026-08-01' },
  wko: { name: 'Wet kinderopvang', also: [], number: 'BWBR0017017', textOf: '2026-08-01' },
  wmo: {
    name: 'Wmo 2015',
    also: ['Wet maatschappelijke ondersteuning 2015'],
    number: 'BWBR0035362',
    textOf: '2026-07-01',
  },
  jeugdwet: { name: 'Jeugdwet', also: [], number: 'BWBR0034925', textOf: '2026-01-01' },
  'uitvoeringsbesluit-wmo': {
    name: 'Uitvoeringsbesluit Wmo 2015',
    also: [],
    number: 'BWBR0035733',
    textOf: '2026-01-01',
  },
  wms: {
    name: 'Wms',
    also: ['Wet medezeggenschap op scholen'],
    number: 'BWBR0020685',
    textOf: '2025-08-01',
  },
} as const satisfies Record<string, Act>;

export type ActId = keyof typeof acts;

/** The day on which all grounds were last compared with the texts (docs/decisions/011). */
export const comparedOn = '2026-11-29';

export function actOf(id: ActId): Act {
  return acts[id];
}

/** Where the act can be read as it is now. */
export function sourceOf(id: ActId): string {
  return `https://wetten.overheid.nl/${acts[id].number}`;
}

export function isActId(name: string): name is ActId {
  return Object.hasOwn(acts, name);
}

export const actIds: readonly ActId[] = Object.keys(acts).filter(isActId);
