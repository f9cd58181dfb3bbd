import { fittingBack, type Aside } from './aside';
import type { Clash } from './clash';
import { edited, type DraftState } from './draft-state';
import { insisting } from './insist';
import { joiningTexts } from './join-texts';

/** What becomes of two texts: the one that stands there, that of this person, or both under each other. */
export type Choice = 'theirs' | 'mine' | 'both';

/**
 * The person has seen both texts of a clash. Theirs stays, or the edits of this person are made after all, on top of
 * it; one that no longer fits is set aside.
 */
export function clashSettled(state: DraftState, clash: Clash, choice: Choice, at: number): DraftState {
  const settled = { ...state, clashes: state.clashes.filter((one) => one !== clash) };
  if (choice === 'theirs') return settled;
  if (choice === 'both') {
    const both = joiningTexts(state.document, clash);
    const done = both && edited(settled, both, at);
    return done?.ok ? done.value : state;
  }
  return clash.operations.reduce((now, operation): DraftState => {
    const done = edited(now, insisting(now.document, operation), at);
    if (done.ok) return done.value;
    const aside: Aside = { because: 'unfit', operations: [operation], by: clash.by, texts: textsOf(clash) };
    return { ...now, setAside: [...now.setAside, aside] };
  }, settled);
}

/** What this person wrote, as the two met. */
function textsOf({ mine }: Clash): string[] {
  return mine.flatMap(({ after, sentence, kind }) => (kind === 'removed' ? [] : [after ?? sentence]));
}

/** Puts back what is gone, with what this person wrote in it, as an edit; the same draft when that does not fit. */
export function asidePutBack(state: DraftState, aside: Aside, at: number): DraftState {
  const operation = fittingBack(state.document, aside);
  const done = operation && edited(state, operation, at);
  return done?.ok ? asideForgotten(done.value, aside) : state;
}

/** The person has done with it. */
export function asideForgotten(state: DraftState, aside: Aside): DraftState {
  return { ...state, setAside: state.setAside.filter((one) => one !== aside) };
}

/** The person looks at it later. */
export function putAway(state: DraftState, waiting: Clash | Aside): DraftState {
  const later = <T extends Clash | Aside>(one: T): T => (one === waiting ? { ...one, isLater: true } : one);
  return { ...state, clashes: state.clashes.map(later), setAside: state.setAside.map(later) };
}

/** Everything that was put away is there again. */
export function takenOut(state: DraftState): DraftState {
  const now = <T extends Clash | Aside>(one: T): T => ({ ...one, isLater: false });
  return { ...state, clashes: state.clashes.map(now), setAside: state.setAside.map(now) };
}
