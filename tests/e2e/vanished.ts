import type { Page } from '@playwright/test';

/** Words whose ink is that of the ground they stand on, as the page's styles come out. */
export function vanished(page: Page, within: string): Promise<string[]> {
  return page.evaluate((selector) => {
    const luminance = (colour: string) => {
      const [r, g, b] = colour
        .match(/[\d.]+/g)!
        .slice(0, 3)
        .map((each) => {
          const channel = Number(each) / 255;
          return channel <= 0.04045 ? channel / 12.92 : ((channel + 0.055) / 1.055) ** 2.4;
        }) as [number, number, number];
      return 0.2126 * r + 0.7152 * g + 0.0722 * b;
    };
    const ground = (element: Element | null): string => {
      if (!element) return getComputedStyle(document.documentElement).backgroundColor;
      const { backgroundColor } = getComputedStyle(element);
      return /^rgba.*, 0\)$/.test(backgroundColor) ? ground(element.parentElement) : backgroundColor;
    };
    const found: string[] = [];
    const texts = document.createTreeWalker(document.querySelector(selector)!, NodeFilter.SHOW_TEXT);
    for (let text = texts.nextNode(); text; text = texts.nextNode()) {
      const element = text.parentElement!;
      if (!text.nodeValue!.trim() || !element.checkVisibility() || element.closest('svg, style, script'))
        continue;
      const [dim, bright] = [getComputedStyle(element).color, ground(element)]
        .map(luminance)
        .sort((a, b) => a - b);
      if ((bright! + 0.05) / (dim! + 0.05) < 3) found.push(text.nodeValue!.trim());
    }
    return found;
  }, within);
}
