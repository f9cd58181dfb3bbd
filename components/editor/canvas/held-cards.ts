/** Takes the elements of cards in hand: they move over all others until they are let go. */
export function hold(elements: readonly HTMLElement[]) {
  for (const element of elements) {
    element.dataset.dragging = 'true';
    if (element.parentElement) element.parentElement.style.zIndex = '1000';
  }
  return {
    moveBy(x: number, y: number) {
      for (const element of elements) element.style.translate = `${x}px ${y}px`;
    },
    letGo() {
      for (const element of elements) {
        element.style.translate = '';
        delete element.dataset.dragging;
        if (element.parentElement) element.parentElement.style.zIndex = '';
      }
    },
  };
}
