export type Follow = (
  move: (event: PointerEvent) => void,
  /** `event` is null when Escape was pressed, or the browser took the pointer away. */
  end: (event: PointerEvent | null) => void,
) => void;

/** Follows the pointer until it is let go, or Escape is pressed; gives the way to stop without an end. */
export function followPointer(...[move, end]: Parameters<Follow>): () => void {
  const onUp = (event: PointerEvent) => finish(event);
  const onCancel = () => finish(null);
  const onKey = (event: KeyboardEvent) => event.key === 'Escape' && finish(null);
  function finish(event: PointerEvent | null) {
    stop();
    end(event);
  }
  function stop() {
    window.removeEventListener('pointermove', move);
    window.removeEventListener('pointerup', onUp);
    window.removeEventListener('pointercancel', onCancel);
    window.removeEventListener('keydown', onKey);
  }
  window.addEventListener('pointermove', move);
  window.addEventListener('pointerup', onUp);
  window.addEventListener('pointercancel', onCancel);
  window.addEventListener('keydown', onKey);
  return stop;
}

/** From here a press is a drag. */
export const DRAG_STARTS_AFTER_PX = 4;

/** The click that follows a drag chooses nothing. */
export function swallowNextClick(): void {
  const swallow = (event: Event) => event.stopPropagation();
  window.addEventListener('click', swallow, { capture: true, once: true });
  setTimeout(() => window.removeEventListener('click', swallow, { capture: true }), 0);
}
