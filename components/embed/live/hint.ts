/** Milliseconds that a hint stays. */
const STAYS = 1800;

/** A hint over the map, shown and announced: how to move it without keeping the page from scrolling. */
export function hintOver(box: HTMLElement, words: Record<string, string>): (of: 'wheel' | 'touch') => void {
  const output = box.ownerDocument.createElement('div');
  output.className = 'hint';
  output.setAttribute('role', 'status');
  box.append(output);
  let timer: ReturnType<typeof setTimeout> | undefined;
  const key = /Mac|iP(?:ad|hone)/.test(navigator.platform) ? '⌘' : 'Ctrl';
  return (of) => {
    const text = (words[`hint-${of}`] ?? '').replace('{key}', key);
    if (output.textContent !== text) output.textContent = text; // announced once, not at every turn of the wheel
    clearTimeout(timer);
    timer = setTimeout(() => {
      output.textContent = '';
    }, STAYS);
  };
}
