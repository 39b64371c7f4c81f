import { preload } from 'react-dom';

/** Faces that the first screen of every page is set in; the letters of other scripts come with the style sheet. */
const FACES = [
  new URL(
    '../node_modules/@fontsource/source-sans-3/files/source-sans-3-latin-400-normal.woff2',
    import.meta.url,
  ),
  new URL(
    '../node_modules/@fontsource/source-sans-3/files/source-sans-3-latin-600-normal.woff2',
    import.meta.url,
  ),
  new URL(
    '../node_modules/@fontsource/source-serif-4/files/source-serif-4-latin-400-normal.woff2',
    import.meta.url,
  ),
  new URL(
    '../node_modules/@fontsource/source-serif-4/files/source-serif-4-latin-600-normal.woff2',
    import.meta.url,
  ),
  new URL(
    '../node_modules/@fontsource/source-serif-4/files/source-serif-4-latin-700-normal.woff2',
    import.meta.url,
  ),
  new URL(
    '../node_modules/@fontsource/source-serif-4/files/source-serif-4-latin-400-italic.woff2',
    import.meta.url,
  ),
];

/**
 * Has a page ask for its faces with its first bytes: they come before it is laid out, which else is done twice, the
 * first time in faces that the system has to look for.
 */
export function preloadFonts(): void {
  for (const { pathname } of FACES)
    preload(pathname, { as: 'font', type: 'font/woff2', crossOrigin: 'anonymous' });
}
