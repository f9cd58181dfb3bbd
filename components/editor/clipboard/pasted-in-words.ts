import { listed } from '@/lib/core/dutch';
import { counted } from '@/lib/core/protocol/questions';

/** More would be no notice. */
const MOST_NOTES = 4;

/** "1 stap en 2 kaarten". */
export function countInWords(steps: number, cards: number): string {
  const ofSteps = steps > 0 ? [counted(steps, 'step')] : [];
  const ofCards = cards > 0 || steps === 0 ? [counted(cards, 'card')] : [];
  return listed([...ofSteps, ...ofCards], 'en');
}

/** What was done, and what somebody has to know of it. */
export function withNotes(said: string, notes: readonly string[]): string {
  const more = notes.length - MOST_NOTES;
  return [said, ...notes.slice(0, MOST_NOTES), ...(more > 0 ? [`En nog ${more} dingen.`] : [])].join(' ');
}
