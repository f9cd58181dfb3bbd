import type { Grid } from '../grid/make-grid';
import type { Channels } from './channels';
import type { Path, Stretch } from './path';

type Use = { bundle: string; from: number; to: number; stretches: Stretch[] };

/**
 * Gives lines that share a channel their own track in it, as far apart as the channel allows and never out
 * of it. Lines into the same port are one bundle and share a track: they are drawn as one.
 */
export function assignTracks(grid: Grid, channels: Channels, paths: readonly Path[], spacing: number): void {
  const uses = new Map<string, { room: number; byBundle: Map<string, Use> }>();
  for (const path of paths) {
    path.stretches.forEach((stretch, i) => {
      if (!stretch.channel) return;
      const { kind, index } = stretch.channel;
      const gutter = grid.gutters[index]!;
      const room = kind === 'gutter' ? (gutter.to - gutter.from) * 0.5 : channels.clearance * 1.4;
      const key = `${kind}${index}`;
      const channel = uses.get(key) ?? { room, byBundle: new Map<string, Use>() };
      uses.set(key, channel);
      const [from, to] = extent(path, i);
      const bundle = `${path.to.cardId} ${path.to.side}`;
      const use = channel.byBundle.get(bundle) ?? { bundle, from, to, stretches: [] };
      channel.byBundle.set(bundle, use);
      use.from = Math.min(use.from, from);
      use.to = Math.max(use.to, to);
      use.stretches.push(stretch);
    });
  }
  for (const { room, byBundle } of uses.values()) spread([...byBundle.values()], room, spacing);
}

function spread(uses: Use[], room: number, spacing: number): void {
  uses.sort((a, b) => a.from - b.from || a.to - b.to);
  const ends: number[] = [];
  const tracks = uses.map((use) => {
    const free = ends.findIndex((end) => end < use.from - spacing);
    const track = free === -1 ? ends.length : free;
    ends[track] = use.to;
    return track;
  });
  const step = Math.min(spacing, room / Math.max(1, ends.length - 1));
  uses.forEach((use, i) => {
    const offset = (tracks[i]! - (ends.length - 1) / 2) * step;
    for (const stretch of use.stretches) stretch.at += offset;
  });
}

/** From where to where a stretch runs along its channel. */
function extent({ start, end, stretches }: Path, i: number): [number, number] {
  const from = stretches[i - 1]?.at ?? start;
  const to = stretches[i + 1]?.at ?? end;
  return from < to ? [from, to] : [to, from];
}
