export * from './address';
export { escapeText } from './escape';
export * from './layout';
export * from './oembed';
export * from './options';
export * from './snippets';
export * from './subject';
