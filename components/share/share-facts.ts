/** What the server tells the share form about an embed; the form does the rest. */
export interface ShareFacts {
  /** Our own address, `https://atlas.example`. */
  origin: string;
  /** The embed's options as an address writes them, without a pin. */
  search: string;
  /** The title that Dateline writes. */
  title: string;
  /** A text alternative for the picture. */
  alternative: string;
  /** The present generation, to pin. */
  generation: string;
  /** Height in CSS px by width of the frame. */
  heights: { phone: number; column: number; full: number };
  words: Record<string, string>;
  /** Names of the naming policies, in the reader's language. */
  names: Record<string, string>;
}

/** Widths of the previews, CSS px: a phone, the column of most articles, the whole page. */
export const WIDTHS = { phone: 360, column: 640, full: 960 } as const;
export type Width = keyof typeof WIDTHS;
