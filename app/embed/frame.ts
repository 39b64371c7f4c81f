import { frameContentOf } from '@/components/embed/compose';
import type { FrameContent } from '@/geo/embed';
import type { Answered } from './ask';
import { contentOf } from './make';

/** By what is asked of which generation; one embed is asked for at many widths. */
const known = new Map<string, FrameContent>();
const MOST_KNOWN = 512;

/** What the height of an embed's frame depends on, found once for all widths. */
export function frameOf(answered: Answered, origin: string): FrameContent {
  const { subject, reader, state } = answered;
  const key = `${reader.generation} ${state} ${JSON.stringify(subject.options)}`;
  const frame = known.get(key) ?? frameContentOf(contentOf(answered, origin));
  if (known.size >= MOST_KNOWN) known.clear();
  // While developing, what it says changes without the atlas changing.
  if (process.env.NODE_ENV !== 'development') known.set(key, frame);
  return frame;
}
