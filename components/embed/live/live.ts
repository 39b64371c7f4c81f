import type { Live, Page } from '../host/page-data';

/** Takes the finished map over with one that can be moved. */
export async function start(page: Page): Promise<Live> {
  return { select: (place) => page.tell(place) };
}
