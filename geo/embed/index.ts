export { escapeText } from '../text/escape';
export * from './address';
export * from './layout';
export * from './oembed';
export * from './options';
export * from './snippets';
export * from './subject';
