/**
 * Takes a mouse's press from the browser, which else looks for text to select at every move of a drag: a fifth of what a
 * frame of a pan costs. The focus that a press gives is given here, marked `is-pressed` until a key is used.
 */
export function takePress(container: HTMLElement, signal?: AbortSignal): void {
  container.addEventListener(
    'mousedown',
    (event) => {
      if (event.button !== 0) return;
      event.preventDefault();
      container.classList.add('is-pressed');
      container.focus({ preventScroll: true });
    },
    { signal },
  );
  // From here on the keyboard is what moves it.
  container.addEventListener('keydown', () => container.classList.remove('is-pressed'), { signal });
  container.addEventListener('blur', () => container.classList.remove('is-pressed'), { signal });
}
