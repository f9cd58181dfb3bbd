import { outcomeKindWords } from '@/lib/core/protocol/questions';
import type { Box, Scene, SceneGroup, ScenePage } from '@/lib/core/layout';
import type { Protocol } from '@/schemas/protocol';
import { apart, waysOfSeeing, type WayOfSeeing } from './colours';

type Tone = { colour: string; name: string };
/** Two tones that a reader has to tell apart. */
export type TonePair = { names: [string, string]; colours: [string, string] };
/** The pair that lies closest together for who sees this way. */
export type ClosestPair = TonePair & { seen: WayOfSeeing; distance: number };

/** The tones that must differ: of outcomes of another kind, and of columns that stand beside each other. */
export function tonePairs({ pages }: Pick<Scene, 'pages'>, protocol: Protocol): TonePair[] {
  const pairs = [
    ...pairsOf(outcomeTones(pages, protocol)),
    ...pages.flatMap((page) => neighbours(page, protocol)),
  ];
  return [...new Map(pairs.map((pair) => [pair.colours.toSorted().join(), pair])).values()];
}

/** For each way of seeing the pair that is told apart with most trouble. */
export function closestPairs(pairs: readonly TonePair[]): ClosestPair[] {
  return waysOfSeeing.flatMap((seen) => {
    const measured = pairs.flatMap((pair) => {
      const distance = apart(...pair.colours, seen);
      return distance === undefined ? [] : [{ ...pair, seen, distance }];
    });
    return measured.sort((a, b) => a.distance - b.distance).slice(0, 1);
  });
}

/** One tone for each colour in which outcomes are drawn. */
function outcomeTones(pages: readonly ScenePage[], protocol: Protocol): Tone[] {
  const groups = new Map(
    pages.flatMap(({ groups: all }) =>
      all.flatMap((group) => (group.ref.cardId ? [[group.ref.cardId, group]] : [])),
    ),
  );
  const tones = protocol.routes
    .flatMap(({ steps }) => steps.flatMap(({ cards }) => cards))
    .flatMap((card): Tone[] => {
      const group = card.kind === 'outcome' && groups.get(card.id);
      const colour = group && toneOf(group);
      return card.kind === 'outcome' && colour ? [{ colour, name: outcomeKindWords[card.outcome] }] : [];
    });
  return [...new Map(tones.map((tone) => [tone.colour, tone])).values()];
}

function pairsOf(tones: readonly Tone[]): TonePair[] {
  return tones.flatMap((one, i) => tones.slice(i + 1).map((other) => pairOf(one, other)));
}

function neighbours({ groups }: ScenePage, protocol: Protocol): TonePair[] {
  const heads = groups.filter(({ role }) => role === 'column').toSorted((a, b) => a.box.x - b.box.x);
  return heads.flatMap((head, i) => {
    const next = heads.slice(i + 1).find(({ box }) => isBeside(head.box, box));
    const [one, other] = [head, next].map((group) => group && columnTone(group, protocol));
    // Columns of one responsibility have one tone on purpose.
    const isMeant = one?.colour === other?.colour && one?.responsibility === other?.responsibility;
    return one && other && !isMeant ? [pairOf(one, other)] : [];
  });
}

const isBeside = (left: Box, right: Box) =>
  right.x >= left.x + left.width && right.y < left.y + left.height && left.y < right.y + right.height;

const pairOf = (one: Tone, other: Tone): TonePair => ({
  names: [one.name, other.name],
  colours: [one.colour, other.colour],
});

function columnTone(group: SceneGroup, { columns }: Protocol) {
  const column = columns.find(({ id }) => id === group.ref.columnId);
  const colour = toneOf(group);
  return column && colour ? { colour, name: column.label, responsibility: column.responsibility } : undefined;
}

/** What a group is filled with first. */
function toneOf({ marks }: SceneGroup): string | undefined {
  return marks.flatMap((mark) => (mark.kind === 'rect' && mark.fill ? [mark.fill] : []))[0];
}
