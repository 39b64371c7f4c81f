/** What the page tells its own scripts, as JSON in `<script type="application/json" id="dateline">`. */
export interface PageData {
  /** Address of the interactive part, and of its style sheet. */
  live: string;
  styles: string;
  /** Address of the embed's own Coverage and excerpts. */
  coverage: string;
  /** The height that the address asks for, CSS px: told to the host instead of the content's own. */
  height: number | null;
  /** What the scripts say themselves. */
  words: Record<string, string>;
}

/** What the host script lends the interactive part. */
export interface Page {
  data: PageData;
  /** The box that holds the three drawings. */
  map: HTMLElement;
  /** Tells the host which place is selected; `null` when none is. */
  tell(place: string | null): void;
  /** Opens a page of ours in whatever way the host allows. */
  open(href: string): void;
}

/** What the interactive part offers once it has taken over. */
export interface Live {
  select(place: string | null): void;
}
