/**
 * Takes a mouse's press from the browser, which else looks for text to select at every move of a drag: a fifth of what a
 * frame of a pan costs. The focus that a press gives is given here.
 */
export function takePress(container: HTMLElement, signal?: AbortSignal): void {
  container.addEventListener(
    'mousedown',
    (event) => {
      if (event.button !== 0) return;
      event.preventDefault();
      container.focus({ preventScroll: true });
    },
    { signal },
  );
}
