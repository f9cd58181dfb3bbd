import type { Store } from '@/components/ui/create-store';
import type { PartId } from '@/schemas/ids';
import type { FieldName } from '@/schemas/place';
import type { Protocol } from '@/schemas/protocol';
import type { EditorView } from '../editor-view';
import type { Presence } from './create-presence';
import { placeOfView, type Spot } from './place-of-view';

/** Who touched nothing for this long is away. In milliseconds. */
const IDLE_AFTER = 3 * 60_000;

/** Tells colleagues where this person is: what they chose, the field they are in, and whether they type there. */
export function watchPlace(props: {
  presence: Presence;
  view: Store<EditorView>;
  protocol: () => Protocol;
  after: (ms: number, task: () => void) => () => void;
}): () => void {
  const { presence, view, protocol, after } = props;
  let spot: Spot = {};
  let isAway = false;
  let callOffIdle = () => {};
  let last = '';

  const place = () => placeOfView(view.get(), protocol(), spot);
  function act(doing: 'types' | 'works'): void {
    last = JSON.stringify(place());
    presence.act(place(), doing);
  }
  function leave(): void {
    isAway = true;
    presence.act(place(), 'away');
  }
  function isHere(): void {
    callOffIdle();
    callOffIdle = after(IDLE_AFTER, leave);
    if (!isAway) return;
    isAway = false;
    act('works');
  }
  function look(): void {
    if (JSON.stringify(place()) !== last) act('works');
  }

  const events: Record<string, (event: Event) => void> = {
    focusin: ({ target }) => {
      spot = spotOf(target);
      look();
    },
    focusout: (event) => {
      if ((event as FocusEvent).relatedTarget !== null) return;
      spot = {};
      look();
    },
    input: ({ target }) => act(spotOf(target).field ? 'types' : 'works'),
    pointerdown: isHere,
    keydown: isHere,
    wheel: isHere,
    visibilitychange: () => (document.visibilityState === 'hidden' ? leave() : isHere()),
  };
  for (const [name, hear] of Object.entries(events))
    document.addEventListener(name, hear, { passive: true, capture: true });
  const stopView = view.subscribe(look);
  isHere();
  look();
  return () => {
    callOffIdle();
    stopView();
    for (const [name, hear] of Object.entries(events))
      document.removeEventListener(name, hear, { capture: true });
  };
}

/** As `AtField` wrote it around the field. */
function spotOf(target: EventTarget | null): Spot {
  const at = target instanceof Element ? target.closest<HTMLElement>('[data-field]') : null;
  const { field, part } = at?.dataset ?? {};
  return { field: field as FieldName | undefined, partId: part as PartId | undefined };
}
