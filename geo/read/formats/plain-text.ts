import type { Drafts, Reader } from '../types';

/** Text as crawled or typed: everything about it is found by rule, and one file may hold several stories. */
export const plainText: Reader = {
  name: 'Plain text',
  extensions: ['txt', 'text'],
  recognizes: (text) => !/^\s*<(?:!doctype|html|\?xml|rss|feed|rdf:)/i.test(text),
  read({ text }): Drafts {
    const draft = {
      text,
      fileStart: 0,
      blocks: [],
      headline: null,
      outletName: null,
      url: null,
      published: null,
      language: null,
      mayHoldSeveral: true,
    };
    return { drafts: [draft], rejected: [] };
  },
};
