import type { PrintedExcerpt } from '../page';

/** What the panel shows of a selected place; the answer of `/embed/excerpts`. */
export interface SelectedPlace {
  id: string;
  name: string;
  /** *corridor, by Kornidzor*, and *12 mentions*. */
  line: string;
  counted: string;
  /** Its page in the atlas. */
  href: string;
  /** Newest first. */
  excerpts: PrintedExcerpt[];
}
